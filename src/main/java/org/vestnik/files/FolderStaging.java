package org.vestnik.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * {@code .vestnik-new}: where files wait, whole, under numbers, until all of them are made. It lies
 * in the output folder so that a move from it is a rename. Thread-safe.
 */
final class FolderStaging {
    private static final int FILES_A_FOLDER = 1000;
    private static final int CHUNK = 1 << 16;
    private static final boolean FORCED = true;

    private final Path root;
    private final Path place;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    FolderStaging(Path root) {
        this.root = root;
        this.place = root.resolve(FolderNames.STAGING);
    }

    /** Writes the bytes of the file with a number; tells its time of change in nanoseconds. */
    long write(int number, byte[] bytes) throws IOException {
        Path file = file(number);
        makeFolder(file.getParent());
        write(file, bytes, !FORCED);
        return FolderContents.time(Files.getLastModifiedTime(file));
    }

    Path file(int number) {
        String folder = Integer.toString(number / FILES_A_FOLDER);
        return place.resolve(folder).resolve(Integer.toString(number));
    }

    /**
     * Writes one of our own dot files, to be put in place later; {@link FolderMoves#install} does
     * that.
     *
     * <p>It is forced to the disk. Pages are not: after a power cut a page may be cut off, and the
     * next build sees that by its size and time; but list and journal are what it sees it by.
     */
    void writeOwn(String name, String text) throws IOException {
        makeFolder(place);
        write(place.resolve(name), text.getBytes(StandardCharsets.UTF_8), FORCED);
    }

    Path own(String name) {
        return place.resolve(name);
    }

    Path root() {
        return root;
    }

    private void makeFolder(Path folder) throws IOException {
        if (!folders.contains(folder)) {
            Files.createDirectories(folder);
            folders.add(folder);
        }
    }

    private static void write(Path file, byte[] bytes, boolean forced) throws IOException {
        Set<StandardOpenOption> options =
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, options)) {
            // In pieces, because a channel copies what it is given into memory outside the heap.
            for (int from = 0; from < bytes.length; from += CHUNK) {
                int length = Math.min(CHUNK, bytes.length - from);
                ByteBuffer piece = ByteBuffer.wrap(bytes, from, length);
                while (piece.hasRemaining()) {
                    channel.write(piece);
                }
            }
            if (forced) {
                channel.force(true);
            }
        }
    }

    /** Removes everything that waits here, of this build or of one that was killed. */
    void clear() throws IOException {
        folders.clear();
        remove(place);
    }

    /** Removes a folder with all that is in it, or a file, if it is there. */
    static void remove(Path there) throws IOException {
        if (!Files.isDirectory(there, LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(there);
            return;
        }
        Files.walkFileTree(there, new Removal());
    }

    /** Removes a folder and all that is in it; links are removed, not followed. */
    private static final class Removal extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException refusal) throws IOException {
            if (refusal instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw refusal;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException refusal)
                throws IOException {
            if (refusal != null) {
                throw refusal;
            }
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}

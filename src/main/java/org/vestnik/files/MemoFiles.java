package org.vestnik.files;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The ways of a memo with files: nothing is ever half there under its own name. */
final class MemoFiles {
    private static final String UNFINISHED = ".tmp";
    private static final AtomicLong COUNT = new AtomicLong();

    private MemoFiles() {}

    /** A name for a file in the making, which tells whose it is. */
    static Path unfinished(Path folder) {
        long process = ProcessHandle.current().pid();
        return folder.resolve(process + "-" + COUNT.incrementAndGet() + UNFINISHED);
    }

    static void write(Path file, ByteBuffer... parts) throws IOException {
        Path unfinished = unfinished(file.getParent());
        try {
            try (FileChannel out =
                    FileChannel.open(
                            unfinished,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE)) {
                for (ByteBuffer part : parts) {
                    writeAll(out, part);
                }
            }
            move(unfinished, file);
        } catch (IOException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
    }

    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static void writeAll(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    static byte[] read(FileChannel in, long offset, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (in.read(bytes, offset + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return bytes.array();
    }

    /** Copies without looking at the bytes. */
    static void copy(FileChannel in, long offset, long length, FileChannel out) throws IOException {
        long done = 0;
        while (done < length) {
            long some = in.transferTo(offset + done, length - done, out);
            if (some <= 0) {
                throw new EOFException();
            }
            done += some;
        }
    }

    /** Deletes what a run that was killed has left. */
    static void sweep(Path folder) throws IOException {
        for (Path file : list(folder)) {
            String name = file.getFileName().toString();
            if (name.endsWith(UNFINISHED) && !isAlive(name)) {
                Files.deleteIfExists(file);
            }
        }
    }

    static List<Path> list(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                entries.forEach(files::add);
            }
        }
        return files;
    }

    private static boolean isAlive(String name) {
        try {
            long process = Long.parseLong(name.substring(0, Math.max(0, name.indexOf('-'))));
            return ProcessHandle.of(process).isPresent();
        } catch (NumberFormatException e) {
            return false;
        }
    }
}

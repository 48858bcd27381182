package org.vestnik.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A memo in a folder of the disk. It is safe to delete, at any time.
 *
 * <p>Invariants:
 *
 * <ol>
 *   <li>It never fails: what cannot be read or written is not remembered.
 *   <li>Nothing is believed whose checksum is wrong.
 *   <li>Several processes may use one folder at the same time: what a file holds does not change
 *       once the index names it, new texts go behind the old ones, and the index is replaced as a
 *       whole, by one process at a time, from what it holds at that moment.
 * </ol>
 */
public final class DiskMemo implements Memo, AutoCloseable {
    /** One saving at a time in this process; the lock on the disk is between processes. */
    private static final Object SAVING = new Object();

    private final Path folder;
    private final MemoKey version;
    private final MemoTexts texts;
    private final MemoPictures pictures;
    private volatile boolean whole;
    private volatile boolean closed;

    private DiskMemo(Path folder, MemoKey version) {
        this.folder = folder;
        this.version = version;
        this.texts = new MemoTexts(folder, MemoSaving.index(folder, version));
        this.pictures = new MemoPictures(folder.resolve("photos"));
    }

    /**
     * Opens a memo, or begins one.
     *
     * @param version of our own code: texts that another version has kept are forgotten
     */
    public static DiskMemo open(Path folder, String version) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            // Then nothing can be kept, and every build is a first build.
        }
        return new DiskMemo(folder, MemoKey.of(Hash.of(version)));
    }

    /**
     * The folder for what is remembered of a content folder: {@code .vestnik/NAME} beside it, else,
     * where nothing can be written there, one in the system's cache folder.
     */
    public static Path folderFor(Path content, Path cacheHome) {
        Path absolute = content.toAbsolutePath().normalize();
        Path name = absolute.getFileName();
        Path parent = absolute.getParent();
        if (name != null && parent != null) {
            Path beside = parent.resolve(".vestnik");
            boolean there = Files.exists(beside);
            if (there ? Files.isDirectory(beside) && Files.isWritable(beside) : canHold(parent)) {
                return beside.resolve(name.toString());
            }
        }
        String unique = Hash.of(absolute.toString()).brief();
        return cacheHome.resolve("vestnik").resolve((name == null ? "" : name + "-") + unique);
    }

    private static boolean canHold(Path folder) {
        return Files.isDirectory(folder) && Files.isWritable(folder);
    }

    @Override
    public Optional<byte[]> text(Hash key) {
        try {
            return closed ? Optional.empty() : texts.get(MemoKey.of(key));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void keepText(Hash key, byte[] value) {
        try {
            if (!closed) {
                texts.keep(MemoKey.of(key), value);
            }
        } catch (IOException e) {
            // Not kept: it will be made again.
        }
    }

    @Override
    public Optional<byte[]> picture(Hash key) {
        try {
            return closed ? Optional.empty() : pictures.get(MemoKey.of(key));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void keepPicture(Hash key, byte[] value) {
        try {
            if (!closed) {
                pictures.keep(MemoKey.of(key), value);
            }
        } catch (IOException e) {
            // Not kept: it will be made again.
        }
    }

    @Override
    public void stillNeeded(Hash key) {
        texts.touch(MemoKey.of(key));
        pictures.touch(MemoKey.of(key));
    }

    /**
     * Says that this run has asked for everything that a build needs. Only then does what it did
     * not ask for grow older, and what two such runs did not ask for is dropped when the memo is
     * closed. A run that stops at a mistake must not make the next one start from nothing.
     */
    public void wholeBuild() {
        whole = true;
    }

    /** Writes down what is new. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            synchronized (SAVING) {
                save();
            }
        } catch (IOException e) {
            // Not saved: it will be made again.
        }
        try {
            texts.close();
        } catch (IOException e) {
            // What is left over is swept away by a later run.
        }
    }

    private void save() throws IOException {
        Files.createDirectories(folder);
        try (FileChannel lock =
                        FileChannel.open(
                                folder.resolve("lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var held = lock.lock()) {
            if (held.isValid()) {
                new MemoSaving(folder, version, texts, pictures).save(whole);
            }
        }
    }
}

package org.vestnik.files;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of a memo: those of earlier runs in one file, read one by one when asked for, and those
 * of this run in a spool. Thread-safe.
 */
final class MemoTexts {
    private final Path folder;
    private final MemoIndex index;
    private final Set<MemoKey> touched = ConcurrentHashMap.newKeySet();
    private final Set<MemoKey> damaged = ConcurrentHashMap.newKeySet();
    private final MemoSpool spool;
    private volatile Optional<FileChannel> channel = Optional.empty();

    MemoTexts(Path folder, MemoIndex index) {
        this.folder = folder;
        this.index = index;
        this.spool = new MemoSpool(folder);
    }

    Optional<byte[]> get(MemoKey key) throws IOException {
        Optional<MemoIndex.Text> text = index.text(key);
        if (text.isEmpty() || damaged.contains(key)) {
            synchronized (spool) {
                return spool.get(key);
            }
        }
        touched.add(key);
        return read(key, text.get());
    }

    private Optional<byte[]> read(MemoKey key, MemoIndex.Text text) throws IOException {
        try {
            boolean inside = text.length() >= 0 && text.offset() + text.length() <= index.length();
            if (inside && text.offset() >= 0) {
                byte[] value = MemoFiles.read(channel(), text.offset(), text.length());
                if (key.check(value) == text.check()) {
                    return Optional.of(value);
                }
            }
        } catch (EOFException | NoSuchFileException e) {
            // The file is cut off or gone: the same as damaged.
        } catch (ClosedChannelException e) {
            // A thread that is interrupted while it reads closes the file for all of them.
            channel = Optional.empty();
            return Optional.empty();
        }
        damaged.add(key);
        return Optional.empty();
    }

    void keep(MemoKey key, byte[] value) throws IOException {
        if (index.text(key).isPresent() && !damaged.contains(key)) {
            touched.add(key);
            return;
        }
        synchronized (spool) {
            spool.add(key, value);
        }
    }

    void touch(MemoKey key) {
        if (index.text(key).isPresent()) {
            touched.add(key);
        }
    }

    boolean isTouched(MemoKey key) {
        return touched.contains(key);
    }

    boolean isDamaged(MemoKey key) {
        return damaged.contains(key);
    }

    /** The texts of this run; only for the one thread that saves them at the end. */
    MemoSpool spool() {
        return spool;
    }

    void close() throws IOException {
        if (channel.isPresent()) {
            channel.get().close();
        }
        spool.delete();
    }

    private FileChannel channel() throws IOException {
        Optional<FileChannel> open = channel;
        return open.isPresent() ? open.get() : open();
    }

    private synchronized FileChannel open() throws IOException {
        if (channel.isEmpty()) {
            Path file = folder.resolve(index.file());
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(file.toString());
            }
            channel = Optional.of(FileChannel.open(file, StandardOpenOption.READ));
        }
        return channel.get();
    }
}

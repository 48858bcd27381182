package org.vestnik.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The texts that this run has made: the latest in memory, the others in an unfinished file of their
 * own. Not thread-safe.
 */
final class MemoSpool {
    private static final int BUFFER = 1 << 20;

    private final Path folder;
    private final Map<MemoKey, MemoIndex.Text> texts = new HashMap<>();
    private ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    private Optional<Path> file = Optional.empty();
    private Optional<FileChannel> channel = Optional.empty();
    private long written;

    MemoSpool(Path folder) {
        this.folder = folder;
    }

    Map<MemoKey, MemoIndex.Text> texts() {
        return texts;
    }

    long length() {
        return written + buffer.position();
    }

    void add(MemoKey key, byte[] value) throws IOException {
        if (texts.containsKey(key)) {
            return;
        }
        long offset = length();
        if (value.length > buffer.remaining()) {
            makeRoom(value.length);
        }
        if (value.length > buffer.remaining()) {
            written += value.length;
            MemoFiles.writeAll(channel(), ByteBuffer.wrap(value));
        } else {
            buffer.put(value);
        }
        texts.put(key, new MemoIndex.Text(offset, value.length, key.check(value), 0));
    }

    Optional<byte[]> get(MemoKey key) throws IOException {
        MemoIndex.Text text = texts.get(key);
        if (text == null) {
            return Optional.empty();
        }
        if (text.offset() + text.length() > written) {
            byte[] bytes = new byte[text.length()];
            buffer.duplicate().flip().get((int) (text.offset() - written), bytes);
            return Optional.of(bytes);
        }
        return Optional.of(MemoFiles.read(channel(), text.offset(), text.length()));
    }

    /** Adds all texts at the end of a file. */
    void copyTo(FileChannel out) throws IOException {
        if (written > 0) {
            MemoFiles.copy(channel(), 0, written, out);
        }
        MemoFiles.writeAll(out, buffer.flip());
    }

    /** Makes a file of all texts; nothing is copied. */
    void moveTo(Path target) throws IOException {
        flush();
        close();
        MemoFiles.move(file.orElseThrow(), target);
        file = Optional.empty();
    }

    /** Forgets everything. */
    void delete() throws IOException {
        close();
        if (file.isPresent()) {
            Files.deleteIfExists(file.get());
        }
    }

    private void makeRoom(int length) throws IOException {
        if (buffer.capacity() < BUFFER && length() + length <= BUFFER) {
            ByteBuffer larger = ByteBuffer.allocate(BUFFER);
            buffer = larger.put(buffer.flip());
        } else {
            flush();
        }
    }

    private void flush() throws IOException {
        int length = buffer.position();
        MemoFiles.writeAll(channel(), buffer.flip());
        written += length;
        buffer.clear();
    }

    private FileChannel channel() throws IOException {
        if (channel.isEmpty()) {
            file = Optional.of(MemoFiles.unfinished(folder));
            channel =
                    Optional.of(
                            FileChannel.open(
                                    file.get(),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.TRUNCATE_EXISTING,
                                    StandardOpenOption.READ,
                                    StandardOpenOption.WRITE));
        }
        return channel.get();
    }

    private void close() throws IOException {
        if (channel.isPresent()) {
            channel.get().close();
        }
    }
}

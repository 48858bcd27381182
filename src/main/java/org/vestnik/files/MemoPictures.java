package org.vestnik.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pictures of a memo, each in a file that is named by its key and begins with a checksum.
 * Thread-safe.
 */
final class MemoPictures {
    private static final int MAGIC = 0x56_50_49_31;
    private static final int HEAD = 8;

    private final Path folder;
    private final Set<MemoKey> touched = ConcurrentHashMap.newKeySet();

    MemoPictures(Path folder) {
        this.folder = folder;
    }

    Optional<byte[]> get(MemoKey key) throws IOException {
        Path file = folder.resolve(key.hex());
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        if (bytes.length < HEAD || ByteBuffer.wrap(bytes).getInt() != MAGIC) {
            return Optional.empty();
        }
        byte[] value = Arrays.copyOfRange(bytes, HEAD, bytes.length);
        if (ByteBuffer.wrap(bytes).getInt(4) != key.check(value)) {
            return Optional.empty();
        }
        touched.add(key);
        return Optional.of(value);
    }

    void keep(MemoKey key, byte[] value) throws IOException {
        Files.createDirectories(folder);
        ByteBuffer head = ByteBuffer.allocate(HEAD).putInt(MAGIC).putInt(key.check(value)).flip();
        MemoFiles.write(folder.resolve(key.hex()), head, ByteBuffer.wrap(value));
        touched.add(key);
    }

    void touch(MemoKey key) {
        touched.add(key);
    }

    /** Deletes what has grown too old; the ages of the pictures that this run did not ask for. */
    Map<MemoKey, Integer> age(Map<MemoKey, Integer> before, int oldest) throws IOException {
        MemoFiles.sweep(folder);
        Map<MemoKey, Integer> ages = new HashMap<>();
        for (Path file : MemoFiles.list(folder)) {
            Optional<MemoKey> key = key(file);
            if (key.isPresent() && !touched.contains(key.get())) {
                int age = before.getOrDefault(key.get(), 0) + 1;
                if (age < oldest) {
                    ages.put(key.get(), age);
                } else {
                    Files.deleteIfExists(file);
                }
            }
        }
        return ages;
    }

    private static Optional<MemoKey> key(Path file) {
        try {
            return Optional.of(MemoKey.of(new Hash(file.getFileName().toString())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

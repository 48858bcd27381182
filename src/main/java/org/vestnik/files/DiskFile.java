package org.vestnik.files;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.vestnik.problem.MachineFailure;

/** A file on a disk as one scan found it. Thread-safe. */
final class DiskFile implements SourceFile {
    private static final long SMALL = 64 * 1024;

    private final String path;
    private final Path real;
    private final Stamp stamp;
    private final HashMemo memo;

    private volatile Optional<Hash> hash = Optional.empty();

    /** A small file that was read for its hash is kept for the reading that usually follows. */
    private volatile Optional<SoftReference<byte[]>> kept = Optional.empty();

    /** What tells that a file has not changed since. */
    record Stamp(long size, FileTime modified, Object key) {
        static Stamp of(BasicFileAttributes attributes) {
            // Windows has no such key.
            Object key = attributes.fileKey() == null ? "" : attributes.fileKey();
            return new Stamp(attributes.size(), attributes.lastModifiedTime(), key);
        }
    }

    /**
     * @param real the file itself, with no symbolic link in its last name: one that turns into a
     *     link later is not followed
     */
    DiskFile(String path, Path real, BasicFileAttributes attributes, HashMemo memo) {
        this.path = path;
        this.real = real;
        this.stamp = Stamp.of(attributes);
        this.memo = memo;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public long size() {
        return stamp.size();
    }

    @Override
    public byte[] bytes() {
        Optional<SoftReference<byte[]>> held = kept;
        kept = Optional.empty();
        byte[] small = held.isEmpty() ? null : held.get().get();
        return small == null ? read() : small;
    }

    @Override
    public Hash hash() {
        if (hash.isEmpty()) {
            hash = Optional.of(memo.known(real, stamp).orElseGet(this::readHash));
        }
        return hash.get();
    }

    private Hash readHash() {
        byte[] bytes = read();
        Hash made = Hash.of(bytes);
        if (bytes.length <= SMALL) {
            kept = Optional.of(new SoftReference<>(bytes));
        }
        memo.keep(real, stamp, made);
        return made;
    }

    private byte[] read() {
        try (InputStream in = Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS)) {
            return in.readAllBytes();
        } catch (NoSuchFileException e) {
            throw new MachineFailure(e, "source-vanished", path);
        } catch (AccessDeniedException e) {
            throw new MachineFailure(e, "source-denied", path);
        } catch (IOException e) {
            String key = Files.isDirectory(real) ? "source-is-folder" : "source-unreadable";
            throw new MachineFailure(e, key, path);
        }
    }

    @Override
    public String toString() {
        return path;
    }
}

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
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vestnik.problem.MachineFailure;

/** A file on a disk as one scan found it. Thread-safe. */
final class DiskFile implements SourceFile {
    private static final long SMALL = 64 * 1024;
    private static final Duration FAR_AHEAD = Duration.ofMinutes(2);

    private final String path;
    private final Path real;
    private final Stamp stamp;
    private final boolean settled;
    private final HashMemo memo;

    private volatile Optional<Hash> hash = Optional.empty();

    /** How the file was when the bytes lay in it that the hash is of. */
    private volatile Optional<Stamp> hashed = Optional.empty();

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
    DiskFile(String path, Path real, BasicFileAttributes attributes, Look look) {
        this.path = path;
        this.real = real;
        this.stamp = Stamp.of(attributes);
        this.settled = HashMemo.isSettled(stamp, look.started()) || isFarAhead(look.started());
        this.memo = look.memo();
    }

    /**
     * Whether this file, as another look finds it now, cannot have changed since. What had changed
     * just before our look could have changed again with nothing to show for it.
     */
    boolean isStill(DiskFile now) {
        return settled && real.equals(now.real) && stamp.equals(now.stamp);
    }

    /**
     * A camera or a server with a wrong clock; who writes to the file now gives it another time.
     */
    private boolean isFarAhead(Instant now) {
        return stamp.modified().toInstant().isAfter(now.plus(FAR_AHEAD));
    }

    Stamp stamp() {
        return stamp;
    }

    Path real() {
        return real;
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
        return small == null ? readAsHashed() : small;
    }

    @Override
    public Hash hash() {
        if (hash.isEmpty()) {
            Optional<Hash> known = memo.known(real, stamp);
            if (known.isPresent()) {
                hashed = Optional.of(stamp);
            }
            hash = Optional.of(known.orElseGet(this::readHash));
        }
        return hash.get();
    }

    /**
     * What is made from these bytes is remembered by their hash: other bytes than those would be
     * remembered wrongly, for good.
     */
    private byte[] readAsHashed() {
        byte[] bytes = read();
        if (hashed.isPresent() && !now().equals(hashed.get())) {
            throw new MachineFailure(new IOException("Changed: " + real), "source-changed", path);
        }
        return bytes;
    }

    private Stamp now() {
        try {
            return Stamp.of(
                    Files.readAttributes(
                            real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            throw new MachineFailure(e, "source-vanished", path);
        }
    }

    private Hash readHash() {
        Stamp before = now();
        byte[] bytes = read();
        Stamp after = now();
        if (!before.equals(after)) {
            throw new MachineFailure(new IOException("Changed: " + real), "source-changed", path);
        }
        hashed = Optional.of(after);
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

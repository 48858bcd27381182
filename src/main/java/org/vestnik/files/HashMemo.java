package org.vestnik.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Remembers the hash of a file by its path, size, time of change and the disk's own number for it,
 * so that an unchanged file is not read. Thread-safe.
 *
 * <p>A file that changed within the last two seconds could change again without its time of change
 * moving on (FAT counts in steps of two seconds): its hash is right now and is not remembered.
 */
record HashMemo(Memo memo, InstantSource clock) {
    private static final Duration TOO_YOUNG = Duration.ofSeconds(2);

    Optional<Hash> known(Path file, DiskFile.Stamp stamp) {
        if (memo == Memo.NONE) {
            return Optional.empty();
        }
        return memo.text(key(file, stamp)).flatMap(Hash::ofBytes);
    }

    void keep(Path file, DiskFile.Stamp stamp, Hash hash) {
        if (memo != Memo.NONE && isSettled(stamp, clock.instant()) && isAt(file, stamp)) {
            memo.keepText(key(file, stamp), hash.bytes());
        }
    }

    /** Whether a file that was found so at that time can no longer change unseen. */
    static boolean isSettled(DiskFile.Stamp stamp, Instant then) {
        return stamp.modified().toInstant().plus(TOO_YOUNG).isBefore(then);
    }

    // The file may have changed between the scan and the reading.
    private static boolean isAt(Path file, DiskFile.Stamp stamp) {
        try {
            return DiskFile.Stamp.of(
                            Files.readAttributes(
                                    file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS))
                    .equals(stamp);
        } catch (IOException e) {
            return false;
        }
    }

    private static Hash key(Path file, DiskFile.Stamp stamp) {
        Instant modified = stamp.modified().toInstant();
        return Hash.of(
                "hash of a file\n"
                        + file
                        + "\n"
                        + stamp.size()
                        + " "
                        + modified.getEpochSecond()
                        + " "
                        + modified.getNano()
                        + " "
                        + stamp.key());
    }
}

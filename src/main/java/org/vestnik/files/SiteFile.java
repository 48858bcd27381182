package org.vestnik.files;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problem;

/**
 * One file of the finished site: its path and media type are known before the work is done.
 *
 * @param path relative to the site's root, with {@code /}, without {@code .} and {@code ..} parts,
 *     never empty; ASCII but for files of static/ and old addresses, whose names are an author's
 * @param mediaType RFC 6838, with a charset where it is text
 * @param identity tells whether the body need be made again
 * @param body makes the bytes; may be asked more than once and from any thread
 */
public record SiteFile(String path, String mediaType, Identity identity, Body body) {
    /** A file whose key is known. */
    public SiteFile(String path, String mediaType, Optional<Hash> key, Body body) {
        this(path, mediaType, () -> key, body);
    }

    /** A file that brings no problems, whatever its bytes: only writing it makes them. */
    public static SiteFile sound(
            String path, String mediaType, Identity identity, Supplier<byte[]> bytes) {
        return new SiteFile(path, mediaType, identity, (Sound) () -> Outcome.of(bytes.get()));
    }

    /** Whether the body never brings problems. */
    public boolean isSound() {
        return body.isSound();
    }

    /** Tells what stands for the bytes of a file. */
    @FunctionalInterface
    public interface Identity {
        /**
         * A hash of everything that the body depends on, where that is cheaper to know than the
         * body: a file whose key has not changed need not be made again.
         */
        Optional<Hash> key();
    }

    /** Makes the bytes of a file; the same bytes each time. */
    @FunctionalInterface
    public interface Body {
        /** The bytes and the problems met on the way; with an error the bytes are not used. */
        Outcome<byte[]> make();

        /** The problems that making the bytes would meet, for less where that can be. */
        default List<Problem> problems() {
            return make().problems();
        }

        /** Whether it is known beforehand that there will be none. */
        default boolean isSound() {
            return false;
        }
    }

    /** Makes bytes, and no problems. */
    @FunctionalInterface
    private interface Sound extends Body {
        @Override
        default boolean isSound() {
            return true;
        }
    }

    public Optional<Hash> key() {
        return identity.key();
    }
}

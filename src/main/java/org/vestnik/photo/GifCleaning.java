package org.vestnik.photo;

import java.util.Optional;
import java.util.Set;

/**
 * Takes out of a GIF (GIF89a specification, 1990) its comments, its written texts, what programs
 * keep in it, and whatever comes after its end. Stays: all frames, their timing and how often they
 * are shown. Not thread-safe.
 */
final class GifCleaning {
    private static final int SCREEN_END = 13;
    private static final int TRAILER = 0x3b;
    private static final int IMAGE = 0x2c;
    private static final int EXTENSION = 0x21;
    private static final int DESCRIPTOR = 9;
    private static final int CONTROL = 0xf9;
    private static final int APPLICATION = 0xff;
    private static final int NAME = 11;

    /** How often an animation is shown: one block of three bytes after the name. */
    private static final Set<String> LOOPS = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

    private final byte[] bytes;
    private final Trimming cut;
    private int at = SCREEN_END;
    private boolean hasFrame;

    private GifCleaning(byte[] bytes) {
        this.bytes = bytes;
        this.cut = new Trimming(bytes);
    }

    /** Nothing where the file breaks off, or is not laid out as a GIF. */
    static Optional<Cleaned> of(byte[] bytes) {
        return bytes.length < SCREEN_END ? Optional.empty() : new GifCleaning(bytes).cleaned();
    }

    private Optional<Cleaned> cleaned() {
        at += GifWalk.colours(bytes[10]);
        if (at >= bytes.length) {
            return Optional.empty();
        }
        cut.keep(0, at);
        while (at < bytes.length && (bytes[at] & 0xff) != TRAILER) {
            if (!block(bytes[at] & 0xff)) {
                return Optional.empty();
            }
        }
        if (!hasFrame) {
            return Optional.empty();
        }
        // Some programs forget the mark of the end; after the last whole frame nothing is missing.
        cut.write(TRAILER);
        cut.drop(at + 1, bytes.length);
        return Optional.of(cut.done(true));
    }

    private boolean block(int introducer) {
        int from = at;
        if (introducer == IMAGE && at + DESCRIPTOR < bytes.length) {
            at += DESCRIPTOR + 1 + GifWalk.colours(bytes[at + DESCRIPTOR]) + 1;
            hasFrame = true;
            return subBlocks() && keep(from);
        }
        if (introducer != EXTENSION || at + 2 >= bytes.length) {
            return false;
        }
        int label = bytes[at + 1] & 0xff;
        at += 2;
        if (!subBlocks()) {
            return false;
        }
        if (label == CONTROL && at == from + 8) {
            return keep(from);
        }
        if (label == APPLICATION && isLoop(from)) {
            cut.keep(from, from + 3 + NAME + 4);
            cut.write(0);
        } else {
            cut.drop(from, at);
        }
        return true;
    }

    private boolean keep(int from) {
        cut.keep(from, at);
        return true;
    }

    private boolean isLoop(int from) {
        int after = from + 3 + NAME;
        return bytes[from + 2] == NAME
                && LOOPS.stream().anyMatch(name -> cut.holds(from + 3, name))
                && after + 5 <= at
                && bytes[after] == 3
                && bytes[after + 1] == 1;
    }

    private boolean subBlocks() {
        at = GifWalk.pastSubBlocks(bytes, at);
        return at <= bytes.length;
    }
}

package org.vestnik.photo;

import java.util.List;
import java.util.Optional;

/**
 * Walks the blocks of a GIF (GIF89a specification, 1990) up to the end of its first frame; the size
 * is that of the screen, on which the frame may cover a part.
 */
final class GifWalk {
    private static final int SCREEN_END = 13;
    private static final int IMAGE = 0x2c;
    private static final int EXTENSION = 0x21;
    private static final int DESCRIPTOR = 9;

    private final byte[] bytes;
    private int at = SCREEN_END;

    private GifWalk(byte[] bytes) {
        this.bytes = bytes;
    }

    static Structure through(byte[] bytes) {
        if (bytes.length < SCREEN_END) {
            return new Structure(0, 0, Optional.empty(), List.of(), false);
        }
        GifWalk walk = new GifWalk(bytes);
        boolean found = walk.toFrame() && walk.at + DESCRIPTOR <= bytes.length;
        int width = Octets.u16Little(bytes, 6);
        int height = Octets.u16Little(bytes, 8);
        if (found) {
            // A frame that leaves the screen makes it larger, as in browsers.
            width = Math.max(width, walk.number(0) + walk.number(4));
            height = Math.max(height, walk.number(2) + walk.number(6));
        }
        boolean whole = found && walk.frame();
        boolean more = whole && walk.nextFrame();
        return new Structure(width, height, Optional.empty(), List.of(), whole, more, 1);
    }

    /** A number of the frame's descriptor: left, top, width, height. */
    private int number(int offset) {
        return Octets.u16Little(bytes, at + offset);
    }

    /** Where the first frame lies on the screen, left and top; {@code (0, 0)} if not told. */
    static int[] position(byte[] bytes) {
        GifWalk walk = new GifWalk(bytes);
        boolean told = walk.toFrame() && walk.at + DESCRIPTOR <= bytes.length;
        return told
                ? new int[] {Octets.u16Little(bytes, walk.at), Octets.u16Little(bytes, walk.at + 2)}
                : new int[2];
    }

    private boolean toFrame() {
        at += colours(bytes[10]);
        return nextFrame();
    }

    private boolean nextFrame() {
        while (at < bytes.length) {
            int introducer = bytes[at++] & 0xff;
            if (introducer == IMAGE) {
                return true;
            }
            at++;
            if (introducer != EXTENSION || !subBlocks()) {
                return false;
            }
        }
        return false;
    }

    /** Whether the frame is there to its last block. */
    private boolean frame() {
        if (at + DESCRIPTOR > bytes.length) {
            return false;
        }
        at += DESCRIPTOR + colours(bytes[at + DESCRIPTOR - 1]) + 1;
        return subBlocks();
    }

    private boolean subBlocks() {
        at = pastSubBlocks(bytes, at);
        return at <= bytes.length;
    }

    /** Where the blocks of data end that begin there; beyond the bytes where they do not. */
    static int pastSubBlocks(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length) {
            int length = bytes[at] & 0xff;
            at += 1 + length;
            if (length == 0) {
                return at;
            }
        }
        return bytes.length + 1;
    }

    /** The length of the colour table that a packed field announces, in bytes. */
    static int colours(byte packed) {
        return (packed & 0x80) == 0 ? 0 : 3 << ((packed & 0x07) + 1);
    }
}

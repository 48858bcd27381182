package org.vestnik.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the first directory of a TIFF file (TIFF 6.0 §2). */
final class TiffWalk {
    private static final int HEAD = 8;
    private static final int ENTRY = 12;
    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;

    /** ICC.1:2010 annex B.3. */
    private static final int PROFILE = 34675;

    private static final int SHORT = 3;

    private static final int SMALLER = 254;
    private static final int SUB_FILES = 330;
    private static final int DNG_VERSION = 0xc612;

    private final byte[] bytes;
    private final boolean little;
    private final List<Structure.Slice> profile = new ArrayList<>();
    private int width;
    private int height;
    private boolean smaller;
    private boolean subFiles;
    private boolean dng;
    private long next;

    private TiffWalk(byte[] bytes) {
        this.bytes = bytes;
        this.little = bytes[0] == 'I';
    }

    static Structure through(byte[] bytes) {
        if (bytes.length < HEAD) {
            return new Structure(0, 0, Optional.empty(), List.of(), false);
        }
        TiffWalk walk = new TiffWalk(bytes);
        boolean complete = walk.walk(walk.u32(4));
        Structure.Slice all = new Structure.Slice(0, bytes.length);
        return new Structure(
                walk.width,
                walk.height,
                Optional.of(all),
                walk.profile,
                complete,
                complete && walk.hasPages(),
                1);
    }

    /** Whether the first picture is but a small one of a raw picture that a camera saved. */
    static boolean isRaw(byte[] bytes) {
        if (bytes.length < HEAD) {
            return false;
        }
        TiffWalk walk = new TiffWalk(bytes);
        walk.walk(walk.u32(4));
        return walk.dng || walk.smaller && walk.subFiles;
    }

    /** Whether the directory is there to its end. */
    private boolean walk(long at) {
        if (at + 2 > bytes.length) {
            return false;
        }
        int count = u16((int) at);
        for (int i = 0; i < count; i++) {
            long entry = at + 2 + (long) i * ENTRY;
            if (entry + ENTRY > bytes.length) {
                return false;
            }
            entry((int) entry);
        }
        long end = at + 2 + (long) count * ENTRY;
        next = end + 4 <= bytes.length ? u32((int) end) : 0;
        return true;
    }

    /** Whether what follows is a page, not the same picture in small. */
    private boolean hasPages() {
        TiffWalk second = new TiffWalk(bytes);
        return next > 0
                && next != u32(4)
                && second.walk(next)
                && !second.smaller
                && second.width > 0;
    }

    private void entry(int at) {
        int tag = u16(at);
        long value = u16(at + 2) == SHORT ? u16(at + 8) : u32(at + 8);
        int side = (int) Math.min(value, Integer.MAX_VALUE);
        if (tag == WIDTH) {
            width = side;
        } else if (tag == HEIGHT) {
            height = side;
        } else if (tag == PROFILE && value + u32(at + 4) <= bytes.length) {
            profile.add(new Structure.Slice(side, side + (int) u32(at + 4)));
        }
        smaller |= tag == SMALLER && (value & 1) != 0;
        subFiles |= tag == SUB_FILES;
        dng |= tag == DNG_VERSION;
    }

    private int u16(int at) {
        return little ? Octets.u16Little(bytes, at) : Octets.u16(bytes, at);
    }

    private long u32(int at) {
        return little ? Octets.u32Little(bytes, at) : Octets.u32(bytes, at);
    }
}

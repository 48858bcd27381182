package org.vestnik.photo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks the chunks of a PNG (ISO/IEC 15948 §5). */
final class PngWalk {
    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;
    private static final int INTERLACE = 28;

    private final byte[] bytes;
    private final List<Structure.Slice> profile = new ArrayList<>();
    private int width;
    private int height;
    private Optional<Structure.Slice> exif = Optional.empty();

    private PngWalk(byte[] bytes) {
        this.bytes = bytes;
    }

    static Structure through(byte[] bytes) {
        PngWalk walk = new PngWalk(bytes);
        boolean complete = walk.walk();
        return new Structure(walk.width, walk.height, walk.exif, walk.profile, complete);
    }

    /** Whether its rows come in seven passes (§8.2). */
    static boolean interlaced(byte[] bytes) {
        return bytes.length > INTERLACE && bytes[INTERLACE] != 0;
    }

    /** Whether the end mark was met. */
    private boolean walk() {
        int at = SIGNATURE;
        while (at + FRAME <= bytes.length) {
            long length = Octets.u32(bytes, at);
            String type = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (length > bytes.length - at - FRAME) {
                return false;
            }
            if (type.equals("IEND")) {
                return true;
            }
            chunk(type, new Structure.Slice(at + 8, at + 8 + (int) length));
            at += FRAME + (int) length;
        }
        return false;
    }

    private void chunk(String type, Structure.Slice data) {
        if (type.equals("IHDR") && width == 0 && data.to() - data.from() >= 8) {
            width = side(Octets.u32(bytes, data.from()));
            height = side(Octets.u32(bytes, data.from() + 4));
        } else if (type.equals("eXIf")) {
            exif = Optional.of(data);
        } else if (type.equals("iCCP")) {
            profile.add(data);
        }
    }

    private static int side(long pixels) {
        return (int) Math.min(pixels, Integer.MAX_VALUE);
    }
}

package org.vestnik.photo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Walks the chunks of a WebP picture (RFC 9649 §2). */
final class WebpWalk {
    private static final int FIRST = 12;
    private static final int HEAD = 8;
    private static final String EXIF_NAME = "Exif\0\0";

    private final byte[] bytes;
    private int width;
    private int height;
    private Optional<Structure.Slice> exif = Optional.empty();
    private List<Structure.Slice> profile = List.of();

    private WebpWalk(byte[] bytes) {
        this.bytes = bytes;
    }

    static Structure through(byte[] bytes) {
        WebpWalk walk = new WebpWalk(bytes);
        boolean complete = walk.walk();
        return new Structure(walk.width, walk.height, walk.exif, walk.profile, complete);
    }

    /** Whether all chunks are there that the file says it has. */
    private boolean walk() {
        if (bytes.length < FIRST) {
            return false;
        }
        long end = HEAD + Octets.u32Little(bytes, 4);
        long at = FIRST;
        while (at + HEAD <= Math.min(end, bytes.length)) {
            String name = new String(bytes, (int) at, 4, StandardCharsets.ISO_8859_1);
            long length = Octets.u32Little(bytes, (int) at + 4);
            long last = at + HEAD + length;
            if (last > bytes.length) {
                size(name, (int) at + HEAD, bytes.length);
                return false;
            }
            chunk(name, new Structure.Slice((int) at + HEAD, (int) last));
            at = last + (length & 1);
        }
        return end <= bytes.length + 1L;
    }

    private void chunk(String name, Structure.Slice data) {
        size(name, data.from(), data.to());
        if (name.equals("ICCP")) {
            profile = List.of(data);
        } else if (name.equals("EXIF")) {
            exif = Optional.of(tiff(data));
        }
    }

    /** Some writers put the name before it that JPEG wants. */
    private Structure.Slice tiff(Structure.Slice data) {
        int reach = Math.min(data.to(), data.from() + EXIF_NAME.length());
        String start =
                new String(bytes, data.from(), reach - data.from(), StandardCharsets.ISO_8859_1);
        return start.equals(EXIF_NAME) ? new Structure.Slice(reach, data.to()) : data;
    }

    /** The canvas of an extended picture, else the frame itself. */
    private void size(String name, int from, int to) {
        if (width > 0 || to - from < 10) {
            return;
        }
        switch (name) {
            case "VP8X" -> {
                width = Octets.u24Little(bytes, from + 4) + 1;
                height = Octets.u24Little(bytes, from + 7) + 1;
            }
            case "VP8L" -> {
                int bits = (int) Octets.u32Little(bytes, from + 1);
                width = (bits & 0x3fff) + 1;
                height = (bits >> 14 & 0x3fff) + 1;
            }
            case "VP8 " -> {
                width = Octets.u16Little(bytes, from + 6) & 0x3fff;
                height = Octets.u16Little(bytes, from + 8) & 0x3fff;
            }
            default -> {
                return;
            }
        }
    }
}

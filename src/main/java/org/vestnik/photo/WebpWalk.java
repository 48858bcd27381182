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
    private Optional<Plan.Size> frame = Optional.empty();
    private boolean moves;
    private int frames;
    private final int[] position = new int[2];

    private WebpWalk(byte[] bytes) {
        this.bytes = bytes;
    }

    static Structure through(byte[] bytes) {
        WebpWalk walk = new WebpWalk(bytes);
        boolean complete = walk.walk();
        // A canvas without a picture, or of another size than its only one, shows nothing.
        boolean shown =
                walk.frame.isPresent() && (walk.moves || walk.frame.get().equals(walk.canvas()));
        return shown || !complete
                ? walk.structure(complete)
                : new Structure(0, 0, Optional.empty(), List.of(), true);
    }

    /** Where the first frame of a moving picture lies on the canvas, left and top. */
    static int[] position(byte[] bytes) {
        WebpWalk walk = new WebpWalk(bytes);
        walk.walk();
        return walk.position;
    }

    private Structure structure(boolean complete) {
        return new Structure(width, height, exif, profile, complete, frames > 1, 1);
    }

    private Plan.Size canvas() {
        return new Plan.Size(width, height);
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
        if (to - from < 10) {
            return;
        }
        switch (name) {
            case "VP8X" -> canvas(u24(from + 4) + 1, u24(from + 7) + 1);
            case "VP8L" -> {
                int bits = (int) Octets.u32Little(bytes, from + 1);
                frame((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1);
            }
            case "VP8 " -> {
                int across = Octets.u16Little(bytes, from + 6) & 0x3fff;
                frame(across, Octets.u16Little(bytes, from + 8) & 0x3fff);
            }
            case "ANMF" -> moving(from);
            default -> {
                return;
            }
        }
    }

    private void moving(int from) {
        if (!moves) {
            position[0] = 2 * u24(from);
            position[1] = 2 * u24(from + 3);
        }
        moves = true;
        frames++;
        frame(u24(from + 6) + 1, u24(from + 9) + 1);
    }

    private void frame(int across, int down) {
        frame = frame.or(() -> Optional.of(new Plan.Size(across, down)));
        canvas(across, down);
    }

    private void canvas(int across, int down) {
        width = width == 0 ? across : width;
        height = height == 0 ? down : height;
    }

    private int u24(int at) {
        return Octets.u24Little(bytes, at);
    }
}

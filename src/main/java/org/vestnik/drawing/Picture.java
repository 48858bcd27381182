package org.vestnik.drawing;

import java.util.Arrays;

/**
 * Pixels of three bytes, red first, row by row. Not thread-safe while it is drawn on.
 *
 * <p>It remembers which tiles are of one colour, so that nobody need look at all their pixels.
 */
public final class Picture {
    /** Of a tile, in pixels. */
    static final int TILE = 8;

    private final int width;
    private final int height;
    private final byte[] bytes;

    /** Whether a tile may be of more than one colour, row by row. */
    private final boolean[] mixed;

    private final int tiles;

    /**
     * @param bytes three for each pixel; kept, not copied
     */
    public Picture(int width, int height, byte[] bytes) {
        if (bytes.length != 3 * width * height) {
            throw new IllegalArgumentException("Not three bytes a pixel: " + bytes.length);
        }
        this.width = width;
        this.height = height;
        this.bytes = bytes;
        this.tiles = (width + TILE - 1) / TILE;
        this.mixed = new boolean[tiles * ((height + TILE - 1) / TILE)];
        Arrays.fill(mixed, true);
    }

    /** Black. */
    Picture(int width, int height) {
        this(width, height, new byte[3 * width * height]);
        Arrays.fill(mixed, false);
    }

    /** A picture of its own with the same pixels. */
    Picture copy() {
        return rows(0, height);
    }

    /** Some of its rows as a picture of their own; whole tiles, unless they go to the end. */
    Picture rows(int from, int to) {
        Picture part =
                new Picture(
                        width,
                        to - from,
                        Arrays.copyOfRange(bytes, 3 * width * from, 3 * width * to));
        System.arraycopy(mixed, from / TILE * tiles, part.mixed, 0, part.mixed.length);
        return part;
    }

    /** Whether the tile at a pixel may be of more than one colour. */
    boolean isMixed(int x, int y) {
        return mixed[y / TILE * tiles + x / TILE];
    }

    /** The first row of tiles, in pixels, in which not all are of one colour. */
    int firstMixed() {
        int at = 0;
        while (at < mixed.length && !mixed[at]) {
            at++;
        }
        return at / tiles * TILE;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The bytes themselves. */
    public byte[] bytes() {
        return bytes;
    }

    /** The colour of a pixel, {@code 0xrrggbb}. */
    int colour(int x, int y) {
        int at = 3 * (y * width + x);
        return (bytes[at] & 0xff) << 16 | (bytes[at + 1] & 0xff) << 8 | bytes[at + 2] & 0xff;
    }

    void fill(int left, int top, int across, int down, int colour) {
        for (int x = left; x < left + across; x++) {
            put(x, top, colour);
        }
        mark(left, top, across, down);
        int row = 3 * (top * width + left);
        for (int y = 1; y < down; y++) {
            System.arraycopy(bytes, row, bytes, row + 3 * y * width, 3 * across);
        }
    }

    /** Tiles that lie within are of one colour now; those that reach beyond may not be. */
    private void mark(int left, int top, int across, int down) {
        for (int y = top / TILE * TILE; y < top + down; y += TILE) {
            boolean high = y >= top && Math.min(y + TILE, height) <= top + down;
            for (int x = left / TILE * TILE; x < left + across; x += TILE) {
                boolean wide = x >= left && Math.min(x + TILE, width) <= left + across;
                mixed[y / TILE * tiles + x / TILE] = !(high && wide);
            }
        }
    }

    private void put(int x, int y, int colour) {
        int at = 3 * (y * width + x);
        bytes[at] = (byte) (colour >> 16);
        bytes[at + 1] = (byte) (colour >> 8);
        bytes[at + 2] = (byte) colour;
    }

    /**
     * @param share of the colour, from 0 to 255
     */
    void blend(int x, int y, int colour, int share) {
        mixed[y / TILE * tiles + x / TILE] = true;
        if (share == 255) {
            put(x, y, colour);
            return;
        }
        int at = 3 * (y * width + x);
        bytes[at] = mix(bytes[at], colour >> 16 & 0xff, share);
        bytes[at + 1] = mix(bytes[at + 1], colour >> 8 & 0xff, share);
        bytes[at + 2] = mix(bytes[at + 2], colour & 0xff, share);
    }

    private static byte mix(byte ground, int colour, int share) {
        return (byte) (((ground & 0xff) * (255 - share) + colour * share + 127) / 255);
    }

    /** Lays another picture over a part of this one, stretched to fill it. */
    void place(Picture other, int left, int top, int across, int down) {
        for (int y = top / TILE; y * TILE < top + down; y++) {
            int row = y * tiles;
            Arrays.fill(mixed, row + left / TILE, row + (left + across - 1) / TILE + 1, true);
        }
        if (other.width == across && other.height == down) {
            for (int y = 0; y < down; y++) {
                int to = 3 * ((top + y) * width + left);
                System.arraycopy(other.bytes, 3 * y * across, bytes, to, 3 * across);
            }
            return;
        }
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                other.between(x, y, across, down, bytes, 3 * ((top + y) * width + left + x));
            }
        }
    }

    /** The mean of four pixels, in whole numbers: 256 steps from one to the next. */
    private void between(int x, int y, int across, int down, byte[] out, int to) {
        int atX =
                Math.min(256 * (width - 1), Math.max(0, (2 * x + 1) * 128 * width / across - 128));
        int atY =
                Math.min(256 * (height - 1), Math.max(0, (2 * y + 1) * 128 * height / down - 128));
        int a = 3 * ((atY >> 8) * width + (atX >> 8));
        int right = (atX >> 8) < width - 1 ? 3 : 0;
        int below = (atY >> 8) < height - 1 ? 3 * width : 0;
        int partX = atX & 255;
        int partY = atY & 255;
        for (int band = 0; band < 3; band++) {
            int i = a + band;
            int high = (bytes[i] & 0xff) * (256 - partX) + (bytes[i + right] & 0xff) * partX;
            int low =
                    (bytes[i + below] & 0xff) * (256 - partX)
                            + (bytes[i + below + right] & 0xff) * partX;
            out[to + band] = (byte) ((high * (256 - partY) + low * partY + 32768) >> 16);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture
                && picture.width == width
                && Arrays.equals(picture.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}

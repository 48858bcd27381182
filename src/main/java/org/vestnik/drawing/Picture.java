package org.vestnik.drawing;

import java.util.Arrays;

/** Pixels of three bytes, red first, row by row. Not thread-safe while it is drawn on. */
public final class Picture {
    private final int width;
    private final int height;
    private final byte[] bytes;

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
    }

    Picture(int width, int height) {
        this(width, height, new byte[3 * width * height]);
    }

    /** A picture of its own with the same pixels. */
    Picture copy() {
        return new Picture(width, height, bytes.clone());
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
            blend(x, top, colour, 255);
        }
        int row = 3 * (top * width + left);
        for (int y = 1; y < down; y++) {
            System.arraycopy(bytes, row, bytes, row + 3 * y * width, 3 * across);
        }
    }

    /**
     * @param share of the colour, from 0 to 255
     */
    void blend(int x, int y, int colour, int share) {
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

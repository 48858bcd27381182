package org.vestnik.photo;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Shrinks a picture whose rows come one after another, from the top: each new pixel is the exact
 * mean of the area that it covers. So a picture of any height needs the memory of a few rows. For
 * shrinking this is as good as the usual filters and costs a fifth of them; it cannot enlarge. All
 * weights are whole numbers, so the result is the same on every machine. Not thread-safe.
 *
 * <p>A source pixel is as long as the target has pixels, and a target pixel as long as the source
 * has: then both sides have the same length, and every overlap is a whole number. A source pixel
 * lies under one target pixel, or under two: then it is read once for both.
 */
final class Shrinking {
    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** Two samples in one number, each with room for the sum of the longest column. */
    private static final long PAIR = 0x0000_00ff_0000_00ffL;

    private final int sourceWidth;
    private final int sourceHeight;
    private final int width;
    private final int height;
    private final byte[] out;
    private final int samples;
    private final int[] whole;
    private final int[] parts;
    private final int[] row;
    private final byte[] tail = new byte[Long.BYTES];
    private final double share;

    /** Sums of the target row at hand and of the next: samples {@code i} and {@code i + 4}. */
    private long[] sums;

    private long[] next;
    private int taken;
    private int made;

    /**
     * @param target of type {@link BufferedImage#TYPE_3BYTE_BGR}, no larger than the source
     */
    Shrinking(int sourceWidth, int sourceHeight, BufferedImage target) {
        if (target.getWidth() > sourceWidth || target.getHeight() > sourceHeight) {
            throw new IllegalArgumentException("A picture is never enlarged");
        }
        this.sourceWidth = sourceWidth;
        this.sourceHeight = sourceHeight;
        this.width = target.getWidth();
        this.height = target.getHeight();
        this.out = ((DataBufferByte) target.getRaster().getDataBuffer()).getData();
        this.samples = 3 * sourceWidth;
        this.row = new int[(samples + Long.BYTES - 1) / Long.BYTES * Long.BYTES];
        this.sums = new long[row.length / 2];
        this.next = new long[row.length / 2];
        this.whole = new int[width];
        this.parts = new int[width];
        for (int x = 0; x < width; x++) {
            long end = (x + 1L) * sourceWidth;
            whole[x] = (int) (end / width);
            parts[x] = (int) (end % width);
        }
        this.share = 1.0 / ((double) sourceWidth * sourceHeight);
    }

    int sourceWidth() {
        return sourceWidth;
    }

    int sourceHeight() {
        return sourceHeight;
    }

    /** How many rows came. */
    int taken() {
        return taken;
    }

    /** The next row: three bytes a pixel, blue first or red first. */
    void row(byte[] bytes, int start, boolean redFirst) {
        if (taken == sourceHeight) {
            throw new IllegalArgumentException("All rows of the picture are there");
        }
        long end = (made + 1L) * sourceHeight;
        int part = (int) (end % height);
        if (taken < end / height) {
            add(bytes, start, height, sums);
        } else {
            add(bytes, start, part, sums);
            add(bytes, start, height - part, next);
        }
        taken++;
        if ((long) taken * height >= end) {
            write(redFirst);
        }
    }

    /** Grey rows in place of those that are missing. */
    void fill() {
        byte[] grey = new byte[samples];
        Arrays.fill(grey, (byte) 0x80);
        while (taken < sourceHeight) {
            row(grey, 0, false);
        }
    }

    private void add(byte[] bytes, int start, long weight, long[] sums) {
        int at = 0;
        int end = samples - Long.BYTES;
        int i = 0;
        for (; i <= end; i += Long.BYTES) {
            add((long) EIGHT.get(bytes, start + i), weight, sums, at);
            at += 4;
        }
        if (i < samples) {
            System.arraycopy(bytes, start + i, tail, 0, samples - i);
            add((long) EIGHT.get(tail, 0), weight, sums, at);
        }
    }

    private static void add(long eight, long weight, long[] sums, int at) {
        sums[at] += weight * (eight & PAIR);
        sums[at + 1] += weight * (eight >>> 8 & PAIR);
        sums[at + 2] += weight * (eight >>> 16 & PAIR);
        sums[at + 3] += weight * (eight >>> 24 & PAIR);
    }

    private void write(boolean redFirst) {
        for (int i = 0; i < row.length; i += Long.BYTES) {
            for (int k = 0; k < 4; k++) {
                long pair = sums[i / 2 + k];
                row[i + k] = (int) pair;
                row[i + k + 4] = (int) (pair >>> 32);
            }
        }
        writeRow(3 * made * width, redFirst ? 2 : 0);
        made++;
        long[] written = sums;
        sums = next;
        next = written;
        Arrays.fill(next, 0);
    }

    /**
     * @param first where the first sample of a pixel goes: 0 where it is blue, 2 where it is red
     */
    private void writeRow(int start, int first) {
        int column = 0;
        long a = 0;
        long b = 0;
        long c = 0;
        for (int x = 0; x < width; x++) {
            long wholeA = 0;
            long wholeB = 0;
            long wholeC = 0;
            for (int end = 3 * whole[x]; column < end; column += 3) {
                wholeA += row[column];
                wholeB += row[column + 1];
                wholeC += row[column + 2];
            }
            long part = parts[x];
            long partA = part == 0 ? 0 : row[column];
            long partB = part == 0 ? 0 : row[column + 1];
            long partC = part == 0 ? 0 : row[column + 2];
            int at = start + 3 * x;
            out[at + first] = mean(a + wholeA * width + partA * part);
            out[at + 1] = mean(b + wholeB * width + partB * part);
            out[at + 2 - first] = mean(c + wholeC * width + partC * part);
            long rest = width - part;
            a = partA * rest;
            b = partB * rest;
            c = partC * rest;
            column += part == 0 ? 0 : 3;
        }
    }

    private byte mean(long sum) {
        return (byte) (sum * share + 0.5);
    }
}

package org.vestnik.photo;

import java.awt.image.BufferedImage;
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

    private static final long LOW = 0xffff_ffffL;

    private final int sourceWidth;
    private final int sourceHeight;
    private final int width;
    private final int height;
    private final byte[] out;
    private final boolean targetRedFirst;
    private final int samples;
    private final byte[] tail = new byte[Long.BYTES];
    private final double share;

    /** Where each target pixel ends: a whole number of source pixels, and a part of the next. */
    private final int[] whole;

    private final int[] parts;

    /** Sums of the target row at hand and of the next: samples {@code i} and {@code i + 4}. */
    private long[] sums;

    private long[] next;

    /** Whether the sums are those of the row before, to be overwritten. */
    private boolean spent = true;

    /** For each sample, the sum of all samples of its colour that are left of it. */
    private final long[] left;

    private int taken;
    private int made;

    /**
     * @param target a {@link Canvas} or of type {@link BufferedImage#TYPE_3BYTE_BGR}, no larger
     *     than the source
     */
    Shrinking(int sourceWidth, int sourceHeight, BufferedImage target) {
        if (target.getWidth() > sourceWidth || target.getHeight() > sourceHeight) {
            throw new IllegalArgumentException("A picture is never enlarged");
        }
        this.sourceWidth = sourceWidth;
        this.sourceHeight = sourceHeight;
        this.width = target.getWidth();
        this.height = target.getHeight();
        this.out = Canvas.bytes(target);
        this.targetRedFirst = Canvas.isRedFirst(target);
        this.samples = 3 * sourceWidth;
        int padded = (samples + Long.BYTES - 1) / Long.BYTES * Long.BYTES;
        this.sums = new long[padded / 2];
        this.next = new long[padded / 2];
        this.left = new long[padded + 6];
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

    /** Forgets all rows that came. */
    void restart() {
        taken = 0;
        made = 0;
        spent = true;
    }

    /** The next row: three bytes a pixel, blue first or red first. */
    void row(byte[] bytes, int start, boolean redFirst) {
        if (taken == sourceHeight) {
            throw new IllegalArgumentException("All rows of the picture are there");
        }
        long end = (made + 1L) * sourceHeight;
        int part = (int) (end % height);
        boolean shared = taken == end / height;
        weigh(bytes, start, shared ? part : height, sums, spent);
        spent = false;
        if (shared) {
            weigh(bytes, start, height - part, next, true);
        }
        taken++;
        if ((long) taken * height >= end) {
            write(redFirst, !shared);
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

    private void weigh(byte[] bytes, int start, long weight, long[] sums, boolean over) {
        int whole = samples & -Long.BYTES;
        if (over) {
            set(bytes, start, whole, weight, sums);
        } else {
            add(bytes, start, whole, weight, sums);
        }
        if (whole < samples) {
            System.arraycopy(bytes, start + whole, tail, 0, samples - whole);
            long eight = (long) EIGHT.get(tail, 0);
            for (int k = 0; k < 4; k++) {
                long pair = weight * (eight >>> 8 * k & PAIR);
                sums[whole / 2 + k] = over ? pair : sums[whole / 2 + k] + pair;
            }
        }
    }

    private static void set(byte[] bytes, int start, int count, long weight, long[] sums) {
        int at = 0;
        for (int i = start; i < start + count; i += Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, i);
            sums[at] = weight * (eight & PAIR);
            sums[at + 1] = weight * (eight >>> 8 & PAIR);
            sums[at + 2] = weight * (eight >>> 16 & PAIR);
            sums[at + 3] = weight * (eight >>> 24 & PAIR);
            at += 4;
        }
    }

    private static void add(byte[] bytes, int start, int count, long weight, long[] sums) {
        int at = 0;
        for (int i = start; i < start + count; i += Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, i);
            sums[at] += weight * (eight & PAIR);
            sums[at + 1] += weight * (eight >>> 8 & PAIR);
            sums[at + 2] += weight * (eight >>> 16 & PAIR);
            sums[at + 3] += weight * (eight >>> 24 & PAIR);
            at += 4;
        }
    }

    private void write(boolean redFirst, boolean nothingNext) {
        sumUp();
        means(3 * made * width, redFirst == targetRedFirst ? 0 : 2);
        made++;
        long[] written = sums;
        sums = next;
        next = written;
        spent = nothingNext;
    }

    /** Written out, because it is the hottest loop: eight samples of three colours in turn. */
    private void sumUp() {
        for (int i = 0; i < sums.length; i += 4) {
            int at = 2 * i;
            long a = left[at] + (sums[i] & LOW);
            long b = left[at + 1] + (sums[i + 1] & LOW);
            long c = left[at + 2] + (sums[i + 2] & LOW);
            left[at + 3] = a;
            left[at + 4] = b;
            left[at + 5] = c;
            a += sums[i + 3] & LOW;
            b += sums[i] >>> 32;
            c += sums[i + 1] >>> 32;
            left[at + 6] = a;
            left[at + 7] = b;
            left[at + 8] = c;
            left[at + 9] = a + (sums[i + 2] >>> 32);
            left[at + 10] = b + (sums[i + 3] >>> 32);
        }
    }

    /**
     * @param first where the first sample of a pixel goes: 2 where the target has the other order
     */
    private void means(int start, int first) {
        long a = 0;
        long b = 0;
        long c = 0;
        for (int x = 0; x < width; x++) {
            int column = 3 * whole[x];
            long part = parts[x];
            long rest = width - part;
            long endA = left[column] * rest + left[column + 3] * part;
            long endB = left[column + 1] * rest + left[column + 4] * part;
            long endC = left[column + 2] * rest + left[column + 5] * part;
            int at = start + 3 * x;
            out[at + first] = mean(endA - a);
            out[at + 1] = mean(endB - b);
            out[at + 2 - first] = mean(endC - c);
            a = endA;
            b = endB;
            c = endC;
        }
    }

    private byte mean(long sum) {
        return (byte) (sum * share + 0.5);
    }
}

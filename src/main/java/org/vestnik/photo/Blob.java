package org.vestnik.photo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Pixels that hang together, side by side.
 *
 * @param box the smallest that holds them
 * @param pixels their numbers, row by row, in the order in which they were met
 */
record Blob(Box box, int[] pixels) {
    /** All of a part of a picture, from the top left. */
    static List<Blob> all(Paint paint, Box part, IntPredicate belongs) {
        BitSet open = new BitSet(paint.rgb().length);
        for (int y = part.top(); y < part.bottom(); y++) {
            for (int x = part.left(); x < part.right(); x++) {
                open.set(y * paint.width() + x, belongs.test(paint.at(x, y)));
            }
        }
        List<Blob> blobs = new ArrayList<>();
        for (int at = open.nextSetBit(0); at >= 0; at = open.nextSetBit(at + 1)) {
            blobs.add(from(at, paint.width(), open));
        }
        return blobs;
    }

    private static Blob from(int start, int width, BitSet open) {
        int[] found = new int[64];
        int count = 0;
        found[count++] = start;
        open.clear(start);
        Box box = new Box(start % width, start / width, start % width + 1, start / width + 1);
        for (int next = 0; next < count; next++) {
            int x = found[next] % width;
            int y = found[next] / width;
            box = with(box, x, y);
            if (count + 4 > found.length) {
                found = Arrays.copyOf(found, 2 * found.length);
            }
            count = take(x > 0 ? found[next] - 1 : -1, open, found, count);
            count = take(x + 1 < width ? found[next] + 1 : -1, open, found, count);
            count = take(found[next] - width, open, found, count);
            count = take(found[next] + width, open, found, count);
        }
        return new Blob(box, Arrays.copyOf(found, count));
    }

    private static int take(int pixel, BitSet open, int[] found, int count) {
        if (pixel < 0 || !open.get(pixel)) {
            return count;
        }
        open.clear(pixel);
        found[count] = pixel;
        return count + 1;
    }

    private static Box with(Box box, int x, int y) {
        return x >= box.left() && x < box.right() && y >= box.top() && y < box.bottom()
                ? box
                : new Box(
                        Math.min(box.left(), x),
                        Math.min(box.top(), y),
                        Math.max(box.right(), x + 1),
                        Math.max(box.bottom(), y + 1));
    }
}

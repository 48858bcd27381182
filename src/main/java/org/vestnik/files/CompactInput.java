package org.vestnik.files;

import java.io.DataInput;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.vestnik.problem.Place;

/**
 * Reads what {@link CompactOutput} wrote; anything else ends in an {@link IOException}. Not
 * thread-safe.
 */
final class CompactInput {
    private static final int LONGEST = 1 << 24;

    private final DataInput in;
    private final List<String> texts = new ArrayList<>();
    private int line;

    CompactInput(DataInput in) {
        this.in = in;
    }

    int number() throws IOException {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = in.readByte();
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new StreamCorruptedException();
    }

    /** A number from zero to one less than the limit. */
    int number(int limit) throws IOException {
        int value = number();
        if (value < 0 || value >= limit) {
            throw new StreamCorruptedException();
        }
        return value;
    }

    String text() throws IOException {
        int known = number(texts.size() + 1);
        if (known > 0) {
            return texts.get(known - 1);
        }
        byte[] bytes = new byte[number(LONGEST)];
        in.readFully(bytes);
        texts.add(new String(bytes, StandardCharsets.UTF_8));
        return texts.get(texts.size() - 1);
    }

    Place place(String file) throws IOException {
        int ahead = number();
        line += ahead >>> 1 ^ -(ahead & 1);
        int column = number();
        int width = number();
        if (line < 0 || column < 0 || width < 0 || column + width < column) {
            throw new StreamCorruptedException();
        }
        return new Place(file, line, column, column + width);
    }
}

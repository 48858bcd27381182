package org.vestnik.files;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.vestnik.problem.Place;

/** Writes numbers in as few bytes as they need, and each text once. Not thread-safe. */
final class CompactOutput {
    private final DataOutput out;
    private final Map<String, Integer> texts = new HashMap<>();
    private int line;

    CompactOutput(DataOutput out) {
        this.out = out;
    }

    /** Seven bits a byte, the lowest first, the highest bit set in all but the last. */
    void number(int value) throws IOException {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            out.writeByte(rest | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    void text(String text) throws IOException {
        Integer known = texts.putIfAbsent(text, texts.size() + 1);
        if (known != null) {
            number(known);
            return;
        }
        number(0);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        out.write(bytes);
    }

    /** A place of a file that the reader knows: the line counts from the place before. */
    void place(Place place) throws IOException {
        int ahead = place.line() - line;
        number(ahead << 1 ^ ahead >> 31);
        number(place.column());
        number(place.endColumn() - place.column());
        line = place.line();
    }
}

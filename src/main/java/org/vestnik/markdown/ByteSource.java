package org.vestnik.markdown;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Gives back what {@link ByteSink} took. */
final class ByteSource {
    private final byte[] bytes;
    private int at;

    ByteSource(byte[] bytes) {
        this.bytes = bytes;
    }

    int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    String text() {
        int length = number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** A text that is decoded when somebody asks. */
    Supplier<String> later() {
        int length = number();
        int from = at;
        at += length;
        return () -> new String(bytes, from, length, StandardCharsets.UTF_8);
    }
}

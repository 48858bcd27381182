package org.vestnik.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a text file seems to be written in. Guesses only where it is not valid UTF-8. */
enum Encoding {
    UTF_8("UTF-8"),
    UTF_16LE("UTF-16LE"),
    UTF_16BE("UTF-16BE"),
    /** Cyrillic of old Windows programs. */
    WINDOWS_1251("windows-1251"),
    /** Western European of old Windows programs. */
    WINDOWS_1252("windows-1252"),
    /** UTF-8 in the main, with bytes that are not. */
    DAMAGED("UTF-8");

    private static final int CYRILLIC_LETTERS = 0xC0;

    private final String charset;

    Encoding(String charset) {
        this.charset = charset;
    }

    /** The text, if it is valid UTF-8; a byte order mark is dropped. */
    static Optional<String> utf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // The quick way says U+FFFD for a bad byte, and also where the text itself holds one.
        if (text.indexOf('\uFFFD') >= 0 && firstBadByte(bytes) < bytes.length) {
            return Optional.empty();
        }
        return Optional.of(withoutMark(text));
    }

    static Encoding of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return UTF_16LE;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return UTF_16BE;
        }
        Optional<Encoding> wide = withoutMarkWide(bytes);
        if (wide.isPresent()) {
            return wide.get();
        }
        return firstBadByte(bytes) == bytes.length ? UTF_8 : codePage(bytes);
    }

    /** The text as well as it can be shown, without a byte order mark. */
    String decode(byte[] bytes) {
        return decode(bytes, bytes.length);
    }

    /** The same of the first bytes only. */
    String decode(byte[] bytes, int length) {
        // The JDK's small images lack some code pages: then the letters are wrong, the lines right.
        Charset known =
                Charset.isSupported(charset) ? Charset.forName(charset) : StandardCharsets.UTF_8;
        return withoutMark(new String(bytes, 0, length, known));
    }

    /** The index of the first byte that is not UTF-8, or the number of bytes. */
    static int firstBadByte(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(4096);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return in.position();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2
                && Byte.toUnsignedInt(bytes[0]) == first
                && Byte.toUnsignedInt(bytes[1]) == second;
    }

    // Latin letters have a zero in the high byte, Cyrillic ones a four.
    private static Optional<Encoding> withoutMarkWide(byte[] bytes) {
        int even = 0;
        int odd = 0;
        boolean zero = false;
        for (int i = 0; i < bytes.length; i++) {
            zero |= bytes[i] == 0;
            if (bytes[i] == 0 || bytes[i] == 4) {
                even += 1 - (i & 1);
                odd += i & 1;
            }
        }
        // Nine in ten of one half, and hardly any of the other.
        int half = bytes.length / 2;
        if (!zero || half < 2) {
            return Optional.empty();
        }
        if (odd * 10 >= half * 9 && even * 10 < half) {
            return Optional.of(UTF_16LE);
        }
        return even * 10 >= half * 9 && odd * 10 < half ? Optional.of(UTF_16BE) : Optional.empty();
    }

    /**
     * Cyrillic words are runs of high bytes; in Western European a high byte stands alone among
     * Latin letters; and where letters of UTF-8 outnumber bad bytes, the file was UTF-8 once.
     */
    private static Encoding codePage(byte[] bytes) {
        int bad = 0;
        int good = 0;
        for (char c : new String(bytes, StandardCharsets.UTF_8).toCharArray()) {
            bad += c == '\uFFFD' ? 1 : 0;
            good += c > 0x7F && c != '\uFFFD' ? 1 : 0;
        }
        if (good > bad) {
            return DAMAGED;
        }
        int runs = 0;
        int letters = 0;
        boolean inRun = false;
        for (byte b : bytes) {
            boolean letter = Byte.toUnsignedInt(b) >= CYRILLIC_LETTERS;
            letters += letter ? 1 : 0;
            runs += letter && !inRun ? 1 : 0;
            inRun = letter;
        }
        return letters > 2 * runs ? WINDOWS_1251 : WINDOWS_1252;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}

package org.vestnik.content;

import java.text.Normalizer;

/** Small questions about strings that several readers ask. */
final class Texts {
    private static final int SHOWN = 60;

    private Texts() {}

    /**
     * The text in Unicode's form NFC, so that names compare equal whichever system wrote them. Text
     * of common letters is told apart without the full test.
     */
    static String nfc(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c < 0x300 || (c >= 0x400 && c < 0x483);
            boolean mark = c >= 0x2010 && c <= 0x2044;
            if (!plain && !mark) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** As a message quotes it: one line, at most 60 code points. */
    static String seen(String text) {
        String line = text.strip().replace('\n', ' ').replace('\r', ' ');
        if (line.length() <= SHOWN) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return line.substring(0, end) + "…";
    }

    static boolean digits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!digit(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** ASCII only: {@code Character.isDigit} would take Arabic digits along. */
    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean lowerLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Words of a-z and 0-9, joined by single hyphens. */
    static boolean kebab(String text) {
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean part = lowerLatin(c) || digit(c);
            if (!part && (c != '-' || !open)) {
                return false;
            }
            open = part;
        }
        return open;
    }
}

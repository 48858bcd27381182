package org.vestnik.check;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as they are compared: whoever reads two of these aloud says the same words. */
final class PlainWords {
    private PlainWords() {}

    /** Small letters and digits, the words parted by single spaces. */
    static String of(String text) {
        String small = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(small.length());
        boolean open = false;
        for (int at = 0; at < small.length(); ) {
            int point = small.codePointAt(at);
            at += Character.charCount(point);
            boolean word = Character.isLetterOrDigit(point);
            if (word) {
                plain.append(!open && plain.length() > 0 ? " " : "").appendCodePoint(point);
            }
            open = word || open && isMark(point);
        }
        return plain.toString();
    }

    /** An accent belongs to the letter before it. */
    private static boolean isMark(int point) {
        return Character.getType(point) == Character.NON_SPACING_MARK;
    }

    /** How many words such a text has. */
    static int count(String plain) {
        return plain.isEmpty() ? 0 : (int) plain.chars().filter(c -> c == ' ').count() + 1;
    }
}

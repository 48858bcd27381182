package org.vestnik.language;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/**
 * The order of Cyrillic and Latin texts, without ICU's half second: digits, then the two alphabets,
 * then other scripts by code point; marks on letters count only between texts that are otherwise
 * equal, case after them.
 */
enum TableOrder implements Comparator<String> {
    CYRILLIC_FIRST(2, 1),
    LATIN_FIRST(1, 2);

    private static final int SCRIPT = 1 << 21;

    private final int latin;
    private final int cyrillic;

    TableOrder(int latin, int cyrillic) {
        this.latin = latin;
        this.cyrillic = cyrillic;
    }

    @Override
    public int compare(String a, String b) {
        String left = Collation.bare(a);
        String right = Collation.bare(b);
        int letters = compareLetters(folded(left), folded(right));
        if (letters != 0) {
            return letters;
        }
        int marks = lower(left).compareTo(lower(right));
        return marks != 0 ? marks : smallFirst(left, right);
    }

    private int compareLetters(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            int difference = weight(a.charAt(i)) - weight(b.charAt(i));
            if (difference != 0) {
                return difference;
            }
        }
        return a.length() - b.length();
    }

    private int weight(char letter) {
        if (letter <= '9') {
            return letter;
        }
        if (letter < 'Ͱ') {
            return latin * SCRIPT + letter;
        }
        boolean isCyrillic = letter >= 'Ѐ' && letter <= 'ԯ';
        return (isCyrillic ? cyrillic : 3) * SCRIPT + letter;
    }

    /** Lower case without marks; й is a letter of its own, ѝ is an и. */
    private static String folded(String text) {
        String parts = Normalizer.normalize(lower(text), Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char letter = parts.charAt(i);
            boolean breve = letter == '\u0306' && i > 0 && parts.charAt(i - 1) == 'и';
            if (breve) {
                out.setCharAt(out.length() - 1, 'й');
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                out.append(letter);
            }
        }
        return out.toString();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Small letters before capitals, as ICU has them. */
    private static int smallFirst(String a, String b) {
        return b.compareTo(a);
    }
}

package org.vestnik.language;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The alphabetical order of a language: word by word, quotation marks and other punctuation
 * ignored, letters before case; texts that are equal so far go by their code points, so that the
 * order never depends on chance. Thread-safe.
 */
public final class Collation {
    private static final Map<Language, Comparator<String>> KNOWN = new ConcurrentHashMap<>();

    private Collation() {}

    public static Comparator<String> in(Language language) {
        return KNOWN.computeIfAbsent(language, Collation::make);
    }

    private static Comparator<String> make(Language language) {
        Comparator<String> letters =
                switch (language.base().code()) {
                    case "bg" -> TableOrder.CYRILLIC_FIRST;
                    case "en" -> TableOrder.LATIN_FIRST;
                    default -> icu(language);
                };
        return letters.thenComparing(Comparator.naturalOrder());
    }

    private static Comparator<String> icu(Language language) {
        Collator collator = Collator.getInstance(IcuLocales.of(language));
        collator.setStrength(Collator.TERTIARY);
        Collator frozen = collator.freeze();
        return (a, b) -> frozen.compare(bare(a), bare(b));
    }

    /** The text without punctuation; what parts words is one space. */
    static String bare(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (isWord(letter)) {
                if (gap && out.length() > 0) {
                    out.append(' ');
                }
                out.append(letter);
                gap = false;
            } else {
                gap |= parts(letter);
            }
        }
        return out.toString();
    }

    private static boolean isWord(char letter) {
        return Character.isLetterOrDigit(letter)
                || Character.isSurrogate(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.getType(letter) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean parts(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.DASH_PUNCTUATION;
    }
}

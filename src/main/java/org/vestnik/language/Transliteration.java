package org.vestnik.language;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;

/**
 * Any script in Latin letters.
 *
 * <p>Bulgarian follows the Transliteration Act (State Gazette 19/2009), which no library does;
 * other scripts follow Unicode's rules. Thread-safe.
 */
public final class Transliteration {
    private static final int FIRST = 'Ѐ';

    /** The letters from U+0400 to U+045F in lower case; those of other alphabets are "". */
    private static final String[] LETTERS = letters();

    private static final String BULGARIA = "българия";

    /** Letters that Unicode does not decompose, with what they are written as in plain Latin. */
    private static final Map<Character, String> PLAIN =
            Map.ofEntries(
                    Map.entry('ß', "ss"),
                    Map.entry('ẞ', "SS"),
                    Map.entry('æ', "ae"),
                    Map.entry('Æ', "AE"),
                    Map.entry('œ', "oe"),
                    Map.entry('Œ', "OE"),
                    Map.entry('ø', "o"),
                    Map.entry('Ø', "O"),
                    Map.entry('ł', "l"),
                    Map.entry('Ł', "L"),
                    Map.entry('đ', "d"),
                    Map.entry('Đ', "D"),
                    Map.entry('ð', "d"),
                    Map.entry('Ð', "D"),
                    Map.entry('þ', "th"),
                    Map.entry('Þ', "Th"),
                    Map.entry('ħ', "h"),
                    Map.entry('Ħ', "H"),
                    Map.entry('ŧ', "t"),
                    Map.entry('Ŧ', "T"),
                    Map.entry('ŋ', "ng"),
                    Map.entry('Ŋ', "Ng"),
                    Map.entry('ı', "i"),
                    Map.entry('ə', "e"),
                    Map.entry('Ə', "E"));

    /** Languages that write Cyrillic letters with other sounds than Bulgarian. */
    private static final Set<String> OTHER_CYRILLIC =
            Set.of("mk", "sr", "uk", "ru", "be", "kk", "ky", "mn", "tg", "tt", "ba", "cv", "bs");

    private Transliteration() {}

    /** Costs half a second when it is first touched, so it waits until a text needs it. */
    private static final class Unicode {
        private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin");
    }

    /**
     * Bulgarian letters in Latin ones, capitals as they stand; every other character is kept.
     *
     * <p>Two exceptions of the act lie over its table: the end -ия of a word is -ia, and България
     * is Bulgaria.
     */
    public static String bulgarian(String text) {
        String whole = composed(text);
        StringBuilder out = new StringBuilder(whole.length() + whole.length() / 4);
        int at = 0;
        while (at < whole.length()) {
            if (isBulgaria(whole, at)) {
                cased(out, "bulgaria", whole, at);
                at += BULGARIA.length();
            } else {
                letter(out, whole, at++);
            }
        }
        return out.toString();
    }

    /**
     * The text in plain Latin letters without marks, capitals as they stand; punctuation and
     * symbols are kept. Cyrillic is read as Bulgarian unless the language is another one that
     * writes it.
     */
    public static String latin(String text, Language language) {
        if (isAscii(text)) {
            return text;
        }
        String base = language.base().code();
        String known = base.equals("de") ? umlauts(composed(text)) : text;
        if (!OTHER_CYRILLIC.contains(base)) {
            known = bulgarian(known);
        }
        if (!isLatin(known)) {
            known = Unicode.LATIN.transliterate(known);
        }
        return plain(known);
    }

    private static void letter(StringBuilder out, String text, int at) {
        char letter = text.charAt(at);
        String latin = latin(Character.toLowerCase(letter));
        if (latin.isEmpty()) {
            out.append(letter);
        } else if (isFinalYa(text, at)) {
            out.append(Character.isUpperCase(letter) ? 'A' : 'a');
        } else if (Character.isUpperCase(letter)) {
            out.append(allCapitals(text, at) ? upper(latin) : capitalised(latin));
        } else {
            out.append(latin);
        }
    }

    /** A я that ends a word and follows an и: the и is an i by the table, the я only an a. */
    private static boolean isFinalYa(String text, int at) {
        return isYa(text.charAt(at))
                && at > 0
                && (text.charAt(at - 1) == 'и' || text.charAt(at - 1) == 'И')
                && !isLetter(text, at + 1);
    }

    private static boolean isYa(char letter) {
        return letter == 'я' || letter == 'Я';
    }

    private static boolean isBulgaria(String text, int at) {
        char first = text.charAt(at);
        return (first == 'б' || first == 'Б')
                && text.regionMatches(true, at, BULGARIA, 0, BULGARIA.length())
                && !isLetter(text, at - 1)
                && !isLetter(text, at + BULGARIA.length());
    }

    private static void cased(StringBuilder out, String word, String text, int at) {
        if (Character.isLowerCase(text.charAt(at))) {
            out.append(word);
        } else {
            out.append(allCapitals(text, at) ? upper(word) : capitalised(word));
        }
    }

    /** Whether a capital stands in a word of capitals: Щ is then SHT, else Sht. */
    private static boolean allCapitals(String text, int at) {
        int beside = isLetter(text, at + 1) ? at + 1 : at - 1;
        return isLetter(text, beside) && Character.isUpperCase(text.charAt(beside));
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static String latin(char lower) {
        int at = lower - FIRST;
        return at >= 0 && at < LETTERS.length ? LETTERS[at] : "";
    }

    private static String capitalised(String latin) {
        return Character.toUpperCase(latin.charAt(0)) + latin.substring(1);
    }

    private static String upper(String latin) {
        return latin.toUpperCase(java.util.Locale.ROOT);
    }

    private static String composed(String text) {
        return isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String umlauts(String text) {
        return text.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue");
    }

    private static String plain(String text) {
        if (isAscii(text)) {
            return text;
        }
        String parts = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char letter = parts.charAt(i);
            if (letter < 0x80) {
                out.append(letter);
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                out.append(PLAIN.getOrDefault(letter, String.valueOf(letter)));
            }
        }
        return out.toString();
    }

    private static boolean isLatin(String text) {
        return text.codePoints()
                .allMatch(
                        point ->
                                point < 0x250
                                        || !Character.isLetter(point)
                                        || UnicodeScript.of(point) == UnicodeScript.LATIN);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String[] letters() {
        String[] table = new String['џ' - FIRST + 1];
        java.util.Arrays.fill(table, "");
        String cyrillic = "абвгдежзийклмнопрстуфхцчшщъьюяѝ";
        String[] latin =
                ("a b v g d e zh z i y k l m n o p r s t u f h ts ch sh sht a y yu ya i")
                        .split(" ");
        for (int i = 0; i < latin.length; i++) {
            table[cyrillic.charAt(i) - FIRST] = latin[i];
        }
        return table;
    }
}

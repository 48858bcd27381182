package org.vestnik.language;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of an address that is made from a title: Latin letters in lower case, digits, hyphens.
 *
 * <p>{@code slug(slug(x)) = slug(x)}. Thread-safe.
 */
public final class Slugs {
    /** How long a made slug may be. */
    public static final int LONGEST = 60;

    /** How long a given slug may be: file systems stop at 255 bytes a name. */
    private static final int LONGEST_GIVEN = 200;

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Windows has no folder of such a name, with whatever extension. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    private Slugs() {}

    /**
     * A slug of at most 60 characters, cut at a word; "" when the text has no letter or digit that
     * can be written in Latin.
     */
    public static String slug(String text, Language language) {
        String latin = Transliteration.latin(text, language).toLowerCase(Locale.ROOT);
        boolean english = language.base().equals(Language.ENGLISH);
        StringBuilder out = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            char letter = latin.charAt(i);
            if (isPlain(letter)) {
                out.append(letter);
            } else if (Character.isDigit(letter)) {
                out.append((char) ('0' + Character.digit(letter, 10)));
            } else if (parts(letter, english) && out.length() > 0 && last(out) != '-') {
                out.append('-');
            }
        }
        return named(cut(out.toString()));
    }

    /** The slug as an author gave it, if it may stand in an address; else empty. */
    public static Optional<String> given(String text) {
        boolean fits =
                text.length() <= LONGEST_GIVEN
                        && SHAPE.matcher(text).matches()
                        && !DEVICE.matcher(text).matches();
        return fits ? Optional.of(text) : Optional.empty();
    }

    /** Whether Windows can have no folder or file of a name, whatever its ending. */
    public static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        return DEVICE.matcher(stem.toLowerCase(Locale.ROOT)).matches();
    }

    private static String cut(String slug) {
        String whole = slug.endsWith("-") ? slug.substring(0, slug.length() - 1) : slug;
        if (whole.length() <= LONGEST) {
            return whole;
        }
        int word = whole.lastIndexOf('-', LONGEST);
        return whole.substring(0, word > 0 ? word : LONGEST);
    }

    private static String named(String slug) {
        return DEVICE.matcher(slug).matches() ? slug + "-1" : slug;
    }

    /** Whether a character stands between words; marks and invisible ones stand within them. */
    private static boolean parts(char letter, boolean english) {
        if (letter == '\'' || letter == '’') {
            return !english;
        }
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.MODIFIER_LETTER,
                    Character.MODIFIER_SYMBOL ->
                    false;
            default -> true;
        };
    }

    private static boolean isPlain(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
    }

    private static char last(StringBuilder text) {
        return text.charAt(text.length() - 1);
    }
}

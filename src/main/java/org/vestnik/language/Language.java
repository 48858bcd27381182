package org.vestnik.language;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A language of the site, by its BCP 47 tag in lower case ({@code bg}, {@code en}, {@code pt-br}).
 */
public record Language(String code) implements Comparable<Language> {
    public static final Language BULGARIAN = new Language("bg");
    public static final Language ENGLISH = new Language("en");

    private static final class Shape {
        private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8})*");
    }

    public Language {
        if (!isTag(code)) {
            throw new IllegalArgumentException("Not a language tag: " + code);
        }
    }

    public static Language of(String code) {
        return new Language(code);
    }

    /** Whether the text has the shape of a language tag in lower case. */
    public static boolean isTag(String code) {
        return Shape.TAG.matcher(code).matches();
    }

    /** The language without its region or script: {@code pt} of {@code pt-br}. */
    public Language base() {
        int dash = code.indexOf('-');
        return dash < 0 ? this : new Language(code.substring(0, dash));
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    @Override
    public int compareTo(Language other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}

package org.vestnik.content;

import java.util.Optional;
import org.vestnik.files.Hash;

/**
 * The mark of a text: what a translation writes behind {@code translated-from:}, to say which state
 * of its lead it renders.
 *
 * <p>It is made of the letters and digits of title and summary, and of the lines of the text below
 * the front matter. Facts, photos, line ends, trailing blanks and further blank lines change
 * nothing in it, nor does a new version of our typography. Its twelve digits begin the SHA-256 of
 * all that.
 *
 * @param digits hexadecimal, in lower case
 */
public record TextMark(String digits) {
    private static final int LENGTH = 12;

    /** The mark of a text with its body as {@link Documents#body} gives it. */
    public static TextMark of(Translation text, String body) {
        return of(text.title(), text.summary(), body);
    }

    static TextMark of(String title, Optional<String> summary, String body) {
        String all = letters(title) + "\n" + letters(summary.orElse("")) + "\n" + lines(body);
        return new TextMark(Hash.of(all).hex().substring(0, LENGTH));
    }

    /** Whether it is what a translation says, be it shorter or longer. */
    public boolean matches(String written) {
        int length = Math.min(written.length(), digits.length());
        return written.regionMatches(0, digits, 0, length);
    }

    /** Typography sets quotes, dashes and blanks, and never touches these. */
    private static String letters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Texts.nfc(text)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static String lines(String body) {
        StringBuilder out = new StringBuilder(body.length());
        Texts.nfc(body)
                .lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty())
                .forEach(line -> out.append(line).append('\n'));
        return out.toString();
    }
}

package org.vestnik.check.strip;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A part of a stylesheet.
 *
 * @param css the whole, its comments blanked out
 * @param from where the part begins in it, and {@code to} where it ends
 */
record CssPiece(CssSource source, String css, int from, int to) {
    static CssPiece of(CssSource source) {
        String css = CssScan.withoutComments(source.css());
        return new CssPiece(source, css, 0, css.length());
    }

    CssPiece part(int start, int end) {
        return new CssPiece(source, css, start, end);
    }

    String text() {
        return css.substring(from, to).strip();
    }

    /** Where one of the letters stands first, at this level; else the end. */
    int find(int start, String letters) {
        return Math.min(to, CssScan.find(css, start, letters));
    }

    boolean has(int at, char letter) {
        return at < to && css.charAt(at) == letter;
    }

    /** What it declares; empty where it is no declaration. */
    Optional<CssDeclaration> declaration() {
        int colon = find(from, ":");
        if (colon >= to) {
            return Optional.empty();
        }
        String written = css.substring(from, colon).strip();
        String property = written.startsWith("--") ? written : written.toLowerCase(Locale.ROOT);
        String value = css.substring(colon + 1, to).strip().replaceAll("\\s+", " ");
        boolean important = value.toLowerCase(Locale.ROOT).matches("(?s).*!\\s*important");
        String plain = important ? value.substring(0, value.lastIndexOf('!')).strip() : value;
        int end = from + css.substring(from, to).stripTrailing().length();
        return Optional.of(new CssDeclaration(property, plain, important, source, from, end));
    }

    /** What is declared one after the other, with no rule around it. */
    static List<CssDeclaration> declarations(CssSource source) {
        CssPiece piece = of(source);
        String css = piece.css();
        List<CssDeclaration> found = new ArrayList<>();
        int at = 0;
        while (at < css.length()) {
            if (Character.isWhitespace(css.charAt(at)) || css.charAt(at) == ';') {
                at++;
                continue;
            }
            int end = piece.find(at, ";");
            piece.part(at, end).declaration().ifPresent(found::add);
            at = end + 1;
        }
        return found;
    }
}

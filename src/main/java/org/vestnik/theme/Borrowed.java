package org.vestnik.theme;

import java.util.Set;
import org.vestnik.language.Language;
import org.vestnik.language.LanguageNames;

/**
 * Words that a page borrows from another language, because its own has none for them. They are
 * marked where they are found, as text; when the page is written, a mark becomes {@code <span lang
 * dir>} (WCAG 2.2, 3.1.2), or nothing where an element cannot stand: in attributes and titles.
 *
 * <p>The marks are noncharacters of Unicode, which no text may hold.
 */
final class Borrowed {
    private static final char BEGIN = '\uFDD0';
    private static final char FROM_HERE = '\uFDD1';
    private static final char END = '\uFDD2';

    /** Elements whose content is text and nothing else. */
    private static final Set<String> TEXT_ALONE =
            Set.of("title", "script", "style", "textarea", "option");

    private final String page;
    private final StringBuilder out;
    private int at;
    private int open;

    private Borrowed(String page) {
        this.page = page;
        this.out = new StringBuilder(page.length() + 1024);
    }

    static String mark(String words, Language language) {
        return BEGIN + language.code() + FROM_HERE + words + END;
    }

    /** The page with its marks written out; the page itself where it borrows nothing. */
    static String written(String page) {
        return page.indexOf(BEGIN) < 0 ? page : new Borrowed(page).write();
    }

    private String write() {
        while (at < page.length()) {
            if (page.charAt(at) == '<') {
                close();
                tag();
            } else {
                next(true);
            }
        }
        close();
        return out.toString();
    }

    /** A tag or a comment, and what follows it where that is text alone. */
    private void tag() {
        if (page.startsWith("<!--", at)) {
            bare(end("-->", at));
            return;
        }
        int end = at;
        char quote = 0;
        while (end < page.length() && (quote != 0 || page.charAt(end) != '>')) {
            char c = page.charAt(end++);
            if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        }
        String name = name(at + 1);
        bare(Math.min(end + 1, page.length()));
        if (TEXT_ALONE.contains(name)) {
            int close = page.indexOf("</" + name, at);
            bare(close < 0 ? page.length() : close);
        }
    }

    private int end(String text, int from) {
        int found = page.indexOf(text, from);
        return found < 0 ? page.length() : found + text.length();
    }

    private String name(int from) {
        int to = from;
        while (to < page.length() && Character.isLetterOrDigit(page.charAt(to))) {
            to++;
        }
        return page.substring(from, to);
    }

    /** Everything up to a place, without marks. */
    private void bare(int to) {
        while (at < to) {
            next(false);
        }
    }

    /** One character, or one mark. */
    private void next(boolean shown) {
        char c = page.charAt(at++);
        if (c == BEGIN) {
            begin(shown);
        } else if (c == END) {
            if (shown && open > 0) {
                out.append("</span>");
                open--;
            }
        } else {
            out.append(c);
        }
    }

    private void begin(boolean shown) {
        int from = page.indexOf(FROM_HERE, at);
        String code = from < 0 ? "" : page.substring(at, from);
        if (!Language.isTag(code)) {
            return;
        }
        at = from + 1;
        if (shown) {
            String direction = LanguageNames.direction(Language.of(code));
            out.append("<span lang=\"").append(code);
            out.append("\" dir=\"").append(direction).append("\">");
            open++;
        }
    }

    /** A filter of a template may have cut the end of the words off. */
    private void close() {
        out.append("</span>".repeat(open));
        open = 0;
    }
}

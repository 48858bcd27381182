package org.vestnik.markdown;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The ids of one text, each given once, and the links within the text that ask for one. An id keeps
 * its letters, Cyrillic ones too: {@code #резултати-и-цели}.
 */
final class Ids {
    /** What footnotes have for themselves. */
    static final String NOTE = "fn-";

    static final String MARK = "fnref-";

    /** What the ids of a theme's own parts begin with, so that no heading takes one. */
    private static final String THEME = "_";

    private static final String NAMELESS = "section";

    private final Draft draft;
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> counted = new HashMap<>();
    private final List<Asked> asked = new ArrayList<>();

    private record Asked(String fragment, int from, int to) {}

    Ids(Draft draft) {
        this.draft = draft;
    }

    /** A new id made from a text: the second of the same name ends in {@code -1}. */
    String make(String text) {
        String name = name(text);
        if (given.add(name)) {
            return name;
        }
        int number = counted.getOrDefault(name, 0);
        String id;
        do {
            id = name + "-" + ++number;
        } while (!given.add(id));
        counted.put(name, number);
        return id;
    }

    /** Whether nobody had this id before. */
    boolean take(String id) {
        return !isReserved(id) && given.add(id);
    }

    /** An id of ours that no author can have. */
    String own(String id) {
        given.add(id);
        return id;
    }

    /** A link to a place of the same page, from an offset of the source to another. */
    void ask(String fragment, int from, int to) {
        asked.add(new Asked(fragment, from, to));
    }

    /** Reports the links that lead nowhere; when all ids are known. */
    void check() {
        for (Asked link : asked) {
            String id = decode(link.fragment());
            if (!id.isEmpty() && !id.equals("top") && !given.contains(id)) {
                draft.warn(MarkdownRule.UNKNOWN_ANCHOR, link.from(), link.to(), id);
            }
        }
    }

    private static String name(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        StringBuilder name = new StringBuilder(plain.length());
        plain.toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(
                        c -> {
                            if (isWordPart(c)) {
                                name.appendCodePoint(c);
                            } else if (Character.isSpaceChar(c) || c == '\n' || c == '\t') {
                                name.append('-');
                            }
                        });
        String id = name.length() == 0 ? NAMELESS : name.toString();
        return isReserved(id) ? NAMELESS + "-" + id : id;
    }

    private static boolean isWordPart(int c) {
        return c == '-'
                || c == '_'
                || Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** Whether it begins as ids do that no author can have. */
    static boolean isReserved(String id) {
        return id.startsWith(NOTE) || id.startsWith(MARK) || id.startsWith(THEME);
    }

    /** The fragment with its percent signs resolved; a broken one stays as it is. */
    static String decode(String fragment) {
        if (fragment.indexOf('%') < 0) {
            return fragment;
        }
        byte[] bytes = fragment.getBytes(StandardCharsets.UTF_8);
        byte[] decoded = new byte[bytes.length];
        int length = 0;
        for (int at = 0; at < bytes.length; at++) {
            int high = at + 2 < bytes.length && bytes[at] == '%' ? hex(bytes[at + 1]) : -1;
            int low = high >= 0 ? hex(bytes[at + 2]) : -1;
            decoded[length++] = low >= 0 ? (byte) (high * 16 + low) : bytes[at];
            at += low >= 0 ? 2 : 0;
        }
        return new String(decoded, 0, length, StandardCharsets.UTF_8);
    }

    private static int hex(byte digit) {
        return Character.digit((char) digit, 16);
    }
}

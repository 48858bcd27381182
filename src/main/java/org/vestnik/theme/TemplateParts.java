package org.vestnik.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template cut into what it is made of: text, prints and tags, in their order. Remarks are left
 * out, and so is what stands in {@code verbatim}. For templates that Pebble could read.
 */
final class TemplateParts {
    private static final Pattern OPEN = Pattern.compile("\\{[{%#]");
    private static final Pattern TAG = Pattern.compile("\\{%-?\\s*(\\w+)");
    private static final Pattern END_OF_VERBATIM = Pattern.compile("\\{%-?\\s*endverbatim\\b");

    private final String text;
    private final List<Part> parts = new ArrayList<>();

    private TemplateParts(String text) {
        this.text = text;
    }

    /**
     * @param tag the name of a tag; "" for text and prints
     * @param rest what stands behind the name of a tag; "" for text and prints
     * @param restAt where that begins in the template
     * @param from where it begins in the template, {@code to} where it has ended
     */
    record Part(String tag, String rest, int restAt, int from, int to) {}

    static List<Part> of(String text) {
        return new TemplateParts(text).cut();
    }

    /** What stands in quotes, where it is nothing but a text in quotes; else "". */
    static String literal(String expression) {
        String inner = expression.strip();
        char quote = inner.length() < 2 ? 0 : inner.charAt(0);
        boolean plain =
                (quote == '\'' || quote == '"') && inner.indexOf(quote, 1) == inner.length() - 1;
        return plain ? inner.substring(1, inner.length() - 1) : "";
    }

    private List<Part> cut() {
        Matcher open = OPEN.matcher(text);
        int at = 0;
        while (open.find(at)) {
            plain(at, open.start());
            at = part(open.start());
        }
        plain(at, text.length());
        return List.copyOf(parts);
    }

    private void plain(int from, int to) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (start < to) {
            parts.add(new Part("", "", to, start, to));
        }
    }

    /** Where what begins here has ended. */
    private int part(int from) {
        char kind = text.charAt(from + 1);
        if (kind == '#') {
            int end = text.indexOf("#}", from + 2);
            return end < 0 ? text.length() : end + 2;
        }
        int end = end(from + 2, kind == '{' ? "}}" : "%}");
        Matcher tag = TAG.matcher(text).region(from, end);
        if (!tag.lookingAt()) {
            parts.add(new Part("", "", end, from, end));
            return end;
        }
        String rest = text.substring(tag.end(), Math.max(tag.end(), end - 2));
        String behind = rest.endsWith("-") ? rest.substring(0, rest.length() - 1) : rest;
        int restAt = tag.end() + rest.length() - rest.stripLeading().length();
        parts.add(new Part(tag.group(1), behind.strip(), restAt, tag.start(1), tag.end(1)));
        return tag.group(1).equals("verbatim") ? verbatim(end) : end;
    }

    private int verbatim(int from) {
        Matcher end = END_OF_VERBATIM.matcher(text);
        return end.find(from) ? end.start() : text.length();
    }

    private int end(int from, String closing) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (text.startsWith(closing, i)) {
                return i + 2;
            }
            if (c == '"' || c == '\'') {
                int quote = text.indexOf(c, i + 1);
                i = quote < 0 ? text.length() : quote;
            }
        }
        return text.length();
    }
}

package org.vestnik.theme;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.problem.Nearest;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/**
 * Looks through a template that Pebble could not read for what people mostly get wrong: a bracket
 * or a tag that is not closed, an end that ends nothing, a tag that does not exist. Pebble tells
 * where it gave up, which is often the end of the file.
 */
final class TemplateForm {
    static final Set<String> PAIRS =
            Set.of("autoescape", "block", "embed", "filter", "for", "if", "macro", "verbatim");
    private static final Set<String> SINGLE =
            Set.of("else", "elseif", "extends", "flush", "from", "import", "include", "set");
    private static final String END = "end";

    private static final Pattern OPEN = Pattern.compile("\\{[{%#]");
    private static final Pattern TAG = Pattern.compile("\\{%-?\\s*([A-Za-z]+)");

    private final Source source;
    private final Deque<Tag> open = new ArrayDeque<>();

    /** Where a quote stands that has no partner; -1 where there is none. */
    private int loose = -1;

    private TemplateForm(Source source) {
        this.source = source;
    }

    private record Tag(String name, int from, int to) {}

    /** The first mistake of form; empty where none of those is found that are looked for. */
    static Optional<Problem> mistake(Source source) {
        return new TemplateForm(source).find();
    }

    private Optional<Problem> find() {
        String text = source.text();
        Matcher opening = OPEN.matcher(text);
        int at = 0;
        while (opening.find(at)) {
            int from = opening.start();
            char kind = text.charAt(from + 1);
            int end = kind == '#' ? after(text, "#}", from + 2) : end(from);
            if (loose >= 0) {
                char quote = text.charAt(loose);
                return Optional.of(problem("open", loose, loose + 1, quote, quote));
            }
            if (end < 0) {
                String closing = (kind == '{' ? '}' : kind) + "}";
                return Optional.of(problem("open", from, from + 2, opening.group(), closing));
            }
            Optional<Problem> wrong = kind == '%' ? tag(from) : Optional.empty();
            if (wrong.isPresent()) {
                return wrong;
            }
            at = end;
        }
        return Optional.ofNullable(open.peek())
                .map(tag -> problem("unclosed", tag.from(), tag.to(), tag.name()));
    }

    /** After the brackets that close those which begin here, in the same print or tag; else -1. */
    private int end(int from) {
        String text = source.text();
        String closing = text.charAt(from + 1) == '{' ? "}}" : "%}";
        for (int i = from + 2; i < text.length(); i++) {
            char c = text.charAt(i);
            if (text.startsWith(closing, i)) {
                return i + 2;
            }
            if (OPEN.matcher(text).region(i, text.length()).lookingAt()) {
                return -1;
            }
            if (c == '"' || c == '\'') {
                int quote = text.indexOf(c, i + 1);
                if (quote < 0) {
                    loose = i;
                    return -1;
                }
                i = quote;
            }
        }
        return -1;
    }

    private static int after(String text, String what, int from) {
        int found = text.indexOf(what, from);
        return found < 0 ? -1 : found + what.length();
    }

    private Optional<Problem> tag(int from) {
        Matcher named = TAG.matcher(source.text()).region(from, source.text().length());
        if (!named.lookingAt()) {
            return Optional.empty();
        }
        Tag tag = new Tag(named.group(1), named.start(1), named.end(1));
        if (PAIRS.contains(tag.name()) && !isWhole(tag)) {
            open.push(tag);
            return Optional.empty();
        }
        if (tag.name().startsWith(END) && PAIRS.contains(tag.name().substring(END.length()))) {
            return end(tag);
        }
        if (PAIRS.contains(tag.name()) || SINGLE.contains(tag.name())) {
            boolean stray = tag.name().startsWith("else") && !isIn("if") && !isIn("for");
            return stray
                    ? Optional.of(problem("stray", tag.from(), tag.to(), tag.name()))
                    : Optional.empty();
        }
        return Optional.of(unknown(tag));
    }

    /** A block may be written in one tag: {@code {% block title "Fair" %}} needs no end. */
    private boolean isWhole(Tag tag) {
        String rest = source.text().substring(tag.to(), source.text().indexOf("%}", tag.to()));
        return tag.name().equals("block") && rest.strip().matches("\\w+\\s+\\S.*");
    }

    private boolean isIn(String name) {
        return open.peek() != null && open.peek().name().equals(name);
    }

    private Optional<Problem> end(Tag tag) {
        if (open.isEmpty()) {
            return Optional.of(problem("stray", tag.from(), tag.to(), tag.name()));
        }
        Tag opened = open.pop();
        if (opened.name().equals(tag.name().substring(END.length()))) {
            return Optional.empty();
        }
        int line = source.between(opened.from(), opened.to()).line();
        return Optional.of(
                problem("crossed", tag.from(), tag.to(), tag.name(), opened.name(), line));
    }

    private Problem problem(String variant, int from, int to, Object... arguments) {
        Place place = source.between(from, to);
        return ThemeRule.TEMPLATE_SYNTAX.at(place, arguments).variant(variant);
    }

    private Problem unknown(Tag tag) {
        TreeSet<String> known = new TreeSet<>(SINGLE);
        PAIRS.forEach(name -> known.addAll(List.of(name, END + name)));
        Problem problem =
                ThemeRule.TEMPLATE_WORD
                        .at(
                                source.between(tag.from(), tag.to()),
                                tag.name(),
                                String.join(", ", known))
                        .variant("tag");
        return Nearest.of(tag.name(), known)
                .map(near -> problem.withHint("template-name.nearest", near))
                .orElse(problem);
    }
}

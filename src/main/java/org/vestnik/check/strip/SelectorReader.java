package org.vestnik.check.strip;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** Reads selectors; whatever a browser would refuse is refused. */
final class SelectorReader {
    private static final int OF_ID = 1_000_000;
    private static final int OF_CLASS = 1_000;

    /** Nobody writes more by hand, and deeper ones are no selectors but a trap. */
    private static final int MOST_BRACKETS = 200;

    private final String text;
    private final List<Selector.Step> steps = new ArrayList<>();
    private int at;
    private int specificity;
    private boolean part;
    private String key = "*";
    private Predicate<Element> element = e -> true;

    private SelectorReader(String text) {
        this.text = text;
    }

    /** Not understood; never leaves this class. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    static Optional<List<Selector>> list(String text) {
        if (text.chars().filter(c -> c == '(').count() > MOST_BRACKETS) {
            return Optional.empty();
        }
        try {
            List<Selector> all = new ArrayList<>();
            for (String one : CssScan.split(text, ',')) {
                all.add(new SelectorReader(one).read(false));
            }
            return Optional.of(all);
        } catch (Refused e) {
            return Optional.empty();
        }
    }

    /** What is not understood in a forgiving list is left out of it. */
    private static List<Selector> forgiving(String text, boolean relative) {
        List<Selector> all = new ArrayList<>();
        for (String one : CssScan.split(text, ',')) {
            try {
                all.add(new SelectorReader(one).read(relative));
            } catch (Refused e) {
                // The others of the list still hold.
            }
        }
        return all;
    }

    private Selector read(boolean relative) {
        char combinator = ' ';
        if (relative && at < text.length() && isCombinator(text.charAt(at))) {
            combinator = text.charAt(at++);
        }
        skip();
        if (at >= text.length()) {
            throw new Refused();
        }
        while (at < text.length()) {
            compound();
            steps.add(new Selector.Step(combinator, key, element));
            element = e -> true;
            key = "*";
            boolean space = skip();
            if (at < text.length()) {
                char c = text.charAt(at);
                if (isCombinator(c)) {
                    combinator = c;
                    at++;
                    skip();
                    if (at >= text.length()) {
                        throw new Refused();
                    }
                } else if (space) {
                    combinator = ' ';
                } else {
                    throw new Refused();
                }
            }
        }
        return new Selector(steps, specificity, part);
    }

    private static boolean isCombinator(char c) {
        return c == '>' || c == '+' || c == '~';
    }

    private boolean skip() {
        int from = at;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at > from;
    }

    private void compound() {
        int from = at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '*' && at == from) {
                at++;
            } else if (c == '#') {
                at++;
                String id = word();
                key = "#" + id;
                and(e -> e.id().equals(id), OF_ID);
            } else if (c == '.') {
                at++;
                String name = word();
                key = key.startsWith("#") ? key : "." + name;
                and(e -> has(e, name), OF_CLASS);
            } else if (c == '[') {
                int end = CssScan.find(text, at + 1, "]");
                attribute(text.substring(at + 1, end));
                at = Math.min(text.length(), end + 1);
            } else if (c == ':') {
                pseudo();
            } else if (at == from && isLetter(c)) {
                String tag = word().toLowerCase(Locale.ROOT);
                key = tag;
                and(e -> e.normalName().equals(tag), 1);
            } else {
                break;
            }
        }
        if (at == from) {
            throw new Refused();
        }
    }

    /** Classes are told apart by capitals, which jsoup does not do. */
    private static boolean has(Element element, String name) {
        String all = element.attr("class");
        int found = all.indexOf(name);
        while (found >= 0) {
            int end = found + name.length();
            boolean starts = found == 0 || Character.isWhitespace(all.charAt(found - 1));
            if (starts && (end == all.length() || Character.isWhitespace(all.charAt(end)))) {
                return true;
            }
            found = all.indexOf(name, found + 1);
        }
        return false;
    }

    private void and(Predicate<Element> more, int weight) {
        Predicate<Element> before = element;
        element = e -> before.test(e) && more.test(e);
        specificity += weight;
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '\\' || c > 127;
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        while (at < text.length() && isLetter(text.charAt(at))) {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length()) {
                c = text.charAt(at++);
            }
            word.append(c);
        }
        if (word.isEmpty()) {
            throw new Refused();
        }
        return word.toString();
    }

    private void attribute(String inside) {
        int sign = CssScan.find(inside, 0, "=");
        if (sign >= inside.length()) {
            String name = inside.strip();
            and(e -> e.hasAttr(name), OF_CLASS);
            return;
        }
        boolean operator = sign > 0 && "~|^$*".indexOf(inside.charAt(sign - 1)) >= 0;
        char kind = operator ? inside.charAt(sign - 1) : '=';
        String name = inside.substring(0, operator ? sign - 1 : sign).strip();
        String rest = inside.substring(sign + 1).strip();
        boolean loose = rest.matches("(?s).*[\"'\\s][iI]");
        String quoted = loose ? rest.substring(0, rest.length() - 1).strip() : rest;
        String wanted = quoted.replaceAll("^[\"']|[\"']$", "");
        // Names of types are compared without capitals in HTML.
        boolean folded = loose || name.equals("type");
        and(
                e -> e.hasAttr(name) && is(kind, fold(e.attr(name), folded), fold(wanted, folded)),
                OF_CLASS);
    }

    private static String fold(String text, boolean folded) {
        return folded ? text.toLowerCase(Locale.ROOT) : text;
    }

    private static boolean is(char kind, String value, String wanted) {
        return switch (kind) {
            case '~' -> List.of(value.split("\\s+")).contains(wanted);
            case '|' -> value.equals(wanted) || value.startsWith(wanted + "-");
            case '^' -> !wanted.isEmpty() && value.startsWith(wanted);
            case '$' -> !wanted.isEmpty() && value.endsWith(wanted);
            case '*' -> !wanted.isEmpty() && value.contains(wanted);
            default -> value.equals(wanted);
        };
    }

    private void pseudo() {
        at++;
        boolean twice = at < text.length() && text.charAt(at) == ':';
        at += twice ? 1 : 0;
        String name = word().toLowerCase(Locale.ROOT);
        String inside = "";
        boolean function = at < text.length() && text.charAt(at) == '(';
        if (function) {
            int end = CssScan.find(text, at + 1, ")");
            inside = text.substring(at + 1, end);
            at = Math.min(text.length(), end + 1);
        }
        if (twice || List.of("before", "after", "first-line", "first-letter").contains(name)) {
            part = true;
            specificity++;
        } else if (function) {
            function(name, inside);
        } else {
            Predicate<Element> simple = PseudoClass.named(name).orElseThrow(Refused::new);
            and(simple, OF_CLASS);
        }
    }

    private void function(String name, String inside) {
        switch (name) {
            case "is", "where", "matches", "-webkit-any", "-moz-any" -> {
                List<Selector> any = forgiving(inside, false);
                and(
                        e -> any.stream().anyMatch(s -> s.matches(e)),
                        name.equals("where") ? 0 : most(any));
            }
            case "not" -> {
                List<Selector> none = list(inside).orElseThrow(Refused::new);
                and(e -> none.stream().noneMatch(s -> s.matches(e)), most(none));
            }
            case "has" -> {
                List<Selector> any = forgiving(inside, true);
                and(e -> any.stream().anyMatch(s -> s.matchesFrom(e)), most(any));
            }
            default -> and(PseudoClass.function(name, inside).orElseThrow(Refused::new), OF_CLASS);
        }
    }

    private static int most(List<Selector> all) {
        return all.stream().mapToInt(Selector::specificity).max().orElse(0);
    }
}

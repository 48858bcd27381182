package org.vestnik.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for what must not be in HTML of ours, whatever the text was. */
final class WellFormed {
    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:=\"[^\"<>]*\")?)*)>");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Set<String> VOID = Set.of("br", "hr", "img", "input");
    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "ul",
                    "ol",
                    "dl",
                    "table",
                    "blockquote",
                    "pre",
                    "details",
                    "section",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "div",
                    "hr");

    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();

    private WellFormed() {}

    /** What is wrong, if anything is. */
    static Optional<String> fault(String html) {
        return new WellFormed().find(html);
    }

    private Optional<String> find(String html) {
        Matcher tag = TAG.matcher(html);
        int at = 0;
        while (tag.find(at)) {
            Optional<String> fault = text(html.substring(at, tag.start())).or(() -> tag(tag));
            if (fault.isPresent()) {
                return fault;
            }
            at = tag.end();
        }
        return text(html.substring(at))
                .or(() -> open.isEmpty() ? Optional.empty() : Optional.of("open: " + open));
    }

    private static Optional<String> text(String text) {
        boolean clean = text.indexOf('<') < 0 && text.indexOf('>') < 0 && text.indexOf(1) < 0;
        return clean ? Optional.empty() : Optional.of("a bracket in: " + text);
    }

    private Optional<String> tag(Matcher tag) {
        String name = tag.group(2);
        if (!tag.group(1).isEmpty()) {
            return open.isEmpty() || !open.pop().equals(name)
                    ? Optional.of("closed out of turn: " + name)
                    : Optional.empty();
        }
        Matcher id = ID.matcher(tag.group(3));
        if (id.find() && !ids.add(id.group(1))) {
            return Optional.of("an id twice: " + id.group(1));
        }
        boolean inText = open.contains("p") || open.contains("a") || open.contains("h2");
        if (inText && BLOCKS.contains(name) || name.equals("a") && open.contains("a")) {
            return Optional.of(name + " within " + open);
        }
        if (!VOID.contains(name)) {
            open.push(name);
        }
        return Optional.empty();
    }
}

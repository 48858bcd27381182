package org.vestnik.check.strip;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads stylesheets as browsers do: what is not understood is passed over, and reading goes on
 * behind it.
 *
 * <p>spec: CSS Syntax 3, §5; nesting, layers and imports as in CSS Nesting 1 and CSS Cascade 5.
 * What asks for a thing that we do not know, such as the width of a container, is left out.
 */
final class CssReader {
    private static final int DEEPEST = 40;
    private static final Pattern REACHING =
            Pattern.compile(
                    "(?<![\\w.#-])(?:html|body|:root)(?![\\w-])[^\\s>+~,]*:has\\(.*\\)\\S*[\\s>+~]+\\S");

    private final Function<String, Optional<CssSource>> imports;
    private final List<CssRule> rules = new ArrayList<>();
    private final List<Map<String, String>> faces = new ArrayList<>();
    private final List<String> layers = new ArrayList<>();
    private final Map<List<String>, Set<Screen>> screens = new HashMap<>();
    private boolean reaching;
    private int depth;

    /**
     * @param imports finds what a stylesheet imports; empty for what is not known
     */
    CssReader(Function<String, Optional<CssSource>> imports) {
        this.imports = imports;
    }

    /** What holds around a rule; {@code selector} is that of the rule it is nested in, or "". */
    private record Around(List<String> media, String layer, String selector) {
        static final Around NOTHING = new Around(List.of(), "", "");

        Around when(String condition) {
            List<String> all = new ArrayList<>(media);
            all.add(condition);
            return new Around(all, layer, selector);
        }

        Around in(String name) {
            return new Around(media, layer.isEmpty() ? name : layer + "." + name, selector);
        }

        Around within(String parent) {
            return new Around(media, layer, parent);
        }
    }

    /** All rules in their order. */
    List<CssRule> rules() {
        return rules;
    }

    /** What each {@code @font-face} says, by descriptor. */
    List<Map<String, String>> faces() {
        return faces;
    }

    /** Whether a rule for something in the page asks what else is anywhere in it. */
    boolean isReaching() {
        return reaching;
    }

    /** The cascade layers in the order in which they were named first. */
    List<String> layers() {
        return layers;
    }

    /**
     * Reads one more stylesheet, after those before.
     *
     * @param media that it is meant for; "" for all
     */
    void read(CssSource source, String media) {
        Around around = media.isBlank() ? Around.NOTHING : Around.NOTHING.when(media);
        read(source, around);
    }

    private void read(CssSource source, Around around) {
        block(CssPiece.of(source), around);
    }

    /** Rules, and declarations where it is the inside of a rule. */
    private void block(CssPiece piece, Around around) {
        if (depth < DEEPEST) {
            depth++;
            contents(piece, around);
            depth--;
        }
    }

    private void contents(CssPiece piece, Around around) {
        List<CssDeclaration> declarations = new ArrayList<>();
        int at = piece.from();
        while (at < piece.to()) {
            char c = piece.css().charAt(at);
            if (Character.isWhitespace(c) || c == ';' || c == '}') {
                at++;
                continue;
            }
            int end = piece.find(at, ";{}");
            boolean custom = piece.css().startsWith("--", at) && !around.selector().isEmpty();
            if (custom) {
                end = piece.find(at, ";}");
            }
            CssPiece head = piece.part(at, end);
            if (!custom && piece.has(end, '{')) {
                // What is declared before a nested rule comes before it.
                flush(declarations, around);
                int close = piece.find(end + 1, "}");
                open(head, piece.part(end + 1, close), around);
                at = close + 1;
            } else {
                if (c == '@') {
                    statement(head, around);
                } else {
                    head.declaration().ifPresent(declarations::add);
                }
                at = end + 1;
            }
        }
        flush(declarations, around);
    }

    private void flush(List<CssDeclaration> declarations, Around around) {
        if (!declarations.isEmpty() && !around.selector().isEmpty()) {
            reaching |= REACHING.matcher(around.selector()).find();
            Selector.list(around.selector())
                    .ifPresent(
                            selectors ->
                                    rules.add(
                                            new CssRule(
                                                    selectors,
                                                    declarations,
                                                    screens(around.media()),
                                                    around.layer())));
        }
        declarations.clear();
    }

    /** Asked once for each set of conditions, which many rules share. */
    private Set<Screen> screens(List<String> media) {
        return screens.computeIfAbsent(
                media,
                all -> {
                    Set<Screen> holding = EnumSet.allOf(Screen.class);
                    holding.removeIf(
                            screen -> !all.stream().allMatch(one -> Media.matches(one, screen)));
                    return holding;
                });
    }

    private void statement(CssPiece head, Around around) {
        String text = head.text();
        String name = name(text);
        String rest = text.substring(name.length() + 1).strip();
        if (name.equals("import")) {
            importing(rest, around);
        } else if (name.equals("layer")) {
            CssScan.split(rest, ',').forEach(layer -> layer(around.in(layer).layer()));
        }
    }

    private void importing(String rest, Around around) {
        List<String> words = CssScan.words(rest);
        if (words.isEmpty()) {
            return;
        }
        String first = words.get(0);
        String target = first.startsWith("url(") ? CssScan.inner(first) : first;
        Around inside = around;
        int next = 1;
        if (words.size() > next && words.get(next).matches("(?i)layer(\\(.*\\))?")) {
            String layer = CssScan.inner(words.get(next));
            inside = inside.in(layer.isBlank() ? anonymous() : layer);
            layer(inside.layer());
            next++;
        }
        String media = String.join(" ", words.subList(Math.min(next, words.size()), words.size()));
        Around under = media.isBlank() ? inside : inside.when(media);
        imports.apply(target.replaceAll("^[\"']|[\"']$", "")).ifPresent(css -> read(css, under));
    }

    private void open(CssPiece head, CssPiece body, Around around) {
        String text = head.text();
        if (!text.startsWith("@")) {
            String selector = around.selector().isEmpty() ? text : nested(text, around.selector());
            block(body, around.within(selector));
            return;
        }
        String name = name(text);
        String rest = text.substring(name.length() + 1).strip();
        switch (name) {
            case "media" -> block(body, around.when(rest));
            case "supports" -> {
                // Browsers of today have what themes ask for; what is for others is left out.
                if (!rest.toLowerCase(Locale.ROOT).startsWith("not")) {
                    block(body, around);
                }
            }
            case "layer" -> {
                Around inside = around.in(rest.isEmpty() ? anonymous() : rest);
                layer(inside.layer());
                block(body, inside);
            }
            case "font-face" -> face(body);
            default -> {}
        }
    }

    private void face(CssPiece body) {
        Map<String, String> face = new TreeMap<>();
        String css = body.css().substring(body.from(), body.to());
        CssPiece.declarations(CssSource.of("", css))
                .forEach(d -> face.put(d.property(), d.value()));
        faces.add(face);
    }

    private void layer(String name) {
        if (!layers.contains(name)) {
            layers.add(name);
        }
    }

    private String anonymous() {
        return "\0" + layers.size();
    }

    private static String name(String text) {
        int end = 1;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return text.substring(1, end).toLowerCase(Locale.ROOT);
    }

    private static String nested(String selector, String parent) {
        StringBuilder all = new StringBuilder();
        for (String one : CssScan.split(selector, ',')) {
            String whole = one.contains("&") ? one : "& " + one;
            all.append(all.isEmpty() ? "" : ", ").append(whole.replace("&", ":is(" + parent + ")"));
        }
        return all.toString();
    }
}

package org.vestnik.markdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vestnik.markdown.DirectiveAttributes.Attribute;
import org.vestnik.markdown.MarkdownText.Asked;
import org.vestnik.markdown.MarkdownText.BlockSlot;
import org.vestnik.markdown.MarkdownText.TableSlot;
import org.vestnik.problem.Nearest;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/**
 * Writes what directives ask for: {@code ::table[caption]{data=NAME}}, and blocks such as {@code
 * ::project} and {@code ::video[title]{url=…}}. What they show is a gap, since a text knows nothing
 * but itself. One that is wrong stays on the page as it was written.
 */
final class Directives {
    private static final String TABLE = "table";
    private static final String DATA = "data";
    private static final String COLUMNS = "columns";
    private static final String SORT = "sort";
    private static final String LIMIT = "limit";
    private static final String PROJECT = "project";
    private static final String MAP = "map";
    private static final String VIDEO = "video";

    /** Blocks that say something in words of the author. */
    private static final Set<String> LABELLED = Set.of(MAP, VIDEO);

    private static final int LONGEST_NUMBER = 6;

    /** What may stand in the braces, by name. */
    private static final Map<String, List<String>> KEYS = keys();

    private final Draft draft;
    private final DirectiveLine line;
    private final String name;

    private Directives(Draft draft, DirectiveLine line) {
        this.draft = draft;
        this.line = line;
        this.name = line.name().toString();
    }

    private static Map<String, List<String>> keys() {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        keys.put("contact", List.of());
        keys.put("downloads", List.of(PROJECT, "type", LIMIT));
        keys.put(MAP, List.of("place", "geo", "picture"));
        keys.put("numbers", List.of(PROJECT, LIMIT));
        keys.put("partners", List.of(PROJECT));
        keys.put("press", List.of());
        keys.put(PROJECT, List.of(PROJECT));
        keys.put("results", List.of(PROJECT));
        keys.put(TABLE, List.of(DATA, COLUMNS, SORT, LIMIT));
        keys.put("timeline", List.of(PROJECT, LIMIT));
        keys.put(
                VIDEO,
                List.of("url", "file", "poster", "length", "transcript", "captions", "language"));
        return keys;
    }

    /** Whether a word is the name of a directive, or is so near to one that it should be. */
    static boolean isMeant(String word) {
        return Nearest.of(word, KEYS.keySet()).isPresent();
    }

    static boolean isName(String word) {
        return KEYS.containsKey(word);
    }

    static void write(Draft draft, DirectiveLine line) {
        Directives directives = new Directives(draft, line);
        if (!directives.write()) {
            draft.out().append("<p>");
            Escapes.text(draft.out(), line.getChars());
            draft.out().append("</p>\n");
        }
    }

    /** Whether the line asks for something rightly. */
    private boolean write() {
        if (!KEYS.containsKey(name)) {
            String known = "::" + String.join(", ::", KEYS.keySet());
            Problem unknown = MarkdownRule.DIRECTIVE_UNKNOWN.at(place(), name, known);
            draft.report(near(unknown, name, KEYS.keySet(), "::"));
            return false;
        }
        if (!line.isWhole()) {
            draft.report(form());
            return false;
        }
        return name.equals(TABLE) ? table() : block();
    }

    private Problem form() {
        Place place = draft.source().place(line.getStartOffset(), line.getEndOffset());
        boolean braces = line.getChars().indexOf('{') >= 0;
        String right = braces ? example() : "::" + name;
        return said(MarkdownRule.DIRECTIVE_FORM.at(place, name, right));
    }

    /** How a block is written that wants something special. */
    private String example() {
        List<String> keys = KEYS.get(name);
        String label = LABELLED.contains(name) ? "[…]" : "";
        return keys.isEmpty() ? "::" + name : "::" + name + label + "{" + keys.get(0) + "=…}";
    }

    /** A problem in the words that fit the line: a table’s speak of data and columns. */
    private Problem said(Problem problem) {
        return name.equals(TABLE) ? problem : problem.variant("block");
    }

    private Place place() {
        return draft.source().place(line.getStartOffset(), line.name().getEndOffset());
    }

    private boolean table() {
        Map<String, Attribute> given = given();
        Attribute data = given.get(DATA);
        if (data == null || data.value().isBlank()) {
            draft.warn(MarkdownRule.TABLE_DATA, line.getStartOffset(), line.getEndOffset());
            return false;
        }
        frame(given, data);
        return true;
    }

    /** The table around its rows, as tables written in the text have it. */
    private void frame(Map<String, Attribute> given, Attribute data) {
        List<Asked> columns = names(given.get(COLUMNS));
        List<Asked> sort = names(given.get(SORT));
        int limit = limit(Optional.ofNullable(given.get(LIMIT)));
        draft.out().append("<div class=\"table-scroll\" tabindex=\"0\"><table>\n");
        if (line.getFirstChild() != null) {
            draft.out().append("<caption>");
            InlineWriter.line(draft, line).write(draft);
            draft.out().append("</caption>\n");
        }
        draft.slot(offset -> new TableSlot(offset, asked(data), columns, sort, limit));
        draft.out().append("</table></div>\n");
    }

    private boolean block() {
        boolean labelled = LABELLED.contains(name);
        if (line.getFirstChild() != null && !labelled) {
            draft.report(MarkdownRule.DIRECTIVE_LABEL.at(place(), name));
            return false;
        }
        Map<String, Asked> asked = new LinkedHashMap<>();
        if (labelled && !line.label().isBlank()) {
            asked.put(MarkdownText.LABEL, label());
        }
        given().forEach(
                        (key, attribute) -> {
                            if (key.equals(LIMIT)
                                    ? limit(Optional.of(attribute)) > 0
                                    : !attribute.value().isBlank()) {
                                asked.put(key, asked(attribute));
                            }
                        });
        int level = Math.min(draft.lastLevel() + 1, 6);
        Place place = place();
        draft.slot(offset -> new BlockSlot(offset, name, level, asked, place));
        return true;
    }

    private Asked label() {
        int from = line.label().getStartOffset();
        int to = line.label().getEndOffset();
        String words = Texts.plain(line).replace('\n', ' ').strip();
        return new Asked(draft.set(words, from, to), draft.source().place(from, to));
    }

    private Map<String, Attribute> given() {
        List<String> keys = KEYS.get(name);
        Map<String, Attribute> given = new LinkedHashMap<>();
        for (Attribute one : DirectiveAttributes.of(line.attributes())) {
            Place place = draft.source().place(one.keyFrom(), one.keyTo());
            if (!keys.contains(one.key())) {
                String known = keys.isEmpty() ? "::" + name : String.join(", ", keys);
                Problem problem = MarkdownRule.DIRECTIVE_KEY.at(place, one.key(), known, example());
                draft.report(
                        keys.isEmpty()
                                ? problem.variant("none")
                                : near(said(problem), one.key(), keys, ""));
            } else if (given.putIfAbsent(one.key(), one) != null) {
                String twice = name.equals(TABLE) ? "twice" : "twice.block";
                draft.report(MarkdownRule.DIRECTIVE_KEY.at(place, one.key()).variant(twice));
            }
        }
        return given;
    }

    private static Problem near(
            Problem problem, String word, Collection<String> known, String before) {
        return Nearest.of(word, known)
                .map(near -> problem.withHint("did-you-mean", before + near))
                .orElse(problem);
    }

    /** The names between commas, each with its place. */
    private List<Asked> names(Attribute attribute) {
        List<Asked> names = new ArrayList<>();
        if (attribute == null) {
            return names;
        }
        int from = 0;
        for (String part : attribute.value().split(",")) {
            int start = from + part.length() - part.stripLeading().length();
            if (!part.isBlank()) {
                int at = attribute.from() + start;
                names.add(asked(part.strip(), at));
            }
            from += part.length() + 1;
        }
        return names;
    }

    private Asked asked(Attribute attribute) {
        return asked(attribute.value().strip(), attribute.from());
    }

    private Asked asked(String text, int from) {
        return new Asked(Chars.whole(text), draft.source().place(from, from + text.length()));
    }

    /** How many rows or entries at most; 0 for all. */
    private int limit(Optional<Attribute> attribute) {
        String digits = attribute.map(Attribute::value).orElse("0");
        boolean number =
                digits.matches("[0-9]+")
                        && digits.length() <= LONGEST_NUMBER
                        && (attribute.isEmpty() || Integer.parseInt(digits) > 0);
        if (!number) {
            Attribute wrong = attribute.orElseThrow();
            int from = digits.isEmpty() ? wrong.keyFrom() : wrong.from();
            int to = digits.isEmpty() ? wrong.keyTo() : wrong.to();
            Problem problem = MarkdownRule.TABLE_LIMIT.at(draft.source().place(from, to), digits);
            draft.report(said(problem));
            return 0;
        }
        return Integer.parseInt(digits);
    }
}

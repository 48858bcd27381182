package org.vestnik.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.markdown.DirectiveAttributes.Attribute;
import org.vestnik.markdown.MarkdownText.Asked;
import org.vestnik.markdown.MarkdownText.TableSlot;
import org.vestnik.problem.Nearest;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/**
 * Writes what directives ask for. There is one: {@code ::table[caption]{data=NAME}}, whose rows are
 * a gap, since a text knows no data. One that is wrong stays on the page as it was written.
 */
final class Directives {
    private static final String TABLE = "table";
    private static final String DATA = "data";
    private static final String COLUMNS = "columns";
    private static final String SORT = "sort";
    private static final String LIMIT = "limit";
    private static final List<String> KEYS = List.of(DATA, COLUMNS, SORT, LIMIT);
    private static final int LONGEST_NUMBER = 6;

    private final Draft draft;
    private final DirectiveLine line;

    private Directives(Draft draft, DirectiveLine line) {
        this.draft = draft;
        this.line = line;
    }

    static void write(Draft draft, DirectiveLine line) {
        Directives directives = new Directives(draft, line);
        if (!directives.table()) {
            draft.out().append("<p>");
            Escapes.text(draft.out(), line.getChars());
            draft.out().append("</p>\n");
        }
    }

    /** Whether the line asks for a table rightly. */
    private boolean table() {
        String name = line.name().toString();
        if (!name.equals(TABLE)) {
            int from = line.getStartOffset();
            Place place = draft.source().place(from, line.name().getEndOffset());
            Problem unknown = MarkdownRule.DIRECTIVE_UNKNOWN.at(place, name, TABLE);
            draft.report(near(unknown, name, List.of(TABLE), "::"));
            return false;
        }
        if (!line.isWhole()) {
            draft.warn(MarkdownRule.DIRECTIVE_FORM, line.getStartOffset(), line.getEndOffset());
            return false;
        }
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

    private Map<String, Attribute> given() {
        Map<String, Attribute> given = new LinkedHashMap<>();
        for (Attribute one : DirectiveAttributes.of(line.attributes())) {
            Place place = draft.source().place(one.keyFrom(), one.keyTo());
            if (!KEYS.contains(one.key())) {
                String known = String.join(", ", KEYS);
                Problem problem = MarkdownRule.DIRECTIVE_KEY.at(place, one.key(), known);
                draft.report(near(problem, one.key(), KEYS, ""));
            } else if (given.putIfAbsent(one.key(), one) != null) {
                draft.report(MarkdownRule.DIRECTIVE_KEY.at(place, one.key()).variant("twice"));
            }
        }
        return given;
    }

    private static Problem near(Problem problem, String word, List<String> known, String before) {
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

    private Asked asked(String name, int from) {
        return new Asked(Chars.whole(name), draft.source().place(from, from + name.length()));
    }

    /** How many rows at most; 0 for all. */
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
            draft.warn(MarkdownRule.TABLE_LIMIT, from, to, digits);
            return 0;
        }
        return Integer.parseInt(digits);
    }
}

package org.vestnik.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.vestnik.check.TranslationRow;
import org.vestnik.check.TranslationState;
import org.vestnik.files.JsonText;
import org.vestnik.language.Language;
import org.vestnik.problem.Message;
import org.vestnik.problem.Messages;

/**
 * Prints how far the translations are: a line an article, a column a language.
 *
 * @param all whether those are printed, too, with which nothing has to be done
 */
record TranslationPrinter(Messages messages, ProblemFormat format, boolean all) {
    private static final String CONTENT = "content/";
    private static final String GAP = "  ";

    String print(List<TranslationRow> rows) {
        List<TranslationRow> shown = rows.stream().filter(row -> all || row.isWork()).toList();
        return format == ProblemFormat.JSON
                ? shown.stream().map(row -> json(row) + "\n").collect(Collectors.joining())
                : table(shown);
    }

    /** How many texts are in each state, a language a line. */
    List<Message> totals(List<TranslationRow> rows) {
        Map<Language, Map<TranslationState, Integer>> counts = new LinkedHashMap<>();
        for (TranslationRow row : rows) {
            row.states()
                    .forEach(
                            (language, state) ->
                                    counts.computeIfAbsent(language, key -> new LinkedHashMap<>())
                                            .merge(state, 1, Integer::sum));
        }
        List<Message> said = new ArrayList<>();
        counts.forEach((language, states) -> said.add(total(language, states)));
        boolean work = rows.stream().anyMatch(TranslationRow::isWork);
        if (!work) {
            said.add(Message.of("translations.none"));
        }
        if (!all && rows.stream().anyMatch(row -> !row.isWork())) {
            said.add(Message.of("translations.quiet"));
        }
        return said;
    }

    private Message total(Language language, Map<TranslationState, Integer> states) {
        List<String> parts = new ArrayList<>();
        for (TranslationState state : TranslationState.values()) {
            if (states.containsKey(state)) {
                parts.add(word(state) + " " + states.get(state));
            }
        }
        return Message.of("translations.total", language, String.join(", ", parts));
    }

    private static String json(TranslationRow row) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("folder", row.article().folder());
        parts.put("title", row.article().lead().title());
        parts.put("date", date(row));
        parts.put("mark", row.mark().digits());
        row.states()
                .forEach(
                        (language, state) ->
                                parts.put(language.code(), state.name().toLowerCase(Locale.ROOT)));
        parts.replaceAll((name, value) -> JsonText.quoted(value));
        return JsonText.object(parts);
    }

    private String table(List<TranslationRow> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        List<List<String>> cells = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(word("date"), word("folder")));
        rows.get(0).states().keySet().forEach(language -> head.add(language.code()));
        cells.add(head);
        rows.forEach(row -> cells.add(cells(row)));
        int[] widths = new int[head.size()];
        for (List<String> line : cells) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        return cells.stream().map(line -> line(line, widths)).collect(Collectors.joining());
    }

    private List<String> cells(TranslationRow row) {
        List<String> cells = new ArrayList<>();
        cells.add(date(row));
        cells.add(row.article().folder().substring(CONTENT.length()));
        row.states().values().forEach(state -> cells.add(word(state)));
        return cells;
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            out.append(cell).append(" ".repeat(widths[i] - cell.length())).append(GAP);
        }
        return out.toString().stripTrailing() + "\n";
    }

    private static String date(TranslationRow row) {
        return row.article().lead().facts().date().map(LocalDate::toString).orElse("");
    }

    private String word(TranslationState state) {
        return word("state." + state.name().toLowerCase(Locale.ROOT));
    }

    private String word(String key) {
        return messages.say(Message.of("translations." + key));
    }
}

package org.vestnik.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vestnik.preview.PanelView.Entry;
import org.vestnik.problem.Saying;

/**
 * Problems as lists, one for each file, with its name above.
 *
 * @param heading the element of that name, such as {@code h3}
 */
record ProblemList(Saying saying, String heading) {
    /** More than this at once helps nobody. */
    static final int MOST = 200;

    /** Files with an error first, then by name; within a file the gravest first. */
    static List<Entry> sorted(List<Entry> entries) {
        Comparator<List<Entry>> gravest =
                Comparator.comparing(file -> file.get(0).problem().severity());
        List<List<Entry>> files = new ArrayList<>();
        byFile(entries.stream().sorted(Entry.ORDER).toList()).values().forEach(files::add);
        files.sort(gravest.thenComparing(file -> file.get(0).file()));
        return files.stream().flatMap(List::stream).toList();
    }

    /** The first of sorted problems; what goes beyond is left out. */
    String html(List<Entry> sorted, int most) {
        List<Entry> shown = sorted.subList(0, Math.min(most, sorted.size()));
        return byFile(shown).entrySet().stream()
                .map(file -> file(file.getKey(), file.getValue()))
                .collect(Collectors.joining());
    }

    private String file(String file, List<Entry> entries) {
        String reached = saying.files().apply(file);
        int name = reached.lastIndexOf('/') + 1;
        ProblemCard card = new ProblemCard(saying);
        return entries.stream()
                .map(card::html)
                .collect(
                        Collectors.joining(
                                "",
                                "<%s class=\"file\"><span>%s</span>%s</%s>\n<ul>\n"
                                        .formatted(
                                                heading,
                                                Markup.text(reached.substring(0, name)),
                                                Markup.text(reached.substring(name)),
                                                heading),
                                "</ul>\n"));
    }

    private static Map<String, List<Entry>> byFile(List<Entry> entries) {
        return entries.stream()
                .collect(
                        Collectors.groupingBy(
                                Entry::file, LinkedHashMap::new, Collectors.toList()));
    }
}

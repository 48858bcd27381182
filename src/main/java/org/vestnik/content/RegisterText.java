package org.vestnik.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The text of a list with notes, which is put in order so that each note keeps its line. */
final class RegisterText {
    /** What stands above everything, whatever comes to be the first line. */
    private final List<String> head = new ArrayList<>();

    /** The notes above each entry, by entry. */
    private final Map<String, List<String>> entries = new TreeMap<>();

    private final List<String> tail = new ArrayList<>();

    RegisterText(String text, Predicate<String> isEntry) {
        List<String> notes = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String entry = line.strip();
            if (!isEntry.test(entry)) {
                notes.add(line);
                continue;
            }
            if (entries.isEmpty()) {
                moveHead(notes);
            }
            entries.computeIfAbsent(entry, none -> new ArrayList<>()).addAll(notes);
            notes.clear();
        }
        (entries.isEmpty() ? head : tail).addAll(notes);
    }

    private void moveHead(List<String> notes) {
        int empty = notes.size() - 1;
        while (empty >= 0 && !notes.get(empty).isBlank()) {
            empty--;
        }
        List<String> above = notes.subList(0, empty + 1);
        head.addAll(above);
        above.clear();
    }

    String with(List<String> more, Comparator<String> order) {
        Map<String, List<String>> all = new TreeMap<>(order);
        all.putAll(entries);
        more.forEach(entry -> all.putIfAbsent(entry, List.of()));
        StringBuilder text = new StringBuilder();
        head.forEach(line -> text.append(line).append('\n'));
        all.forEach(
                (entry, notes) -> {
                    notes.forEach(line -> text.append(line).append('\n'));
                    text.append(entry).append('\n');
                });
        tail.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}

package org.vestnik.content;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vestnik.files.SourceFile;
import org.vestnik.files.SourceTree;
import org.vestnik.language.Language;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;

/**
 * The files of content/data by name, with those of one language beside those of all. Immutable and
 * thread-safe.
 */
public final class DataFiles {
    /** Where they lie. */
    public static final String FOLDER = "content/data";

    private final List<Language> languages;
    private final SortedMap<String, Map<Optional<Language>, DataFile>> byName = new TreeMap<>();

    private DataFiles(List<Language> languages) {
        this.languages = List.copyOf(languages);
    }

    /**
     * Reads all files, whether anything asks for them or not, and reports what is wrong with their
     * names and their form.
     *
     * @param languages the site's; the first leads
     */
    public static Outcome<DataFiles> read(SourceTree tree, List<Language> languages) {
        Problems problems = new Problems();
        DataFiles files = new DataFiles(languages);
        DataNames names = new DataNames(languages);
        Set<String> folders = new HashSet<>();
        for (SourceFile file : tree.under(FOLDER).values()) {
            if (file.folder().equals(FOLDER)) {
                names.read(file, problems).ifPresent(name -> files.add(name, file, problems));
            } else if (folders.add(file.folder())) {
                problems.add(ContentRule.DATA_FOLDER.at(Place.of(file.path()), file.folder()));
            }
        }
        return problems.with(files);
    }

    private void add(DataNames.Name name, SourceFile source, Problems problems) {
        Map<Optional<Language>, DataFile> all =
                byName.computeIfAbsent(name.name(), key -> new HashMap<>());
        DataFile other = all.get(name.language());
        if (other != null) {
            problems.add(
                    ContentRule.DATA_TWICE.at(
                            Place.of(source.path()), source.name(), other.source().name()));
            return;
        }
        all.put(name.language(), DataFile.read(source, new DataTexts(languages)).into(problems));
    }

    /** The names by which the files can be asked for, sorted. */
    public Set<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }

    /**
     * The file of a name for a language: the language's own, else the one of all, else the first in
     * the order of the site's languages; empty where there is no such name.
     */
    public Optional<DataFile> in(String name, Language language) {
        Map<Optional<Language>, DataFile> all = byName.getOrDefault(name, Map.of());
        DataFile best = all.getOrDefault(Optional.of(language), all.get(Optional.empty()));
        if (best != null) {
            return Optional.of(best);
        }
        return languages.stream()
                .map(other -> all.get(Optional.of(other)))
                .filter(Objects::nonNull)
                .findFirst();
    }
}

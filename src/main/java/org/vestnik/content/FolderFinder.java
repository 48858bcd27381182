package org.vestnik.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.vestnik.files.SourceFile;
import org.vestnik.language.Language;
import org.vestnik.language.NaturalOrder;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;

/** Finds the folders below one root that hold a text in a language of the site. */
final class FolderFinder {
    private final String root;
    private final SiteConfig site;
    private final TextNames names;
    private final Problems problems;

    /** Folders with a text, those included whose texts are all in languages that are not listed. */
    private final Map<String, Map<Language, SourceFile>> texts = new TreeMap<>();

    private final Map<String, List<String>> files = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private final Set<String> ownerless = new HashSet<>();

    FolderFinder(String root, SiteConfig site, Problems problems) {
        this.root = root;
        this.site = site;
        this.names = new TextNames(site.languages());
        this.problems = problems;
    }

    /** The folders by path. */
    List<Folder> find(Collection<SourceFile> all) {
        List<SourceFile> rest = new ArrayList<>();
        for (SourceFile file : all) {
            if (!takeText(file)) {
                rest.add(file);
            }
        }
        rest.forEach(this::takeFile);
        List<Folder> folders = new ArrayList<>(texts.size());
        texts.forEach(
                (path, found) -> {
                    if (!found.isEmpty()) {
                        folders.add(folder(path, found));
                    }
                });
        return folders;
    }

    private Folder folder(String path, Map<Language, SourceFile> found) {
        Map<Language, String> ordered = new LinkedHashMap<>();
        for (Language language : site.languages()) {
            if (found.containsKey(language)) {
                ordered.put(language, found.get(language).path());
            }
        }
        List<String> own = files.getOrDefault(path, List.of());
        if (own.size() > 1) {
            own.sort(NaturalOrder.NAMES);
        }
        return new Folder(path, root.equals(ContentFolders.PAGES), ordered, own);
    }

    /** Whether the file is, or is meant as, a text of its folder. */
    private boolean takeText(SourceFile file) {
        String name = file.name();
        Optional<Language> language = names.language(name);
        Place place = Place.of(file.path());
        boolean foreign = language.isEmpty() && names.isForeign(name);
        if (language.isEmpty() && !foreign) {
            return false;
        }
        String folder = file.folder();
        if (folder.equals(root)) {
            problems.add(ContentRule.TEXT_OUTSIDE.at(place, name, root));
            return true;
        }
        Map<Language, SourceFile> found = texts.computeIfAbsent(folder, key -> new HashMap<>(4));
        if (foreign) {
            String stem = name.substring(0, name.length() - TextNames.MARKDOWN.length());
            problems.add(ContentRule.LANGUAGE_NOT_LISTED.at(place, stem, names.codes()));
            return true;
        }
        SourceFile before = found.putIfAbsent(language.get(), file);
        if (before != null) {
            problems.add(ContentRule.TEXT_TWICE.at(place, name, before.name()));
        }
        return true;
    }

    private void takeFile(SourceFile file) {
        names.meant(file.name())
                .ifPresent(
                        right ->
                                problems.add(
                                        ContentRule.TEXT_NAME.at(
                                                Place.of(file.path()), file.name(), right)));
        String folder = file.folder();
        String owner = owner(folder);
        if (owner.isEmpty()) {
            if (ownerless.add(folder)) {
                Place place = Place.of(file.path());
                problems.add(
                        ContentRule.FOLDER_WITHOUT_TEXT.at(
                                place, folder, site.lead() + TextNames.MARKDOWN));
            }
        } else if (TextNames.isMarkdown(file.name())) {
            problems.add(ContentRule.TEXT_EXTRA.at(Place.of(file.path()), file.name()));
        } else {
            String name = file.path().substring(owner.length() + 1);
            files.computeIfAbsent(owner, key -> new ArrayList<>()).add(name);
        }
    }

    /** The nearest folder upwards that holds a text, "" where there is none. */
    private String owner(String folder) {
        String known = owners.get(folder);
        if (known != null) {
            return known;
        }
        String at = folder;
        while (at.length() > root.length() && !texts.containsKey(at)) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        String owner = at.length() > root.length() ? at : "";
        owners.put(folder, owner);
        return owner;
    }
}

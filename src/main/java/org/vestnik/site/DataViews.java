package org.vestnik.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.vestnik.content.DataFile;
import org.vestnik.files.Hash;
import org.vestnik.language.Language;

/**
 * What templates see of content/data, by language: made once, since every page may ask for it.
 * Thread-safe.
 */
final class DataViews {
    /** Its name in templates. */
    static final String NAME = "data";

    private final Edition edition;
    private final boolean asked;
    private final Map<Language, Map<String, Object>> known = new ConcurrentHashMap<>();

    DataViews(Edition edition) {
        this.edition = edition;
        this.asked = edition.theme().asksFor(NAME);
    }

    /** What each file holds for the language, by the file's name. */
    Map<String, Object> of(Language language) {
        return known.computeIfAbsent(language, this::views);
    }

    private Map<String, Object> views(Language language) {
        Map<String, Object> views = new TreeMap<>();
        for (String name : edition.data().names()) {
            file(name, language).ifPresent(file -> views.put(name, file.value(language)));
        }
        return Collections.unmodifiableMap(views);
    }

    /**
     * Stands for all that {@link #of} gives, the order of each map included. Where no template can
     * ask for it, it is always the same: a new figure does not make every page anew.
     */
    List<Object> fingerprint(Language language) {
        List<Object> print = new ArrayList<>();
        if (asked) {
            edition.site().languages().forEach(each -> print.add(each.code()));
            for (String name : edition.data().names()) {
                print.add(name);
                file(name, language).ifPresent(file -> print.add(print(file)));
            }
        }
        return print;
    }

    private Optional<DataFile> file(String name, Language language) {
        return edition.data().in(name, language);
    }

    private static Hash print(DataFile file) {
        return Fingerprint.of(file.source().path(), file.source().hash());
    }
}

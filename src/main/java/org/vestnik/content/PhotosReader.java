package org.vestnik.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vestnik.files.YamlMap;
import org.vestnik.files.YamlScalar;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/** Reads what the texts of one article say of its photos, and lists those that are published. */
final class PhotosReader {
    private final SiteConfig site;
    private final Folder folder;
    private final List<String> photos;
    private final FileNames names;
    private Map<String, PhotoNotes> leads = Map.of();
    private Optional<FileNames> guesses = Optional.empty();

    PhotosReader(SiteConfig site, Folder folder, FileNames names) {
        this.site = site;
        this.folder = folder;
        this.photos = folder.photos();
        this.names = names;
    }

    List<PhotoEntry> lead(Front front) {
        leads = notes(front);
        return entries(front, leads);
    }

    /** After {@link #lead}: what the lead says holds for the translation as well. */
    List<PhotoEntry> translated(Front own) {
        Map<String, PhotoNotes> owns = notes(own);
        Map<String, PhotoNotes> merged = new LinkedHashMap<>();
        leads.forEach(
                (name, notes) -> {
                    PhotoNotes none = PhotoNotes.none(Place.of(own.file()));
                    merged.put(name, owns.getOrDefault(name, none).inheriting(notes));
                });
        owns.forEach(merged::putIfAbsent);
        return entries(own, merged);
    }

    /** The photo's name in the folder; a name that is none is reported. */
    Optional<String> find(String written, Place place, Front front) {
        Optional<String> found = names.find(written, place, front.problems());
        if (found.isEmpty()) {
            Problem problem =
                    ContentRule.PHOTO_MISSING.at(place, Texts.seen(written), folder.path());
            front.report(photoNames().near(problem, written));
        } else if (!Folder.isPhoto(found.get())) {
            front.report(ContentRule.PHOTO_KIND.at(place, found.get()));
            return Optional.empty();
        }
        return found;
    }

    /** Made only when a name is wrong. */
    private FileNames photoNames() {
        if (guesses.isEmpty()) {
            guesses = Optional.of(new FileNames(photos));
        }
        return guesses.get();
    }

    private Map<String, PhotoNotes> notes(Front front) {
        Optional<YamlMap> map = front.fields().get("photos").flatMap(Value::map);
        if (map.isEmpty()) {
            return Map.of();
        }
        Map<String, PhotoNotes> notes = new LinkedHashMap<>();
        for (YamlMap.Entry entry : map.get().entries()) {
            PhotoNotes said = notes(entry, front);
            Optional<String> name = find(entry.key(), entry.keyPlace(), front);
            if (name.isPresent() && notes.putIfAbsent(name.get(), said) != null) {
                front.report(ContentRule.LISTED_TWICE.at(entry.keyPlace(), name.get()));
            }
        }
        return notes;
    }

    private PhotoNotes notes(YamlMap.Entry entry, Front front) {
        Value value = new Value(Texts.seen(entry.key()), entry.value(), front.problems());
        if (entry.value() instanceof YamlMap map) {
            Fields fields = Fields.of(map, PhotoNotes.KEYS, front.problems());
            return PhotoNotes.read(
                    fields, site, alt -> alt(alt, entry.key(), front), entry.keyPlace());
        }
        boolean flag =
                entry.value() instanceof YamlScalar scalar
                        && scalar.kind() == YamlScalar.Kind.BOOLEAN;
        if (flag) {
            front.report(ContentRule.NOT_TEXT.at(value.place(), value.key()).variant("photo"));
            return PhotoNotes.none(entry.keyPlace());
        }
        return PhotoNotes.words(alt(value, entry.key(), front), entry.keyPlace());
    }

    /** A text that says nothing is reported and counts as written, but is not used. */
    private static Optional<String> alt(Value value, String photo, Front front) {
        Optional<String> line = value.line();
        Optional<Problem> nothing =
                line.flatMap(said -> AltText.problem(said, photo, front.language(), value.place()));
        nothing.ifPresent(front::report);
        return nothing.isPresent() ? Optional.of("") : line;
    }

    private List<PhotoEntry> entries(Front front, Map<String, PhotoNotes> notes) {
        List<PhotoEntry> entries = new ArrayList<>(photos.size());
        Set<String> listed = notes.isEmpty() ? Set.of() : new HashSet<>(notes.keySet());
        notes.forEach(
                (name, said) -> {
                    if (!said.skipped()) {
                        checkConsent(name, said, front);
                        entries.add(said.entry(folder.path(), name, true));
                    }
                });
        PhotoNotes none = PhotoNotes.none(Place.of(front.file()));
        for (String photo : photos) {
            if (!listed.contains(photo)) {
                entries.add(none.entry(folder.path(), photo, false));
            }
        }
        return List.copyOf(entries);
    }

    private void checkConsent(String name, PhotoNotes said, Front front) {
        if (said.lacksConsent()) {
            PhotoNotes lead = leads.get(name);
            boolean inherited = lead != null && lead.lacksConsent();
            Place place = inherited ? lead.place() : said.place();
            front.report(ContentRule.MINORS_CONSENT.at(place, name));
        }
    }
}

package org.vestnik.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.vestnik.content.Article;
import org.vestnik.content.SiteReader;
import org.vestnik.content.Translation;
import org.vestnik.files.Hash;
import org.vestnik.files.MediaTypes;
import org.vestnik.files.Parallel;
import org.vestnik.files.SiteFile;
import org.vestnik.files.SourceFile;
import org.vestnik.language.Language;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;
import org.vestnik.site.EventLinks.Told;

/** Calendar files: one for each event of each text, and one for each language with all events. */
record EventFiles(Edition edition, EventLinks links, EventCalendar calendar, Supplier<Hash> ground)
        implements Shelf {
    /** Another one where the same sources would make other files. */
    private static final String VERSION = "calendar-1";

    EventFiles(Edition edition, Cards cards) {
        this(
                edition,
                new EventLinks(edition),
                new EventCalendar(edition, cards),
                new Weakly<>(() -> ground(edition)));
    }

    /** What calendars are told beside the texts of their events: site.yaml, words, types. */
    private static Hash ground(Edition edition) {
        List<Object> parts = new ArrayList<>(List.of(VERSION, edition.url()));
        for (SourceFile file : edition.sources().files().values()) {
            if (file.path().endsWith(".yaml") || file.path().endsWith(".yml")) {
                parts.add(file.path());
                parts.add(file.hash());
            }
        }
        return Fingerprint.of(parts.toArray());
    }

    @Override
    public Optional<SiteFile> file(String path) {
        return links.language(path)
                .map(language -> all(path, language))
                .or(() -> links.at(path).map(told -> one(path, told)));
    }

    @Override
    public void plan(SitePlan plan, Problems problems, Parallel parallel) {
        for (Language language : edition.site().languages()) {
            links.calendar(language)
                    .ifPresent(path -> plan.add(all(path, language), Place.of(SiteReader.FILE)));
        }
        for (Article article : edition.articles()) {
            article.translations().forEach(text -> plan(article, text, plan));
        }
    }

    private void plan(Article article, Translation text, SitePlan plan) {
        String address = edition.addresses().of(text);
        for (int i = 0; i < text.facts().events().size() && !address.isEmpty(); i++) {
            String path = address + EventLinks.name(i);
            plan.add(one(path, new Told(article, i, text)), text.place());
        }
    }

    private SiteFile one(String path, Told told) {
        return file(path, () -> key(path, told), () -> calendar.one(told));
    }

    private SiteFile all(String path, Language language) {
        return file(path, () -> key(path, language), () -> calendar.all(language, path));
    }

    private Hash key(String path, Told told) {
        return Fingerprint.of(path, ground.get(), parts(told.occasion(), told.text()));
    }

    private Hash key(String path, Language language) {
        List<Object> parts = new ArrayList<>(List.of(path, ground.get()));
        for (Occasion occasion : edition.lists().occasions()) {
            parts.add(parts(occasion, occasion.article().best(language)));
        }
        return Fingerprint.of(parts.toArray());
    }

    /** An event is told by one text, and what that leaves out by the others of its article. */
    private List<Object> parts(Occasion occasion, Translation text) {
        List<Object> parts = new ArrayList<>();
        parts.add(occasion.article().folder());
        parts.add(occasion.position());
        parts.add(text.file());
        parts.add(edition.addresses().of(text));
        for (Translation other : occasion.article().translations()) {
            edition.sources().file(other.file()).map(SourceFile::hash).ifPresent(parts::add);
        }
        return parts;
    }

    private static SiteFile file(String path, Supplier<Hash> key, Supplier<byte[]> bytes) {
        return SiteFile.sound(path, MediaTypes.of(path), () -> Optional.of(key.get()), bytes);
    }
}

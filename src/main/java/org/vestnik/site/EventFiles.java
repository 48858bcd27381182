package org.vestnik.site;

import java.util.Optional;
import java.util.function.Supplier;
import org.vestnik.content.Article;
import org.vestnik.content.SiteReader;
import org.vestnik.content.Translation;
import org.vestnik.files.MediaTypes;
import org.vestnik.files.Parallel;
import org.vestnik.files.SiteFile;
import org.vestnik.language.Language;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;
import org.vestnik.site.EventLinks.Told;

/** Calendar files: one for each event of each text, and one for each language with all events. */
record EventFiles(Edition edition, EventLinks links, EventCalendar calendar) implements Shelf {
    EventFiles(Edition edition, Cards cards) {
        this(edition, new EventLinks(edition), new EventCalendar(edition, cards));
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
        return file(path, () -> calendar.one(told));
    }

    private SiteFile all(String path, Language language) {
        return file(path, () -> calendar.all(language, path));
    }

    /** Without a key, since what it would be made from is the file itself. */
    private static SiteFile file(String path, Supplier<byte[]> bytes) {
        return new SiteFile(
                path, MediaTypes.of(path), Optional.empty(), () -> Outcome.of(bytes.get()));
    }
}

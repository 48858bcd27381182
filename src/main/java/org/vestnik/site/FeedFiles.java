package org.vestnik.site;

import java.util.List;
import java.util.Optional;
import org.vestnik.content.SiteReader;
import org.vestnik.files.Parallel;
import org.vestnik.files.SiteFile;
import org.vestnik.language.Language;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;
import org.vestnik.site.ArticleList.Key;

/** The feeds of news: one for each language, and one for each type beside its list. */
record FeedFiles(Edition edition, FeedLinks links) implements Shelf {
    FeedFiles(Edition edition) {
        this(edition, new FeedLinks(edition));
    }

    @Override
    public Optional<SiteFile> file(String path) {
        return links.at(path).map(spot -> file(path, spot));
    }

    @Override
    public void plan(SitePlan plan, Problems problems, Parallel parallel) {
        Place owner = Place.of(SiteReader.FILE);
        for (Language language : edition.site().languages()) {
            for (Key key : edition.feeds().keys(language)) {
                for (FeedForm form : FeedForm.values()) {
                    FeedLinks.Spot spot = new FeedLinks.Spot(language, key, form);
                    links.address(language, key, form)
                            .ifPresent(path -> plan.add(file(path, spot), owner));
                }
            }
        }
    }

    /** It has no key: all that it holds would have to be found out for it, and that is the work. */
    private SiteFile file(String path, FeedLinks.Spot spot) {
        return SiteFile.sound(path, spot.form().mediaType(), Optional::empty, () -> bytes(spot));
    }

    private byte[] bytes(FeedLinks.Spot spot) {
        FeedEntries feed = new FeedEntries(edition, links);
        FeedEntry.Head head = feed.head(spot.language(), spot.key());
        List<FeedEntry> entries = feed.of(spot.language(), spot.key());
        String self = feed.self(spot.language(), spot.key(), spot.form());
        return switch (spot.form()) {
            case ATOM -> new AtomFeed(head, self).bytes(entries);
            case JSON -> new JsonFeed(head, self).bytes(entries);
        };
    }
}

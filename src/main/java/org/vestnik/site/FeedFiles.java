package org.vestnik.site;

import java.util.Optional;
import org.vestnik.content.SiteReader;
import org.vestnik.files.Parallel;
import org.vestnik.files.SiteFile;
import org.vestnik.language.Language;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;
import org.vestnik.site.ArticleList.Key;

/** The feeds of news: one for each language, and one for each type beside its list. */
record FeedFiles(Edition edition, FeedLinks links) implements Shelf {
    private static final String ATOM = "application/atom+xml";

    FeedFiles(Edition edition) {
        this(edition, new FeedLinks(edition));
    }

    @Override
    public Optional<SiteFile> file(String path) {
        return links.at(path).map(spot -> file(path, spot.language(), spot.key()));
    }

    @Override
    public void plan(SitePlan plan, Problems problems, Parallel parallel) {
        Place owner = Place.of(SiteReader.FILE);
        for (Language language : edition.site().languages()) {
            for (Key key : edition.feeds().keys(language)) {
                links.address(language, key)
                        .ifPresent(path -> plan.add(file(path, language, key), owner));
            }
        }
    }

    /** It has no key: all that it holds would have to be found out for it, and that is the work. */
    private SiteFile file(String path, Language language, Key key) {
        return new SiteFile(
                path,
                ATOM,
                Optional.empty(),
                () -> Outcome.of(new AtomFeed(edition, language, key).bytes()));
    }
}

package org.vestnik.scaffold;

import java.time.Instant;
import java.util.Optional;
import org.vestnik.content.SiteConfig;
import org.vestnik.content.SiteReader;
import org.vestnik.files.SourceFolder;
import org.vestnik.files.SourceTree;
import org.vestnik.files.Tools;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;

/**
 * The site in which something new is made.
 *
 * @param folder the content folder, to write into
 * @param sources what is there already
 * @param now the moment at which it was asked for
 */
public record Ground(
        SourceFolder folder, SourceTree sources, SiteConfig site, Tools tools, Instant now) {

    /**
     * The site that the sources describe; empty, with an error, where there is none, or where
     * site.yaml has mistakes, for what is made by its languages and types would have them too.
     */
    public static Outcome<Optional<SiteConfig>> site(SourceTree sources) {
        if (sources.file(SiteReader.FILE).isEmpty()) {
            Place place = Place.of(SiteReader.FILE);
            return Outcome.with(
                    Optional.empty(), ScaffoldRule.SITE_ABSENT.at(place, SiteReader.FILE));
        }
        Outcome<Optional<SiteConfig>> read = SiteReader.read(sources);
        return read.hasErrors()
                ? new Outcome<>(Optional.empty(), read.problems())
                : Outcome.of(read.value());
    }
}

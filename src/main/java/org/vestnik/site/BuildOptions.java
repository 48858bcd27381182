package org.vestnik.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.vestnik.markdown.Judge;

/**
 * What a build is told from outside.
 *
 * @param today the day that the site is built for; else the day of {@code now} in the site's zone
 * @param now the moment at which the build was asked for
 * @param drafts whether drafts are built too
 * @param future whether articles of days to come are built too
 * @param baseUrl in place of the site's own url: absolute, with a closing slash
 * @param judge looks at the words of the texts
 */
public record BuildOptions(
        Optional<LocalDate> today,
        Instant now,
        boolean drafts,
        boolean future,
        Optional<String> baseUrl,
        Judge judge) {

    /** With nobody who looks at the words. */
    public BuildOptions(
            Optional<LocalDate> today,
            Instant now,
            boolean drafts,
            boolean future,
            Optional<String> baseUrl) {
        this(today, now, drafts, future, baseUrl, Judge.NONE);
    }

    /** Built for one day, with nothing that is hidden. */
    public static BuildOptions of(LocalDate today) {
        return new BuildOptions(Optional.of(today), Instant.EPOCH, false, false, Optional.empty());
    }

    /** The same with somebody who looks at the words of the texts. */
    public BuildOptions judgedBy(Judge other) {
        return new BuildOptions(today, now, drafts, future, baseUrl, other);
    }

    /** The day in the zone of a site. */
    public LocalDate day(ZoneId zone) {
        return today.orElseGet(() -> now.atZone(zone).toLocalDate());
    }
}

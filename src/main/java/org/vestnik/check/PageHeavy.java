package org.vestnik.check;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vestnik.content.Article;
import org.vestnik.content.PhotoEntry;
import org.vestnik.content.SiteConfig.PhotoSettings;
import org.vestnik.content.Translation;
import org.vestnik.files.Parallel;
import org.vestnik.photo.PhotoHeader;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.site.Inspection;

/**
 * Photos that make a page heavy. Styles, letters and scripts of a page are bounded; its photos are
 * not. How many bytes they come to is told from their sizes in pixels, without making them.
 */
final class PageHeavy implements SiteCheck {
    /** In bytes, at the width that a page shows them in. */
    private static final double HEAVY = 3e6;

    private static final int MANY = 60;

    /** How wide a page shows a photo, in pixels: it takes the next width that is made. */
    private static final int WIDTH = 800;

    /**
     * Bytes for a pixel of a file 800 pixels wide, as the build writes it at quality 82. Measured
     * as means of the sizes of such files: 0.125 for the photos of the demo and their cuttings
     * (51), and 0.154 for 25 photographs of nature, towns and things, of 12 million pixels each and
     * with the noise of a sensor. A photo by itself has from 0.05 to 0.35.
     */
    private static final double JPEG = 0.14;

    /** Of the same files as WebP: 0.070 and 0.110. A photo by itself has from 0.01 to 0.35. */
    private static final double WEBP = 0.09;

    @Override
    public CheckRule rule() {
        return CheckRule.PAGE_HEAVY;
    }

    @Override
    public void look(Inspection site, Parallel parallel, Problems problems) {
        parallel.map(site.everything(), article -> heavy(site, article)).stream()
                .flatMap(Optional::stream)
                .forEach(problems::add);
    }

    /** Said once: the pages of the other languages show the same photos, or fewer. */
    private Optional<Problem> heavy(Inspection site, Article article) {
        Translation lead = article.lead();
        List<PhotoEntry> photos = site.photos(lead);
        if (photos.size() > MANY) {
            return Optional.of(rule().at(lead.place(), photos.size()).variant("many"));
        }
        double bytes = 0;
        for (PhotoEntry photo : photos) {
            bytes += site.photo(photo).map(h -> bytes(h, site.site().photos())).orElse(0.0);
        }
        return bytes > HEAVY
                ? Optional.of(rule().at(lead.place(), photos.size(), Math.round(bytes / 1e6)))
                : Optional.empty();
    }

    private static double bytes(PhotoHeader photo, PhotoSettings settings) {
        List<Integer> made = settings.widths();
        int taken =
                made.stream()
                        .filter(width -> width >= WIDTH)
                        .min(Comparator.naturalOrder())
                        .orElse(Collections.max(made));
        double width = Math.min(photo.width(), taken);
        return width * width * photo.height() / photo.width() * (settings.webp() ? WEBP : JPEG);
    }
}

package org.vestnik.check;

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

    /** In pixels. */
    private static final int WIDTH = 800;

    /** Bytes for a pixel of a JPEG of common photos at common qualities; measured. */
    private static final double JPEG = 0.2;

    /** As WebP the same photo is a third lighter. */
    private static final double WEBP = JPEG * 2 / 3;

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
        double width = Math.min(photo.width(), WIDTH);
        return width * width * photo.height() / photo.width() * (settings.webp() ? WEBP : JPEG);
    }
}

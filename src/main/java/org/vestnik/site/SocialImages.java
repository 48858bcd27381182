package org.vestnik.site;

import java.util.List;
import java.util.Optional;
import org.vestnik.content.PhotoEntry;
import org.vestnik.content.Translation;
import org.vestnik.photo.Output;
import org.vestnik.photo.Variant;

/** Which picture a social network shows with a link to a page. */
record SocialImages(Edition edition) {
    /** What the largest preview of a network shows, twice as sharp; more is only heavier. */
    private static final int WIDEST = 1600;

    /**
     * A picture of the site.
     *
     * @param path relative to the site's root
     * @param width in pixels
     * @param height in pixels
     * @param alt what it shows, in words; "" where nobody said
     */
    record SocialImage(String path, int width, int height, String alt) {}

    /** The cover of the text that the page shows; a page without one has no picture. */
    Optional<SocialImage> of(Frame.Page page) {
        return edition.at(Relative.file(page.address()), (article, text) -> cover(text))
                .flatMap(cover -> cover);
    }

    private Optional<SocialImage> cover(Translation text) {
        return new Cards(edition).cover(text).flatMap(this::image);
    }

    private Optional<SocialImage> image(PhotoEntry photo) {
        return edition.photos()
                .shot(photo.file())
                .map(shot -> large(shot.variants(Output.JPEG)))
                .map(
                        jpeg ->
                                new SocialImage(
                                        PhotoViews.FOLDER + jpeg.fileName(),
                                        jpeg.width(),
                                        jpeg.height(),
                                        photo.decorative() ? "" : photo.alt().orElse("")));
    }

    /**
     * The widest that is not too wide, else the narrowest.
     *
     * @param variants by ascending width, at least one
     */
    static Variant large(List<Variant> variants) {
        return variants.stream()
                .filter(variant -> variant.width() <= WIDEST)
                .reduce((narrow, wide) -> wide)
                .orElse(variants.get(0));
    }
}

package org.vestnik.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.content.PhotoEntry;
import org.vestnik.content.Translation;
import org.vestnik.photo.Licence;
import org.vestnik.photo.Output;
import org.vestnik.photo.Variant;

/** The photos of a text in the words of schema.org. */
record ImageNodes(Edition edition, WebIds ids) {
    /** A search engine shows one or two; the rest would only make the page heavier. */
    private static final int MOST = 8;

    /** The cover, then those that say something, as they are shown. */
    List<Json> of(Translation text) {
        Optional<PhotoEntry> cover = new Cards(edition).cover(text);
        List<Json> nodes = new ArrayList<>();
        cover.flatMap(this::node).ifPresent(nodes::add);
        for (PhotoEntry photo : edition.photos().ordered(text)) {
            boolean isCover = cover.filter(photo::equals).isPresent();
            if (!isCover && !photo.decorative() && nodes.size() < MOST) {
                node(photo).ifPresent(nodes::add);
            }
        }
        return nodes;
    }

    private Optional<Json> node(PhotoEntry photo) {
        return edition.photos()
                .shot(photo.file())
                .map(shot -> SocialImages.large(shot.variants(Output.JPEG)))
                .map(jpeg -> node(photo, jpeg));
    }

    /** Whether a credit is of a person or of an organisation is not known, so it stays a text. */
    private Json node(PhotoEntry photo, Variant jpeg) {
        return WebIds.thing("ImageObject")
                .text("contentUrl", ids.root().to(PhotoViews.FOLDER + jpeg.fileName()))
                .text("width", Integer.toString(jpeg.width()))
                .text("height", Integer.toString(jpeg.height()))
                .text("caption", photo.caption().or(photo::alt).orElse(""))
                .text("creditText", photo.credit().orElse(""))
                .text("license", photo.licence().map(Licence::of).map(Licence::href).orElse(""));
    }
}

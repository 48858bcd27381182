package org.vestnik.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vestnik.content.PhotoEntry;
import org.vestnik.files.SourceFile;
import org.vestnik.photo.Variant;
import org.vestnik.site.view.PhotoView;

/** Photos as a page shows them. */
record PhotoViews(Edition edition, String page) {
    /** The folder of the site where the variants stand. */
    static final String FOLDER = "photos/";

    /** What a text says of a photo at one place; "" leaves it to the photo's own entry. */
    record Words(String alt, String caption) {
        static final Words NONE = new Words("", "");
    }

    /** A photo of an article; none where it could not be read (that was reported). */
    Optional<PhotoView> of(PhotoEntry entry, Words here) {
        return edition.photos().shot(entry.file()).map(shot -> view(entry, shot, here));
    }

    Optional<PhotoView> of(PhotoEntry entry) {
        return of(entry, Words.NONE);
    }

    /** A picture of static/: one size, as it is. */
    Optional<PhotoView> ofStatic(SourceFile file, Words here) {
        return edition.pictures()
                .size(file.path())
                .map(
                        size -> {
                            String src = href(StaticFiles.path(file));
                            return new PhotoView(
                                    src,
                                    "",
                                    src,
                                    size.width(),
                                    size.height(),
                                    here.alt(),
                                    here.caption(),
                                    "",
                                    "",
                                    "");
                        });
    }

    private PhotoView view(PhotoEntry entry, Photos.Shot shot, Words here) {
        List<Variant> variants = shot.variants();
        Variant largest = variants.get(variants.size() - 1);
        Variant middle = middle(variants);
        return new PhotoView(
                href(FOLDER + middle.fileName()),
                variants.stream()
                        .map(v -> href(FOLDER + v.fileName()) + " " + v.width() + "w")
                        .collect(Collectors.joining(", ")),
                href(FOLDER + largest.fileName()),
                largest.width(),
                largest.height(),
                entry.decorative() ? "" : first(here.alt(), entry.alt()),
                first(here.caption(), entry.caption()),
                entry.credit().orElse(""),
                entry.licence().orElse(""),
                entry.focus().orElse(""));
    }

    /** The one for whoever can be given only one. */
    static Variant middle(List<Variant> variants) {
        return variants.get(Math.min(1, variants.size() - 1));
    }

    private String href(String path) {
        return Relative.path(page, path);
    }

    private static String first(String here, Optional<String> own) {
        return here.isEmpty() ? own.orElse("") : here;
    }
}

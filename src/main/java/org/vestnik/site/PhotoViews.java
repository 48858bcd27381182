package org.vestnik.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vestnik.content.PhotoEntry;
import org.vestnik.files.SourceFile;
import org.vestnik.language.Language;
import org.vestnik.photo.Crop;
import org.vestnik.photo.Output;
import org.vestnik.photo.Variant;
import org.vestnik.site.view.OriginalView;
import org.vestnik.site.view.PhotoSource;
import org.vestnik.site.view.PhotoView;

/**
 * Photos as a page shows them.
 *
 * @param offers the language in which the page offers photos in full size; empty where it does not
 */
record PhotoViews(Edition edition, String page, Optional<Language> offers) {
    /** The folder of the site where the variants stand. */
    static final String FOLDER = "photos/";

    /** The ratio of the photos of cards. */
    private static final int CARD_WIDTH = 3;

    private static final int CARD_HEIGHT = 2;

    /** Photos of a page that is only a way to others. */
    PhotoViews(Edition edition, String page) {
        this(edition, page, Optional.empty());
    }

    /** What a text says of a photo at one place; "" leaves it to the photo's own entry. */
    record Words(String alt, String caption) {
        static final Words NONE = new Words("", "");
    }

    /** A photo of an article; none where it could not be read (that was reported). */
    Optional<PhotoView> of(PhotoEntry entry, Words here) {
        return edition.photos().shot(entry.file()).map(shot -> view(entry, shot, here));
    }

    /**
     * The part of a photo that a card shows. A theme may cut more off it, around the same focus:
     * object-position in two steps shows what it would show in one.
     */
    Optional<PhotoView> card(PhotoEntry entry) {
        return cropped(entry).map(shot -> view(entry, shot, Words.NONE));
    }

    /** The files of the part of a photo that a card shows. */
    Optional<Photos.Shot> cropped(PhotoEntry entry) {
        Crop crop = new Crop(CARD_WIDTH, CARD_HEIGHT, entry.focus().map(PhotoViews::focus));
        return edition.photos().shot(entry.file()).map(shot -> edition.photos().crop(shot, crop));
    }

    /** From {@code 40% 30%}. */
    static Crop.Focus focus(String words) {
        String[] parts = words.replace("%", "").split(" ");
        return new Crop.Focus(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
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
                                    "",
                                    List.of(),
                                    List.of());
                        });
    }

    private PhotoView view(PhotoEntry entry, Photos.Shot shot, Words here) {
        List<Variant> jpegs = shot.variants(Output.JPEG);
        Variant largest = shot.largest();
        return new PhotoView(
                href(FOLDER + middle(jpegs).fileName()),
                srcset(jpegs),
                href(FOLDER + largest.fileName()),
                largest.width(),
                largest.height(),
                entry.decorative() ? "" : first(here.alt(), entry.alt()),
                first(here.caption(), entry.caption()),
                entry.credit().orElse(""),
                entry.licence().orElse(""),
                entry.focus().orElse(""),
                sources(shot),
                originals(entry, shot));
    }

    private List<OriginalView> originals(PhotoEntry entry, Photos.Shot shot) {
        Originals originals = new Originals(edition);
        return offers.map(language -> originals.views(entry, shot, page, language))
                .orElse(List.of());
    }

    private List<PhotoSource> sources(Photos.Shot shot) {
        List<Variant> webps = shot.variants(Output.WEBP);
        return webps.isEmpty()
                ? List.of()
                : List.of(new PhotoSource(Output.WEBP.mediaType(), srcset(webps)));
    }

    private String srcset(List<Variant> variants) {
        return variants.stream()
                .map(variant -> href(FOLDER + variant.fileName()) + " " + variant.width() + "w")
                .collect(Collectors.joining(", "));
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

package org.vestnik.site;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.vestnik.content.Library;
import org.vestnik.content.PhotoEntry;
import org.vestnik.content.SiteConfig;
import org.vestnik.content.Translation;
import org.vestnik.files.SiteFile;
import org.vestnik.files.SourceFile;
import org.vestnik.files.SourceTree;
import org.vestnik.language.NaturalOrder;
import org.vestnik.photo.Photo;
import org.vestnik.photo.PhotoHeader;
import org.vestnik.photo.PhotoOptions;
import org.vestnik.photo.PhotoSet;
import org.vestnik.photo.PhotoWork;
import org.vestnik.photo.Variant;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;

/** The photos of all articles that are shown, with what their headers tell. */
final class Photos {
    private static final Comparator<Shot> BY_TIME =
            Comparator.comparing(shot -> shot.header().taken().orElse(LocalDateTime.MAX));

    private final Map<String, Shot> shots;

    private Photos(Map<String, Shot> shots) {
        this.shots = shots;
    }

    /** A photo that can be shown: its variants by ascending width, at least one. */
    record Shot(SourceFile file, PhotoHeader header, List<Variant> variants, PhotoSet set) {
        Variant largest() {
            return variants.get(variants.size() - 1);
        }
    }

    /** Reads the header of each photo; one that cannot be shown is reported and left out. */
    static Outcome<Photos> read(SourceTree sources, Library library, Tools tools) {
        PhotoWork work = PhotoWork.with(tools.memo());
        PhotoOptions options = options(library.site());
        List<SourceFile> files = files(sources, library);
        List<Outcome<Optional<Shot>>> read =
                tools.parallel().map(files, file -> shot(file, work, options, tools));
        Problems problems = new Problems();
        Map<String, Shot> shots = new HashMap<>();
        for (Outcome<Optional<Shot>> shot : read) {
            shot.into(problems).ifPresent(s -> shots.put(s.file().path(), s));
        }
        return problems.with(new Photos(shots));
    }

    /** The photo of an article; empty where it could not be read (that was reported). */
    Optional<Shot> shot(String file) {
        return Optional.ofNullable(shots.get(file));
    }

    /** The photos of a text as they are shown: as listed, then by capture time, then by name. */
    List<PhotoEntry> ordered(Translation text) {
        List<PhotoEntry> listed = new ArrayList<>();
        List<PhotoEntry> others = new ArrayList<>();
        for (PhotoEntry photo : text.photos()) {
            if (shots.containsKey(photo.file())) {
                (photo.listed() ? listed : others).add(photo);
            }
        }
        others.sort(
                Comparator.comparing((PhotoEntry photo) -> shots.get(photo.file()), BY_TIME)
                        .thenComparing(PhotoEntry::name, NaturalOrder.NAMES));
        listed.addAll(others);
        return listed;
    }

    /** Plans the variants of all photos. */
    void plan(SitePlan plan) {
        for (Shot shot : shots.values()) {
            for (Variant variant : shot.variants()) {
                plan.add(file(shot, variant), Place.of(shot.file().path()));
            }
        }
    }

    private static SiteFile file(Shot shot, Variant variant) {
        return new SiteFile(
                PhotoViews.FOLDER + variant.fileName(),
                "image/jpeg",
                Optional.of(shot.set().key(variant)),
                () -> shot.set().bytes(variant));
    }

    private static Outcome<Optional<Shot>> shot(
            SourceFile file, PhotoWork work, PhotoOptions options, Tools tools) {
        return Photo.header(file, tools.memo())
                .map(
                        read ->
                                read.map(
                                        header ->
                                                new Shot(
                                                        file,
                                                        header,
                                                        Photo.variants(
                                                                header,
                                                                FileNames.stem(
                                                                        file.name(), "photo"),
                                                                file.hash(),
                                                                options),
                                                        work.set(file, header, options))));
    }

    private static List<SourceFile> files(SourceTree sources, Library library) {
        TreeSet<String> paths = new TreeSet<>();
        List.of(library.articles(), library.pages())
                .forEach(
                        articles ->
                                articles.stream()
                                        .flatMap(article -> article.translations().stream())
                                        .flatMap(text -> text.photos().stream())
                                        .forEach(photo -> paths.add(photo.file())));
        return paths.stream().map(sources::file).flatMap(Optional::stream).toList();
    }

    private static PhotoOptions options(SiteConfig site) {
        return new PhotoOptions(site.photos().widths(), site.photos().quality());
    }
}

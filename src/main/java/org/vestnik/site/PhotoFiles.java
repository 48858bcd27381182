package org.vestnik.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vestnik.content.Article;
import org.vestnik.files.Parallel;
import org.vestnik.files.SiteFile;
import org.vestnik.files.SourceFile;
import org.vestnik.photo.Variant;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;

/** The files of all photos that are shown. */
record PhotoFiles(Edition edition) implements Shelf {
    /** One of a photo that was asked for; others cannot be told by their names. */
    @Override
    public Optional<SiteFile> file(String path) {
        if (!path.startsWith(PhotoViews.FOLDER)) {
            return Optional.empty();
        }
        String name = path.substring(PhotoViews.FOLDER.length());
        for (Photos.Shot shot : edition.photos().known()) {
            for (Variant variant : shot.variants()) {
                if (variant.fileName().equals(name)) {
                    return Optional.of(file(shot, variant));
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public void plan(SitePlan plan, Problems problems, Parallel parallel) {
        Set<String> paths = paths();
        List<SourceFile> files =
                paths.stream().map(edition.sources()::file).flatMap(Optional::stream).toList();
        parallel.map(files, file -> plan.ask(() -> edition.photos().read(file))).stream()
                .flatMap(Optional::stream)
                .forEach(read -> read.into(problems).ifPresent(shot -> plan(shot, plan)));
        edition.photos().retain(paths);
        Cards.shown(edition).forEach(article -> planCards(article, plan));
    }

    /** The crops of an article's covers: which one is shown depends on the reader's language. */
    private void planCards(Article article, SitePlan plan) {
        Cards cards = new Cards(edition);
        PhotoViews views = new PhotoViews(edition, "");
        article.translations().stream()
                .flatMap(text -> cards.cover(text).stream())
                .flatMap(cover -> views.cropped(cover).stream())
                .forEach(shot -> plan(shot, plan));
    }

    private Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        edition.articles().stream()
                .flatMap(article -> article.translations().stream())
                .flatMap(text -> text.photos().stream())
                .forEach(photo -> paths.add(photo.file()));
        return paths;
    }

    private static void plan(Photos.Shot shot, SitePlan plan) {
        for (Variant variant : shot.variants()) {
            plan.add(file(shot, variant), Place.of(shot.file().path()));
        }
    }

    private static SiteFile file(Photos.Shot shot, Variant variant) {
        return new SiteFile(
                PhotoViews.FOLDER + variant.fileName(),
                variant.output().mediaType(),
                Optional.of(shot.set().key(variant, shot.rights())),
                () -> shot.set().bytes(variant, shot.rights()));
    }
}

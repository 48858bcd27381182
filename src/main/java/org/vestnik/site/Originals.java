package org.vestnik.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vestnik.content.PhotoEntry;
import org.vestnik.files.Hash;
import org.vestnik.files.MediaTypes;
import org.vestnik.files.Parallel;
import org.vestnik.files.SiteFile;
import org.vestnik.language.Language;
import org.vestnik.language.Numbers;
import org.vestnik.photo.CleanCopy;
import org.vestnik.photo.PhotoHeader;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;
import org.vestnik.site.view.OriginalView;

/** The photos in full size, cleaned, of those whose entries say {@code original: true}. */
record Originals(Edition edition) implements Shelf {
    /** Only the whole site can tell which there are. */
    @Override
    public Optional<SiteFile> file(String path) {
        return Optional.empty();
    }

    @Override
    public void plan(SitePlan plan, Problems problems, Parallel parallel) {
        List<PhotoEntry> entries = new ArrayList<>(entries().values());
        parallel.map(entries, entry -> plan.ask(() -> file(entry))).stream()
                .flatMap(Optional::stream)
                .forEach(file -> add(file, plan, problems));
    }

    /** A file of the site and the photo that it is made of. */
    private record Owned(SiteFile file, Place owner) {}

    private static void add(Outcome<Optional<Owned>> read, SitePlan plan, Problems problems) {
        read.into(problems).ifPresent(owned -> plan.add(owned.file(), owned.owner()));
    }

    /** One entry for each photo that any text offers, in the order of paths. */
    private Map<String, PhotoEntry> entries() {
        Map<String, PhotoEntry> entries = new TreeMap<>();
        edition.articles().stream()
                .flatMap(article -> article.translations().stream())
                .flatMap(text -> text.photos().stream())
                .filter(PhotoEntry::original)
                .forEach(entry -> entries.putIfAbsent(entry.file(), entry));
        return entries;
    }

    private Outcome<Optional<Owned>> file(PhotoEntry entry) {
        Optional<Photos.Shot> shot = edition.photos().shot(entry.file());
        if (shot.isEmpty()) {
            // What is wrong with the photo is said where its variants are planned.
            return Outcome.of(Optional.empty());
        }
        return edition.copies()
                .read(shot.get().file(), shot.get().rights())
                .map(copy -> copy.map(it -> owned(shot.get(), it)));
    }

    private static Owned owned(Photos.Shot shot, CleanCopy copy) {
        String path = path(shot, copy);
        Optional<Hash> key = Optional.of(copy.key());
        SiteFile file = new SiteFile(path, MediaTypes.of(path), key, copy::bytes);
        return new Owned(file, Place.of(shot.file().path()));
    }

    /** What a page offers beside a photo; none where its entry does not say so. */
    List<OriginalView> views(PhotoEntry entry, Photos.Shot shot, String page, Language language) {
        if (!entry.original()) {
            return List.of();
        }
        return edition.copies().shown(shot.file(), shot.rights()).stream()
                .map(
                        copy ->
                                new OriginalView(
                                        Relative.path(page, path(shot, copy)),
                                        shot.header().width(),
                                        shot.header().height(),
                                        Numbers.in(language).size(copy.size())))
                .toList();
    }

    private static String path(Photos.Shot shot, CleanCopy copy) {
        String stem = FileNames.stem(shot.file().name(), "photo");
        return PhotoViews.FOLDER + stem + "-" + copy.key().brief() + ending(shot.header().format());
    }

    private static String ending(PhotoHeader.Format format) {
        String name = format.name().toLowerCase(Locale.ROOT);
        return "." + (name.equals("jpeg") ? "jpg" : name);
    }
}

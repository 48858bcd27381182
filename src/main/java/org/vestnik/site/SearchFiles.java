package org.vestnik.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.vestnik.content.SiteReader;
import org.vestnik.content.Translation;
import org.vestnik.files.MediaTypes;
import org.vestnik.files.Parallel;
import org.vestnik.files.Recall;
import org.vestnik.files.SiteFile;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;

/**
 * What search engines read before all else: the map of the site, and what they may look at (RFC
 * 9309). Where an author has put a file of the same name into static/, ours is not there: whoever
 * writes one by hand means it.
 */
final class SearchFiles implements Shelf {
    private static final String ROBOTS = "robots.txt";

    private final Edition edition;
    private final Recall recall;
    private final Sitemap.Bounds bounds;

    SearchFiles(Edition edition, Recall recall, Sitemap.Bounds bounds) {
        this.edition = edition;
        this.recall = recall;
        this.bounds = bounds;
    }

    @Override
    public Optional<SiteFile> file(String path) {
        if (path.equals(ROBOTS)) {
            return Optional.of(path).filter(this::isOurs).map(name -> robots());
        }
        return path.startsWith("sitemap")
                ? maps().stream().filter(file -> file.path().equals(path)).findFirst()
                : Optional.empty();
    }

    @Override
    public void plan(SitePlan plan, Problems problems, Parallel parallel) {
        Place owner = Place.of(SiteReader.FILE);
        maps().forEach(file -> plan.add(file, owner));
        if (isOurs(ROBOTS)) {
            plan.add(robots(), owner);
        }
    }

    private boolean isOurs(String name) {
        return edition.sources().file(StaticFiles.FOLDER + name).isEmpty();
    }

    private SiteFile robots() {
        String rules = "User-agent: *\nAllow: /\n";
        String map = edition.url().isEmpty() ? "" : "\nSitemap: " + root().to(Sitemap.FILE) + "\n";
        byte[] bytes = (rules + map).getBytes(StandardCharsets.UTF_8);
        return file(ROBOTS, () -> bytes);
    }

    private List<SiteFile> maps() {
        List<SiteFile> files = new ArrayList<>();
        if (!edition.url().isEmpty() && isOurs(Sitemap.FILE)) {
            Map<String, Supplier<byte[]>> parts =
                    new Sitemap(root(), urls(), this::photos, bounds).files();
            parts.forEach((path, bytes) -> files.add(file(path, bytes)));
        }
        return files;
    }

    private WebRoot root() {
        return WebRoot.of(edition.url());
    }

    private List<SiteUrl> urls() {
        return recall.step("pages for search", edition.ground(), () -> SiteUrls.of(edition));
    }

    /** The largest variants of a text's photos, as paths of the site. */
    private List<String> photos(Translation text) {
        return text.photos().stream()
                .flatMap(photo -> edition.photos().shot(photo.file()).stream())
                .map(shot -> PhotoViews.FOLDER + shot.largest().fileName())
                .distinct()
                .toList();
    }

    /** Without a key, since what it would be made from is the file itself. */
    private static SiteFile file(String path, Supplier<byte[]> bytes) {
        return SiteFile.sound(path, MediaTypes.of(path), Optional::empty, bytes);
    }
}

package org.vestnik.site;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vestnik.content.SiteConfig;
import org.vestnik.files.Parallel;
import org.vestnik.files.SiteFile;
import org.vestnik.files.SourceTree;
import org.vestnik.photo.StaticPicture;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;
import org.vestnik.site.view.LogoView;

/** The logos that site.yaml names: of the site, of the strip, of partners. */
record Logos(SiteConfig site, SourceTree sources, Pictures pictures) implements Shelf {
    private static final String FOLDER = "assets/logos/";

    /** The files of all logos, as logical paths. */
    static Set<String> files(SiteConfig site) {
        TreeSet<String> files = new TreeSet<>();
        site.logo().ifPresent(files::add);
        site.projects().stream()
                .flatMap(project -> project.funding().stream())
                .flatMap(funding -> funding.logos().stream())
                .forEach(logo -> files.add(logo.file()));
        site.partners().values().forEach(partner -> partner.logo().ifPresent(files::add));
        return files;
    }

    /** The picture that browsers show beside a title: that of static/, else one that is made. */
    Optional<String> icon() {
        return Stream.of("favicon.svg", "favicon.ico", "favicon.png")
                .filter(name -> sources.file(StaticFiles.FOLDER + name).isPresent())
                .findFirst()
                .or(() -> Optional.of("favicon.svg"));
    }

    /** Where a logo stands in the site; one of static/ stands there already. */
    Optional<String> path(String file) {
        return sources.file(file)
                .map(
                        source ->
                                StaticFiles.isStatic(file)
                                        ? StaticFiles.path(source)
                                        : FOLDER + hashed(source.name(), source.hash().brief()));
    }

    /**
     * A logo on a page; width and height in CSS pixels, 0 where the file does not tell.
     *
     * @param root leads from the page to the root of the site
     */
    LogoView view(String file, String path, String root, String alt) {
        Optional<StaticPicture> size = pictures.size(file);
        return new LogoView(
                root + path,
                alt,
                size.map(StaticPicture::width).orElse(0),
                size.map(StaticPicture::height).orElse(0));
    }

    @Override
    public Optional<SiteFile> file(String path) {
        if (!path.startsWith(FOLDER)) {
            return Optional.empty();
        }
        return files(site).stream()
                .filter(file -> path(file).filter(path::equals).isPresent())
                .findFirst()
                .map(file -> copy(file, path));
    }

    @Override
    public void plan(SitePlan plan, Problems problems, Parallel parallel) {
        for (String file : files(site)) {
            if (!StaticFiles.isStatic(file)) {
                path(file).ifPresent(path -> plan.add(copy(file, path), Place.of(file)));
            }
        }
    }

    private SiteFile copy(String file, String path) {
        return StaticFiles.copy(sources.file(file).orElseThrow(), path);
    }

    private static String hashed(String name, String hash) {
        return FileNames.stem(name, "logo") + "." + hash + FileNames.ending(name);
    }
}

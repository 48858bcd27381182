package org.vestnik.site;

import java.util.Optional;
import org.vestnik.files.Hash;
import org.vestnik.files.Parallel;
import org.vestnik.files.SiteFile;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;
import org.vestnik.theme.Asset;
import org.vestnik.theme.Theme;

/** What every site has beside its pages: the theme's assets, and a word to GitHub's Pages. */
record ThemeFiles(Theme theme) implements Shelf {
    /** Without it GitHub's Pages runs Jekyll, which leaves out names that begin with "_". */
    private static final String NO_JEKYLL = ".nojekyll";

    @Override
    public Optional<SiteFile> file(String path) {
        return path.equals(NO_JEKYLL)
                ? Optional.of(noJekyll())
                : Optional.ofNullable(theme.assets().get(path)).map(asset -> file(path, asset));
    }

    @Override
    public void plan(SitePlan plan, Problems problems, Parallel parallel) {
        Place owner = Place.of("themes");
        theme.assets().forEach((path, asset) -> plan.add(file(path, asset), owner));
        plan.add(noJekyll(), owner);
    }

    private static SiteFile file(String path, Asset asset) {
        return SiteFile.sound(
                path,
                asset.mediaType(),
                () -> Optional.of(Hash.of(asset.bytes())),
                () -> asset.bytes());
    }

    private static SiteFile noJekyll() {
        byte[] nothing = {};
        return SiteFile.sound(
                NO_JEKYLL,
                "text/plain; charset=utf-8",
                () -> Optional.of(Hash.of(nothing)),
                () -> nothing);
    }
}

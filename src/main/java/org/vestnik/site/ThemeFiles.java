package org.vestnik.site;

import java.util.Optional;
import org.vestnik.files.Hash;
import org.vestnik.files.SiteFile;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.theme.Theme;

/** What every site has beside its pages: the theme's assets, and a word to GitHub's Pages. */
final class ThemeFiles {
    private ThemeFiles() {}

    static void plan(Theme theme, SitePlan plan) {
        Place owner = Place.of("themes");
        theme.assets()
                .forEach(
                        (path, asset) ->
                                plan.add(
                                        new SiteFile(
                                                path,
                                                asset.mediaType(),
                                                Optional.of(Hash.of(asset.bytes())),
                                                () -> Outcome.of(asset.bytes())),
                                        owner));
        // Without it GitHub's Pages runs Jekyll, which leaves out names that begin with "_".
        byte[] nothing = {};
        plan.add(
                new SiteFile(
                        ".nojekyll",
                        "text/plain; charset=utf-8",
                        Optional.of(Hash.of(nothing)),
                        () -> Outcome.of(nothing)),
                owner);
    }
}

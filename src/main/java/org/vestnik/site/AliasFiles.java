package org.vestnik.site;

import java.util.Map;
import java.util.Optional;
import org.vestnik.content.Alias;
import org.vestnik.content.Translation;
import org.vestnik.files.Parallel;
import org.vestnik.files.SiteFile;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.site.view.RedirectView;

/** The small pages at old addresses, which lead on to where a text is now. */
record AliasFiles(Edition edition, Frame frame) implements Shelf {
    @Override
    public Optional<SiteFile> file(String path) {
        return page(path).map(page -> page.file(edition.theme()));
    }

    @Override
    public Optional<PagePlan> page(String path) {
        return edition.addresses().redirect(path).flatMap(redirect -> page(redirect, path));
    }

    private Optional<PagePlan> page(Addresses.Redirect redirect, String path) {
        String file = redirect.text();
        return edition.catalogue()
                .withText(file)
                .map(article -> page(Catalogue.text(article, file), Relative.address(path)));
    }

    private PagePlan page(Translation text, String address) {
        String to = edition.addresses().of(text);
        Frame.Page page =
                new Frame.Page(
                        Frame.REDIRECT,
                        text.title(),
                        "",
                        text.language(),
                        address,
                        Map.of(text.language(), to));
        return frame.plan(
                page,
                "redirect.html",
                () -> Map.of("redirect", new RedirectView(Relative.path(address, to))));
    }

    /** Comes last of all, so that it is the old address that is reported and not the page. */
    @Override
    public void plan(SitePlan plan, Problems problems, Parallel parallel) {
        edition.addresses()
                .redirects()
                .forEach((path, redirect) -> plan(path, redirect.alias(), plan, problems));
    }

    private void plan(String path, Alias alias, SitePlan plan, Problems problems) {
        Optional<SitePlan.Obstacle> obstacle = plan.obstacle(path);
        if (obstacle.isEmpty()) {
            file(path).ifPresent(file -> plan.add(file, alias.place()));
            return;
        }
        String owner = obstacle.get().owner().file();
        Problem problem = SiteRule.ALIAS_TAKEN.at(alias.place(), "/" + alias.path(), owner);
        problems.add(obstacle.get().same() ? problem : problem.variant("file"));
    }
}

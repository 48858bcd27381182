package org.vestnik.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.content.SiteReader;
import org.vestnik.files.Parallel;
import org.vestnik.files.SiteFile;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;

/** The pages that no text of the content is behind: lists, homes, the chooser, the 404 pages. */
final class ListFiles implements Shelf {
    private final Edition edition;
    private final NewsPages news;
    private final HomePages homes;

    ListFiles(Edition edition, Frame frame) {
        this.edition = edition;
        this.news = new NewsPages(edition, frame);
        this.homes = new HomePages(edition, frame, news);
    }

    @Override
    public Optional<SiteFile> file(String path) {
        return page(path).map(page -> page.file(edition.theme()));
    }

    @Override
    public Optional<PagePlan> page(String path) {
        return news.at(Relative.address(path)).or(() -> homes.at(path));
    }

    @Override
    public void plan(SitePlan plan, Problems problems, Parallel parallel) {
        List<PagePlan> pages = new ArrayList<>(news.pages());
        pages.addAll(homes.pages());
        Place owner = Place.of(SiteReader.FILE);
        pages.forEach(page -> plan.add(page.file(edition.theme()), owner));
        edition.menu().stream()
                .filter(entry -> !Frame.isMade(entry))
                .forEach(e -> problems.add(SiteRule.MENU_LATER.at(e.place(), e.target())));
    }
}

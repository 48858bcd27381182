package org.vestnik.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.content.SiteReader;
import org.vestnik.files.Parallel;
import org.vestnik.files.SiteFile;
import org.vestnik.language.Language;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;
import org.vestnik.site.ArticleList.Key;

/** The pages that no text of the content is behind: lists, homes, the chooser, the 404 pages. */
final class ListFiles implements Shelf {
    private final Edition edition;
    private final HomePages homes;
    private final ListPages articles;
    private final CalendarPages calendar;
    private final MonthPages months;
    private final GalleryPages gallery;
    private final IndexPages indexes;
    private final StatementPages statements;

    ListFiles(Edition edition, Frame frame, Cards cards, Teasers teasers, Blocks blocks) {
        this.edition = edition;
        this.articles = new ListPages(edition, frame, cards, teasers);
        OccasionViews occasions = new OccasionViews(edition, teasers);
        this.calendar = new CalendarPages(edition, frame, occasions);
        this.months = new MonthPages(edition, frame, occasions);
        this.gallery = new GalleryPages(edition, frame, teasers);
        this.indexes = new IndexPages(edition, frame);
        this.statements = new StatementPages(edition, frame);
        this.homes = new HomePages(edition, frame, articles, cards, occasions, blocks.numbers());
    }

    @Override
    public Optional<SiteFile> file(String path) {
        return page(path).map(page -> page.file(edition.theme()));
    }

    @Override
    public Optional<PagePlan> page(String path) {
        return edition.addresses()
                .lists()
                .at(Relative.address(path))
                .filter(spot -> spot.page() <= of(spot.key()).pages(spot.key()))
                .map(spot -> of(spot.key()).page(spot.language(), spot.key(), spot.page()))
                .or(() -> homes.at(path));
    }

    private PagedLists of(Key key) {
        return switch (key.kind()) {
            case CALENDAR -> calendar;
            case MONTH -> months;
            case GALLERY -> gallery;
            case ACCESSIBILITY, PRIVACY, FUNDING, SITEMAP -> statements;
            default -> key.kind().hasIndex() && key.id().isEmpty() ? indexes : articles;
        };
    }

    /** What is on its later pages is like the first one. */
    @Override
    public List<PagePlan> samples() {
        List<PagePlan> samples = new ArrayList<>(homes.pages());
        for (Language language : edition.site().languages()) {
            for (Key key : edition.addresses().lists().keys(language)) {
                if (of(key).pages(key) > 0) {
                    samples.add(of(key).page(language, key, 1));
                }
            }
        }
        return samples;
    }

    @Override
    public void plan(SitePlan plan, Problems problems, Parallel parallel) {
        Place owner = Place.of(SiteReader.FILE);
        pages().forEach(page -> plan.add(page.file(edition.theme()), owner));
        new Menu(edition, edition.menu()).check(problems);
        new Menu(edition, edition.site().footer()).check(problems);
    }

    private List<PagePlan> pages() {
        List<PagePlan> pages = new ArrayList<>(homes.pages());
        for (Language language : edition.site().languages()) {
            for (Key key : edition.addresses().lists().keys(language)) {
                PagedLists lists = of(key);
                for (int number = 1; number <= lists.pages(key); number++) {
                    pages.add(lists.page(language, key, number));
                }
            }
        }
        return pages;
    }
}

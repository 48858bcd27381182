package org.vestnik.site;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.language.Language;
import org.vestnik.site.ArticleList.Key;
import org.vestnik.site.view.CalendarView;
import org.vestnik.site.view.OccasionView;

/** The calendar: the events to come, then those that were, in pages. */
final class CalendarPages implements PagedLists {
    private final Edition edition;
    private final Frame frame;
    private final OccasionViews occasions;
    private final ListNames names;
    private final MonthLinks links;

    CalendarPages(Edition edition, Frame frame, OccasionViews occasions) {
        this.edition = edition;
        this.frame = frame;
        this.occasions = occasions;
        this.names = new ListNames(edition);
        this.links = new MonthLinks(edition);
    }

    private Pager.Size size() {
        int size = edition.theme().number("events-per-page");
        return new Pager.Size(size, size);
    }

    private int count() {
        return edition.lists().coming().size() + edition.lists().past().size();
    }

    @Override
    public int pages(Key key) {
        return edition.lists().has(ListKind.CALENDAR) ? size().pages(count()) : 0;
    }

    @Override
    public PagePlan page(Language language, Key key, int number) {
        Pager pager = new Pager(key, number, size(), count());
        Frame.Page page = frame.page(names, key, language, number);
        return frame.plan(
                page,
                "calendar.html",
                () ->
                        Map.of(
                                "calendar", view(page, pager),
                                "pager", pager.view(edition.addresses(), page)));
    }

    private CalendarView view(Frame.Page page, Pager pager) {
        List<Occasion> coming = edition.lists().coming();
        List<Occasion> past = edition.lists().past();
        List<Occasion> all = new Together<>(coming, past);
        List<OccasionView> first = new ArrayList<>();
        List<OccasionView> second = new ArrayList<>();
        for (Occasion occasion : pager.part(all)) {
            boolean over = occasion.isPast(edition.today());
            (over ? second : first).add(occasions.of(occasion, page));
        }
        String file = new EventLinks(edition).calendar(page.language()).orElseThrow();
        Optional<YearMonth> start = edition.lists().months().start(edition.today());
        return new CalendarView(
                first,
                second,
                start.map(month -> links.href(month, page)).orElse(""),
                links.years(Optional.empty(), page),
                start.map(month -> links.dated(month.getYear(), page)).orElse(List.of()),
                Relative.path(page.address(), file),
                edition.url().isEmpty() ? "" : WebRoot.of(edition.url()).to(file));
    }
}

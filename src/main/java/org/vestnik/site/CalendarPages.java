package org.vestnik.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vestnik.content.Event;
import org.vestnik.content.Translation;
import org.vestnik.language.Language;
import org.vestnik.site.ArticleList.Key;
import org.vestnik.site.view.CalendarView;
import org.vestnik.site.view.EventView;
import org.vestnik.site.view.OccasionView;

/** The calendar: the events to come, then those that were, in pages. */
final class CalendarPages implements PagedLists {
    private final Edition edition;
    private final Frame frame;
    private final Teasers teasers;
    private final EventViews events;
    private final ListNames names;

    CalendarPages(Edition edition, Frame frame, Teasers teasers) {
        this.edition = edition;
        this.frame = frame;
        this.teasers = teasers;
        this.events = new EventViews(edition);
        this.names = new ListNames(edition);
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
            (over ? second : first).add(view(occasion, page));
        }
        return new CalendarView(first, second);
    }

    private OccasionView view(Occasion occasion, Frame.Page page) {
        Language language = page.language();
        Translation text = occasion.article().best(language);
        Event event = text.facts().events().get(occasion.position());
        EventView view = events.of(event, text, language);
        return new OccasionView(
                teasers.of(text, language, page.root(), view.start()),
                view.when(),
                view.place(),
                view.placeLanguage(),
                view.country(),
                view.status(),
                view.statusText());
    }
}

package org.vestnik.site;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.language.Dates;
import org.vestnik.language.Language;
import org.vestnik.site.ArticleList.Key;
import org.vestnik.site.view.MonthView;
import org.vestnik.site.view.MonthView.DayEventView;
import org.vestnik.site.view.MonthView.DayView;
import org.vestnik.site.view.MonthView.WeekView;
import org.vestnik.site.view.MonthView.WeekdayView;
import org.vestnik.site.view.OccasionView;

/** The months of the calendar that have events, each on a page. */
final class MonthPages implements PagedLists {
    private static final Key CALENDAR = Key.of(ListKind.CALENDAR);

    private final Edition edition;
    private final Frame frame;
    private final OccasionViews occasions;
    private final ListNames names;
    private final MonthLinks links;

    MonthPages(Edition edition, Frame frame, OccasionViews occasions) {
        this.edition = edition;
        this.frame = frame;
        this.occasions = occasions;
        this.names = new ListNames(edition);
        this.links = new MonthLinks(edition);
    }

    private Months months() {
        return edition.lists().months();
    }

    @Override
    public int pages(Key key) {
        return 1;
    }

    @Override
    public PagePlan page(Language language, Key key, int number) {
        Map<Language, String> addresses = names.addresses(key, 1);
        String heading = names.title(key, language);
        YearMonth month = YearMonth.parse(key.id());
        Frame.Page page =
                new Frame.Page(
                        "list",
                        names.title(CALENDAR, language)
                                + " – "
                                + Dates.in(language).monthYear(month),
                        "",
                        language,
                        addresses.get(language),
                        addresses,
                        heading);
        return frame.plan(page, "month.html", () -> Map.of("month", view(page, month)));
    }

    private MonthView view(Frame.Page page, YearMonth month) {
        Language language = page.language();
        Map<Occasion, OccasionView> views = new HashMap<>();
        List<OccasionView> events = new ArrayList<>();
        for (Occasion occasion : months().of(month)) {
            OccasionView view = occasions.of(occasion, page);
            views.put(occasion, view);
            events.add(view);
        }
        return new MonthView(
                weekdays(Dates.in(language)),
                weeks(month, language, views),
                events,
                names.href(CALENDAR, language, page.root()),
                links.beside(months().before(month), page),
                links.beside(months().after(month), page),
                links.years(Optional.of(month), page),
                links.months(month, page));
    }

    private static List<WeekdayView> weekdays(Dates dates) {
        List<WeekdayView> views = new ArrayList<>();
        for (int i = 0; i < DayOfWeek.values().length; i++) {
            DayOfWeek day = dates.firstDay().plus(i);
            views.add(new WeekdayView(dates.weekday(day), dates.shortWeekday(day)));
        }
        return views;
    }

    private List<WeekView> weeks(
            YearMonth month, Language language, Map<Occasion, OccasionView> views) {
        MonthGrid grid = new MonthGrid(month, Dates.in(language), months().of(month));
        return grid.weeks().stream()
                .map(week -> week.stream().map(day -> day(day, language, views)).toList())
                .map(WeekView::new)
                .toList();
    }

    private DayView day(MonthGrid.Day day, Language language, Map<Occasion, OccasionView> views) {
        List<DayEventView> events = new ArrayList<>();
        int rows = 0;
        for (MonthGrid.Part part : day.parts()) {
            int gap = Math.max(0, part.lane() - rows);
            rows += gap + 1;
            events.add(
                    new DayEventView(
                            views.get(part.occasion()),
                            part.isBar() ? part.days() : 0,
                            part.first(),
                            gap,
                            time(part.occasion(), day.date(), language)));
        }
        return new DayView(
                day.within() ? List.of(DateViews.of(language).of(day.date())) : List.of(), events);
    }

    private String time(Occasion occasion, LocalDate day, Language language) {
        return occasion.event().start().date().equals(day)
                ? new EventTimes(edition.site().timezone(), language).hour(occasion.event())
                : "";
    }
}

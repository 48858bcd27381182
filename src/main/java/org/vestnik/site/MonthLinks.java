package org.vestnik.site;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.language.Dates;
import org.vestnik.site.ArticleList.Key;
import org.vestnik.site.view.LinkView;

/** Ways to the months of the calendar. */
record MonthLinks(Edition edition, ListNames names) {
    MonthLinks(Edition edition) {
        this(edition, new ListNames(edition));
    }

    static Key key(YearMonth month) {
        return new Key(ListKind.MONTH, month.toString());
    }

    String href(YearMonth month, Frame.Page page) {
        return names.href(key(month), page.language(), page.root());
    }

    /** None or one, named with its year. */
    List<LinkView> beside(Optional<YearMonth> month, Frame.Page page) {
        return month.map(found -> dated(found, page)).map(List::of).orElse(List.of());
    }

    /**
     * Each leads to the first month of the year that has events.
     *
     * @param shown whose year is the current one
     */
    List<LinkView> years(Optional<YearMonth> shown, Frame.Page page) {
        List<LinkView> links = new ArrayList<>();
        for (YearMonth month : edition.lists().months().years()) {
            String label = dates(page).year(month.atDay(1));
            boolean current = shown.filter(m -> m.getYear() == month.getYear()).isPresent();
            links.add(link(label, month, current, page));
        }
        return links;
    }

    /** The months of the year of the one that is shown. */
    List<LinkView> months(YearMonth shown, Frame.Page page) {
        List<LinkView> links = new ArrayList<>();
        for (YearMonth month : edition.lists().months().in(shown.getYear())) {
            String label = dates(page).month(month.getMonth());
            links.add(link(label, month, month.equals(shown), page));
        }
        return links;
    }

    /** The months of a year, for a page that is none of them: each is named with its year. */
    List<LinkView> dated(int year, Frame.Page page) {
        List<LinkView> links = new ArrayList<>();
        for (YearMonth month : edition.lists().months().in(year)) {
            links.add(dated(month, page));
        }
        return links;
    }

    private LinkView dated(YearMonth month, Frame.Page page) {
        return link(dates(page).monthYear(month), month, false, page);
    }

    private LinkView link(String label, YearMonth month, boolean current, Frame.Page page) {
        return new LinkView(label, href(month, page), "", current);
    }

    private static Dates dates(Frame.Page page) {
        return Dates.in(page.language());
    }
}

package org.vestnik.theme;

import java.util.List;
import java.util.stream.IntStream;
import org.vestnik.drawing.Flags;
import org.vestnik.site.view.AlbumView;
import org.vestnik.site.view.CalendarView;
import org.vestnik.site.view.IndexView;
import org.vestnik.site.view.LinkView;
import org.vestnik.site.view.ListView;
import org.vestnik.site.view.LogoView;
import org.vestnik.site.view.OccasionView;
import org.vestnik.site.view.PageLinkView;
import org.vestnik.site.view.PagerView;
import org.vestnik.site.view.PartnerView;
import org.vestnik.site.view.ProjectDetailView;
import org.vestnik.site.view.TeaserView;

/** Views of lists as the site would give them. */
record SampleLists(SampleViews views) {
    private SampleWords words() {
        return views.words();
    }

    private String say(String bulgarian, String english) {
        return views.isBulgarian() ? bulgarian : english;
    }

    PagerView pager() {
        String file = "list-" + views.language() + ".html";
        return new PagerView(
                2,
                9,
                file,
                file,
                List.of(
                        new PageLinkView("1", file, false),
                        new PageLinkView("2", file, true),
                        new PageLinkView("3", file, false),
                        new PageLinkView("…", "", false),
                        new PageLinkView("9", file, false)));
    }

    ListView list() {
        return new ListView(
                "partner",
                say("Партньор", "Partner"),
                "list-" + views.language() + ".html",
                say("117 публикации", "117 articles"),
                views.cards(13),
                List.of(teaser(0), teaser(1)),
                types(),
                List.of(link("2026", "81", false), link("2025", "36", true)),
                List.of(partners().get(1)),
                List.of(
                        new ProjectDetailView(
                                views.project(), List.of(), List.of(), List.of(), List.of())),
                List.of(),
                partners());
    }

    private List<LinkView> types() {
        return IntStream.range(0, words().types().size())
                .mapToObj(n -> link(words().types().get(n), "" + (3 * n + 1), n == 1))
                .toList();
    }

    LinkView link(String label, String count, boolean current) {
        return new LinkView(label, "list-" + views.language() + ".html", count, current);
    }

    List<PartnerView> partners() {
        return List.of(
                new PartnerView(
                        "lesichovo",
                        say("Община Лесичово", "Municipality of Lesichovo"),
                        say("България", "Bulgaria"),
                        Flags.svg("BG").orElseThrow(),
                        "",
                        "",
                        List.of()),
                new PartnerView(
                        "puebla",
                        "Ayuntamiento de Puebla de la Calzada",
                        say("Испания", "Spain"),
                        Flags.svg("ES").orElseThrow(),
                        "https://example.org/",
                        "list-" + views.language() + ".html",
                        List.of(new LogoView("logo.svg", "", 120, 60))));
    }

    /** The second is in the other language. */
    TeaserView teaser(int number) {
        boolean foreign = number == 1;
        SampleWords said = foreign ? SampleWords.in(say("en", "bg")) : words();
        return new TeaserView(
                "article-" + views.language() + ".html",
                said.titles().get(number % said.titles().size()),
                foreign ? said.language() : "",
                foreign ? "ltr" : "",
                words().date(number == 0 ? "14–15" : "" + (28 - number), 1 + number % 12),
                words().types().get(number % words().types().size()),
                SampleWords.TYPE_IDS.get(number % words().types().size()),
                number == 2 ? "Габрово" : "",
                foreign ? say("Само на английски", "Only in Bulgarian") : "");
    }

    private OccasionView occasion(int number) {
        String status = List.of("planned", "postponed", "cancelled", "held").get(number % 4);
        String text =
                List.of("", say("Отложено", "Postponed"), say("Отменено", "Cancelled"), "")
                        .get(number % 4);
        return new OccasionView(
                teaser(number),
                words().date("14–15", 5).text(),
                "2026-05-14T10:00+03:00",
                "2026-05-16T00:00+03:00",
                number == 0,
                "Габрово",
                say("", "bg"),
                say("България", "Bulgaria"),
                number == 1 ? "https://example.org/online" : "",
                status,
                text);
    }

    CalendarView calendar() {
        return new CalendarView(
                List.of(occasion(0), occasion(1)),
                IntStream.range(2, 9).mapToObj(this::occasion).toList(),
                "month-" + views.language() + ".html",
                List.of(link("2025", "", false), link("2026", "", false)),
                List.of(link(say("май 2026 г.", "May 2026"), "", false)),
                "calendar.ics",
                "https://example.org/" + views.language() + "/calendar.ics");
    }

    List<AlbumView> albums() {
        return IntStream.range(0, 6)
                .mapToObj(
                        n ->
                                new AlbumView(
                                        teaser(n),
                                        views.pictures().subList(0, n),
                                        say(n + " снимки", n + " photos")))
                .toList();
    }

    /** All that an index can hold at once. */
    IndexView all() {
        return new IndexView("partner", types(), partners(), List.of(views.project()));
    }
}

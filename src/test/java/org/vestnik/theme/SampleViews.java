package org.vestnik.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.vestnik.drawing.Flags;
import org.vestnik.drawing.QrCode;
import org.vestnik.files.Hash;
import org.vestnik.problem.Outcome;
import org.vestnik.site.view.AlternateView;
import org.vestnik.site.view.ArticleView;
import org.vestnik.site.view.AttachmentView;
import org.vestnik.site.view.CardView;
import org.vestnik.site.view.ChooserView;
import org.vestnik.site.view.EventView;
import org.vestnik.site.view.FeedView;
import org.vestnik.site.view.HomeView;
import org.vestnik.site.view.HtmlView;
import org.vestnik.site.view.LanguageView;
import org.vestnik.site.view.LinkView;
import org.vestnik.site.view.MenuView;
import org.vestnik.site.view.NumberView;
import org.vestnik.site.view.PageView;
import org.vestnik.site.view.PhotoView;
import org.vestnik.site.view.ProjectView;
import org.vestnik.site.view.ShareView;
import org.vestnik.site.view.SiteView;
import org.vestnik.site.view.SocialCardView;
import org.vestnik.site.view.StripView;

/**
 * Views of an invented site, to render a theme without one. All pages lie in one folder.
 *
 * @param period of the strip
 * @param pictures names of files under {@code photos/}
 */
record SampleViews(SampleWords words, String period, List<PhotoView> pictures) {
    String language() {
        return words.language();
    }

    boolean isBulgarian() {
        return language().equals("bg");
    }

    static PhotoView photo(String file, int width, int height, String alt) {
        String path = "photos/" + file.replace(" ", "%20");
        return new PhotoView(
                path,
                "",
                path,
                width,
                height,
                alt,
                alt,
                "Община Лесичово",
                "",
                "",
                List.of(),
                List.of());
    }

    PageView page(String kind, String title, String file) {
        String other = isBulgarian() ? "en" : "bg";
        List<AlternateView> alternates =
                List.of(
                        new AlternateView(language(), "https://example.org/" + language() + "/"),
                        new AlternateView(other, "https://example.org/" + other + "/"));
        boolean exists = !kind.equals("standing");
        return new PageView(
                kind,
                title,
                title,
                words.description(),
                language(),
                "ltr",
                "",
                "https://example.org/" + language() + "/" + file,
                List.of(
                        new HtmlView(
                                Hash.of("qr"),
                                false,
                                () -> Outcome.of(QrCode.svg(file).orElseThrow()))),
                List.of(
                        new SocialCardView(
                                "https://example.org/card.jpg", 1200, 630, "image/jpeg", title)),
                alternates,
                List.of(
                        new FeedView(
                                words.site(),
                                "",
                                language(),
                                language() + "/feed.xml",
                                language() + "/feed.json")),
                List.of(),
                List.of(
                        tongue("bg", "български", file, true),
                        tongue("en", "English", file, exists)));
    }

    private LanguageView tongue(String code, String name, String file, boolean exists) {
        String href = file.replace("-" + language(), "-" + code);
        return new LanguageView(code, name, "ltr", href, code.equals(language()), exists);
    }

    SiteView site(String current) {
        String news = isBulgarian() ? "Новини" : "News";
        String about = isBulgarian() ? "За проекта" : "About the project";
        String partners = isBulgarian() ? "Партньори" : "Partners";
        return new SiteView(
                words.site(),
                words.description(),
                "home-" + language() + ".html",
                "",
                List.of(),
                List.of(
                        entry(news, "list", current),
                        entry(about, "standing", current),
                        entry(partners, "not-found", current)),
                List.of(entry(about, "standing", "")),
                List.of(strip()),
                List.of(project()),
                List.of(),
                SampleSite.OPTIONS);
    }

    private MenuView entry(String label, String page, String current) {
        return new MenuView(label, page + "-" + language() + ".html", page.equals(current), false);
    }

    ProjectView project() {
        return SampleStrip.project(words);
    }

    StripView strip() {
        return SampleStrip.of(words, period);
    }

    CardView card(int number) {
        int type = number % words.types().size();
        boolean foreign = number == 2;
        SampleWords said = foreign ? SampleWords.in(isBulgarian() ? "en" : "bg") : words;
        String notice = isBulgarian() ? "Само на английски" : "Only in Bulgarian";
        List<PhotoView> photo =
                number == 5 ? List.of() : List.of(pictures.get(number % pictures.size()));
        return new CardView(
                "article-" + language() + ".html",
                said.titles().get(number % said.titles().size()),
                said.summaries().get(number % said.summaries().size()),
                foreign ? said.language() : "",
                foreign ? "ltr" : "",
                foreign ? notice : "",
                words.date("15", 5),
                words.date(number == 0 ? "14–15" : Integer.toString(28 - number), 1 + number % 12),
                words.types().get(type),
                SampleWords.TYPE_IDS.get(type),
                number % 3 == 0 ? (isBulgarian() ? "Габрово" : "Gabrovo") : "",
                photo);
    }

    List<CardView> cards(int count) {
        return IntStream.range(0, count).mapToObj(this::card).toList();
    }

    HomeView home() {
        CardView about = card(1);
        CardView page =
                new CardView(
                        "standing-" + language() + ".html",
                        isBulgarian() ? "За проекта" : "About the project",
                        words.description() + " " + words.summaries().get(0),
                        "",
                        "",
                        "",
                        about.date(),
                        about.when(),
                        "",
                        "other",
                        "",
                        List.of());
        return new HomeView(
                cards(7),
                "list-" + language() + ".html",
                lists().calendar().coming(),
                "calendar-" + language() + ".html",
                List.of(page),
                lists().partners(),
                numbers());
    }

    List<NumberView> numbers() {
        return List.of(
                new NumberView("events", "14", isBulgarian() ? "събития" : "events", ""),
                new NumberView(
                        "participants",
                        isBulgarian() ? "1 204" : "1,204",
                        isBulgarian() ? "участници" : "participants",
                        ""));
    }

    SampleLists lists() {
        return new SampleLists(this);
    }

    ArticleView article(String figure, String gallery) {
        String html = words.text().formatted(figure, gallery);
        List<PhotoView> rest = new ArrayList<>(pictures.subList(2, Math.min(10, pictures.size())));
        return new ArticleView(
                words.titles().get(0),
                words.summaries().get(0),
                words.types().get(0),
                "conference",
                "list-" + language() + ".html",
                List.of(words.date("15", 5)),
                List.of(event()),
                List.of(pictures.get(0)),
                new HtmlView(Hash.of(html), true, () -> Outcome.of(html)),
                rest,
                List.of(
                        new AttachmentView(
                                "files/agenda.pdf", words.types().get(0), "PDF", "1,2 MB"),
                        new AttachmentView("files/list.xlsx", words.project(), "XLSX", "48 kB")),
                lists().partners(),
                List.of(
                        lists().link(words.types().get(1), "", false),
                        new LinkView("Erasmus+", "", "", false)),
                List.of(project()),
                List.of(),
                List.of(),
                List.of(),
                List.of(lists().teaser(0)),
                List.of(lists().teaser(1)),
                List.of(lists().teaser(1), lists().teaser(2), lists().teaser(3)),
                List.of(
                        new ShareView("x", "X", "https://example.org/?text=1"),
                        new ShareView("copy", "Copy", "https://example.org/1")),
                3,
                true);
    }

    ArticleView standing(String figure) {
        ArticleView article = article(figure, "");
        return new ArticleView(
                isBulgarian() ? "За проекта" : "About the project",
                "",
                "",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                article.text(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new LinkView(words.types().get(1), "#a", "", false)),
                List.of(lists().link(words.project(), "", false)),
                List.of(lists().link(words.types().get(0), "", false)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                2,
                false);
    }

    private EventView event() {
        return new EventView(
                words.date("14–15", 5).text(),
                words.date("14", 5),
                "Дом на културата, Габрово",
                isBulgarian() ? "" : "bg",
                "https://example.org/map",
                isBulgarian() ? "България" : "Bulgaria",
                Flags.svg("BG").orElseThrow(),
                "https://example.org/online",
                "120",
                isBulgarian() ? "Община Лесичово" : "Municipality of Lesichovo",
                "postponed",
                isBulgarian() ? "Отложено" : "Postponed",
                "",
                "event.ics");
    }

    ChooserView chooser() {
        return new ChooserView(List.of(choice("bg", "български"), choice("en", "English")));
    }

    private static ChooserView.ChoiceView choice(String code, String name) {
        String title = SampleWords.in(code).site();
        return new ChooserView.ChoiceView(code, name, "ltr", "home-" + code + ".html", title);
    }
}

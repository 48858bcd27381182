package org.vestnik.site;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vestnik.content.Article;
import org.vestnik.content.Facts;
import org.vestnik.content.PhotoEntry;
import org.vestnik.content.Translation;
import org.vestnik.language.Language;
import org.vestnik.language.LanguageNames;
import org.vestnik.photo.Output;
import org.vestnik.photo.Variant;
import org.vestnik.site.ArticleList.Key;

/**
 * A feed of news as Atom (RFC 4287). Each entry gives the summary twice, as text for lists of
 * entries and as HTML with the cover for the entry itself; the whole article is read on the site,
 * where the strip of its funding stands.
 */
final class AtomFeed {
    /** RFC 3339: seconds are required, and an offset has no seconds. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    private final Edition edition;
    private final Language language;
    private final Key key;
    private final WebRoot root;
    private final FeedLinks links;
    private final Cards cards;

    AtomFeed(Edition edition, Language language, Key key) {
        this.edition = edition;
        this.language = language;
        this.key = key;
        this.root = WebRoot.of(edition.url());
        this.links = new FeedLinks(edition);
        this.cards = new Cards(edition);
    }

    byte[] bytes() {
        Xml xml =
                new Xml(
                        "feed",
                        "xmlns",
                        "http://www.w3.org/2005/Atom",
                        "xml:lang",
                        language.code());
        head(xml);
        for (Article article : edition.feeds().of(language, key)) {
            article.in(language)
                    .filter(text -> !edition.addresses().of(text).isEmpty())
                    .ifPresent(text -> entry(xml, article, text));
        }
        return xml.bytes();
    }

    private void head(Xml xml) {
        String site = edition.site().title().in(language, edition.lead());
        String about = edition.site().description().in(language, edition.lead());
        String self = root.to(links.address(language, key).orElseThrow());
        List<Article> newest = edition.feeds().of(language, key);
        xml.text("title", links.title(language, key));
        if (!about.isEmpty()) {
            xml.text("subtitle", about);
        }
        xml.text("id", self);
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", self);
        page(xml, links.page(language, key).orElseThrow());
        xml.text("updated", moment(newest.get(0).in(language).orElseThrow()));
        xml.open("author").text("name", site);
        xml.text("uri", root.to(edition.addresses().home(language))).close();
        edition.logos().icon().ifPresent(icon -> xml.text("icon", root.to(icon)));
        edition.site()
                .logo()
                .flatMap(edition.logos()::path)
                .ifPresent(logo -> xml.text("logo", root.to(logo)));
    }

    private void page(Xml xml, String address) {
        String href = root.to(address);
        xml.empty(
                "link",
                "rel",
                "alternate",
                "type",
                "text/html",
                "hreflang",
                language.code(),
                "href",
                href);
    }

    private void entry(Xml xml, Article article, Translation text) {
        xml.open("entry");
        xml.text("id", id(article, text));
        xml.text("title", text.title());
        page(xml, edition.addresses().of(text));
        xml.text("published", moment(text));
        // What an author mends later is not news: readers would be shown the entry once more.
        xml.text("updated", moment(text));
        categories(xml, text.facts(), cards.type(text, language));
        String summary = cards.summary(text);
        if (!summary.isEmpty()) {
            xml.text("summary", summary);
        }
        String html = html(text, summary);
        if (!html.isEmpty()) {
            xml.text("content", html, "type", "html");
        }
        xml.close();
    }

    /** The folder and the day stay what they are when a title, and with it an address, changes. */
    private String id(Article article, Translation text) {
        String folder = article.folder().substring("content/".length());
        return root.tag(date(text), folder + "/" + text.language().code());
    }

    private static void categories(Xml xml, Facts facts, String type) {
        facts.type().ifPresent(id -> xml.empty("category", "term", id, "label", type));
        for (int i = 0; i < facts.tagLabels().size(); i++) {
            String label = facts.tagLabels().get(i);
            xml.empty("category", "term", facts.tags().get(i), "label", label);
        }
    }

    private String html(Translation text, String summary) {
        boolean mirrored = LanguageNames.direction(language).equals("rtl");
        String paragraph = mirrored ? "<p dir=\"rtl\">" : "<p>";
        String cover = cards.cover(text).flatMap(this::picture).orElse("");
        return (cover.isEmpty() ? "" : "<p>" + cover + "</p>")
                + (summary.isEmpty() ? "" : paragraph + Html.text(summary) + "</p>");
    }

    private Optional<String> picture(PhotoEntry photo) {
        return edition.photos()
                .shot(photo.file())
                .map(shot -> PhotoViews.middle(shot.variants(Output.JPEG)))
                .map(variant -> picture(photo, variant));
    }

    private String picture(PhotoEntry photo, Variant variant) {
        String alt = photo.decorative() ? "" : photo.alt().orElse("");
        String src = root.to(PhotoViews.FOLDER + variant.fileName());
        return "<img src=\""
                + Html.text(src)
                + "\""
                + " width=\""
                + variant.width()
                + "\" height=\""
                + variant.height()
                + "\""
                + " alt=\""
                + Html.text(alt)
                + "\">";
    }

    private static LocalDate date(Translation text) {
        return text.facts().date().orElse(Facts.UNKNOWN_DATE);
    }

    /** The first moment of the day of publication, in the zone of the site. */
    private String moment(Translation text) {
        return MOMENT.format(date(text).atStartOfDay(edition.site().timezone()));
    }
}

package org.vestnik.site;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
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
 * What the feeds tell, whatever they are written as. An entry gives the summary and the cover; the
 * whole article is read on the site, where the strip of its funding stands.
 */
final class FeedEntries {
    /** RFC 3339: seconds are required, and an offset has no seconds. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    private final Edition edition;
    private final FeedLinks links;
    private final WebRoot root;
    private final Cards cards;
    private final Attachments attachments;

    /**
     * @param edition of a site whose url is known
     */
    FeedEntries(Edition edition, FeedLinks links) {
        this.edition = edition;
        this.links = links;
        this.root = WebRoot.of(edition.url());
        this.cards = new Cards(edition);
        this.attachments = new Attachments(edition);
    }

    /** The whole address of a feed that there is. */
    String self(Language language, Key key, FeedForm form) {
        return root.to(links.address(language, key, form).orElseThrow());
    }

    FeedEntry.Head head(Language language, Key key) {
        return new FeedEntry.Head(
                language,
                links.title(language, key),
                edition.site().description().in(language, edition.lead()),
                root.to(links.page(language, key).orElseThrow()),
                edition.site().title().in(language, edition.lead()),
                root.to(edition.addresses().home(language)),
                edition.logos().icon().map(root::to),
                edition.site().logo().flatMap(edition.logos()::path).map(root::to));
    }

    /** Newest first. */
    List<FeedEntry> of(Language language, Key key) {
        List<FeedEntry> entries = new ArrayList<>();
        for (Article article : edition.feeds().of(language, key)) {
            article.in(language)
                    .filter(text -> !edition.addresses().of(text).isEmpty())
                    .ifPresent(text -> entries.add(entry(article, text)));
        }
        return entries;
    }

    private FeedEntry entry(Article article, Translation text) {
        String summary = cards.summary(text);
        Optional<FeedEntry.Picture> picture = cards.cover(text).flatMap(this::picture);
        return new FeedEntry(
                id(article, text),
                text.title(),
                root.to(edition.addresses().of(text)),
                moment(text),
                categories(text),
                summary,
                picture,
                html(text.language(), picture, summary),
                attachments.enclosures(text, root));
    }

    /** The folder and the day stay what they are when a title, and with it an address, changes. */
    private String id(Article article, Translation text) {
        String folder = article.folder().substring("content/".length());
        return root.tag(date(text), folder + "/" + text.language().code());
    }

    private List<FeedEntry.Category> categories(Translation text) {
        List<FeedEntry.Category> categories = new ArrayList<>();
        Facts facts = text.facts();
        String type = cards.bareType(text, text.language());
        facts.type().ifPresent(id -> categories.add(new FeedEntry.Category(id, type)));
        for (int i = 0; i < facts.tagLabels().size(); i++) {
            categories.add(new FeedEntry.Category(facts.tags().get(i), facts.tagLabels().get(i)));
        }
        return categories;
    }

    private Optional<FeedEntry.Picture> picture(PhotoEntry photo) {
        return edition.photos()
                .shot(photo.file())
                .map(shot -> PhotoViews.middle(shot.variants(Output.JPEG)))
                .map(variant -> picture(photo, variant));
    }

    private FeedEntry.Picture picture(PhotoEntry photo, Variant variant) {
        return new FeedEntry.Picture(
                root.to(PhotoViews.FOLDER + variant.fileName()),
                variant.width(),
                variant.height(),
                photo.decorative() ? "" : photo.alt().orElse(""));
    }

    private static String html(
            Language language, Optional<FeedEntry.Picture> picture, String summary) {
        boolean mirrored = LanguageNames.direction(language).equals("rtl");
        String paragraph = mirrored ? "<p dir=\"rtl\">" : "<p>";
        return picture.map(cover -> "<p>" + html(cover) + "</p>").orElse("")
                + (summary.isEmpty() ? "" : paragraph + Html.text(summary) + "</p>");
    }

    private static String html(FeedEntry.Picture picture) {
        return "<img src=\""
                + Html.text(picture.url())
                + "\""
                + " width=\""
                + picture.width()
                + "\" height=\""
                + picture.height()
                + "\""
                + " alt=\""
                + Html.text(picture.alt())
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

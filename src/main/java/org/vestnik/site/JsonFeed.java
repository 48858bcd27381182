package org.vestnik.site;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A feed of news as JSON Feed 1.1: the same as {@link AtomFeed}, and the files to download. */
final class JsonFeed {
    private static final String VERSION = "https://jsonfeed.org/version/1.1";
    private static final String LANGUAGE = "language";
    private static final String TITLE = "title";

    private final FeedEntry.Head head;
    private final String self;

    /**
     * @param self the address of the feed itself
     */
    JsonFeed(FeedEntry.Head head, String self) {
        this.head = head;
        this.self = self;
    }

    /**
     * The feed in UTF-8.
     *
     * @param entries newest first
     */
    byte[] bytes(List<FeedEntry> entries) {
        Json author = new Json().text("name", head.site()).text("url", head.home());
        return new Json()
                .text("version", VERSION)
                .text(TITLE, head.title())
                .text("home_page_url", head.page())
                .text("feed_url", self)
                .text("description", head.about())
                .text("icon", head.logo().orElse(""))
                .text("favicon", head.icon().orElse(""))
                .objects("authors", List.of(author))
                .text(LANGUAGE, head.language().code())
                .objects("items", entries.stream().map(this::item).toList())
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private Json item(FeedEntry entry) {
        return new Json()
                .text("id", entry.id())
                .text("url", entry.url())
                .text(TITLE, entry.title())
                // spec: one of the two contents must be there.
                .text("content_html", entry.html())
                .text("content_text", entry.html().isEmpty() ? entry.title() : "")
                .text("summary", entry.summary())
                .text("image", entry.picture().map(FeedEntry.Picture::url).orElse(""))
                .text("date_published", entry.published())
                .texts("tags", entry.categories().stream().map(FeedEntry.Category::label).toList())
                .text(LANGUAGE, head.language().code())
                .objects("attachments", entry.files().stream().map(JsonFeed::file).toList());
    }

    private static Json file(FeedEntry.Enclosure file) {
        return new Json()
                .text("url", file.url())
                .text("mime_type", file.mediaType())
                .text(TITLE, file.title())
                .number("size_in_bytes", file.bytes());
    }
}

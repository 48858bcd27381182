package org.vestnik.site;

import java.util.List;

/**
 * A feed of news as Atom (RFC 4287). Each entry gives the summary twice, as text for lists of
 * entries and as HTML with the cover for the entry itself.
 */
final class AtomFeed {
    private final FeedEntry.Head head;
    private final String self;

    /**
     * @param self the address of the feed itself
     */
    AtomFeed(FeedEntry.Head head, String self) {
        this.head = head;
        this.self = self;
    }

    /**
     * The feed in UTF-8.
     *
     * @param entries newest first, at least one
     */
    byte[] bytes(List<FeedEntry> entries) {
        String language = head.language().code();
        Xml xml = new Xml("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", language);
        head(xml, entries.get(0).published());
        entries.forEach(entry -> entry(xml, entry));
        return xml.bytes();
    }

    private void head(Xml xml, String updated) {
        xml.text("title", head.title());
        if (!head.about().isEmpty()) {
            xml.text("subtitle", head.about());
        }
        xml.text("id", self);
        xml.empty("link", "rel", "self", "type", FeedForm.ATOM.mediaType(), "href", self);
        page(xml, head.page());
        xml.text("updated", updated);
        xml.open("author").text("name", head.site());
        xml.text("uri", head.home()).close();
        head.icon().ifPresent(icon -> xml.text("icon", icon));
        head.logo().ifPresent(logo -> xml.text("logo", logo));
    }

    private void page(Xml xml, String href) {
        xml.empty(
                "link",
                "rel",
                "alternate",
                "type",
                "text/html",
                "hreflang",
                head.language().code(),
                "href",
                href);
    }

    private void entry(Xml xml, FeedEntry entry) {
        xml.open("entry");
        xml.text("id", entry.id());
        xml.text("title", entry.title());
        page(xml, entry.url());
        xml.text("published", entry.published());
        // What an author mends later is not news: readers would be shown the entry once more.
        xml.text("updated", entry.published());
        entry.categories()
                .forEach(each -> xml.empty("category", "term", each.term(), "label", each.label()));
        if (!entry.summary().isEmpty()) {
            xml.text("summary", entry.summary());
        }
        if (!entry.html().isEmpty()) {
            xml.text("content", entry.html(), "type", "html");
        }
        xml.close();
    }
}

package org.vestnik.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.vestnik.content.Translation;

/**
 * The map of the site for search engines (sitemaps.org 0.9): one file, or, of a large site, parts
 * and an index of them. How many parts there are is told without making any.
 */
final class Sitemap {
    static final String FILE = "sitemap.xml";

    private static final String PROTOCOL = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /** So many pictures of a page are looked at; an author may have put in more. */
    private static final int MOST_IMAGES = 1000;

    /** A slug of 60, a hash, a width, and the ending. */
    private static final int LONGEST_PHOTO = 100;

    private static final int HEAD_BYTES = 500;
    private static final int URL_BYTES = 120;
    private static final int ALTERNATE_BYTES = 80;
    private static final int IMAGE_BYTES = 80;

    private final WebRoot root;
    private final Function<Translation, List<String>> photos;
    private final Bounds bounds;
    private final List<List<SiteUrl>> parts;

    /** How much one file may hold. */
    record Bounds(int urls, long bytes) {
        /** 50 MB are meant as 50 MiB by some and as less by others. */
        static final Bounds OF_PROTOCOL = new Bounds(50_000, 50_000_000);
    }

    /**
     * @param urls sorted
     * @param photos paths of the photos that the page of a text shows, its largest variants
     */
    Sitemap(
            WebRoot root,
            List<SiteUrl> urls,
            Function<Translation, List<String>> photos,
            Bounds bounds) {
        this.root = root;
        this.photos = photos;
        this.bounds = bounds;
        this.parts = parts(urls);
    }

    /** The files by their paths, each made when it is asked for. */
    Map<String, Supplier<byte[]>> files() {
        if (parts.size() == 1) {
            return Map.of(FILE, () -> part(parts.get(0)));
        }
        Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
        files.put(FILE, this::index);
        for (int i = 0; i < parts.size(); i++) {
            List<SiteUrl> part = parts.get(i);
            files.put(name(i), () -> part(part));
        }
        return files;
    }

    private static String name(int part) {
        return "sitemap-" + (part + 1) + ".xml";
    }

    private List<List<SiteUrl>> parts(List<SiteUrl> urls) {
        List<List<SiteUrl>> all = new ArrayList<>();
        int start = 0;
        long bytes = HEAD_BYTES;
        for (int i = 0; i < urls.size(); i++) {
            long more = most(urls.get(i));
            if (i > start && (i - start == bounds.urls() || bytes + more > bounds.bytes())) {
                all.add(urls.subList(start, i));
                start = i;
                bytes = HEAD_BYTES;
            }
            bytes += more;
        }
        all.add(urls.subList(start, urls.size()));
        return all;
    }

    /** How many bytes a page takes at most, told from what is known before photos are looked at. */
    private long most(SiteUrl url) {
        long before = Html.text(root.uri()).length();
        long bytes = URL_BYTES + before + url.address().length();
        for (Map.Entry<String, String> other : url.alternates().entrySet()) {
            bytes += ALTERNATE_BYTES + other.getKey().length() + before + other.getValue().length();
        }
        long images = url.text().map(text -> text.photos().size()).orElse(0);
        return bytes + Math.min(MOST_IMAGES, images) * (IMAGE_BYTES + before + LONGEST_PHOTO);
    }

    private byte[] index() {
        Xml xml = new Xml("sitemapindex", "xmlns", PROTOCOL);
        for (int i = 0; i < parts.size(); i++) {
            xml.open("sitemap").text("loc", root.to(name(i))).close();
        }
        return xml.bytes();
    }

    private byte[] part(List<SiteUrl> urls) {
        Xml xml =
                new Xml(
                        "urlset",
                        "xmlns",
                        PROTOCOL,
                        "xmlns:xhtml",
                        "http://www.w3.org/1999/xhtml",
                        "xmlns:image",
                        "http://www.google.com/schemas/sitemap-image/1.1");
        urls.forEach(url -> write(url, xml));
        return xml.bytes();
    }

    private void write(SiteUrl url, Xml xml) {
        xml.open("url").text("loc", root.to(url.address()));
        // The day of publication. The time of a file says when it was copied, and on another
        // computer it is another one: search engines soon believe no date of a site that lies.
        url.text()
                .flatMap(text -> text.facts().date())
                .ifPresent(date -> xml.text("lastmod", date.toString()));
        url.alternates()
                .forEach(
                        (language, address) ->
                                xml.empty(
                                        "xhtml:link",
                                        "rel",
                                        "alternate",
                                        "hreflang",
                                        language,
                                        "href",
                                        root.to(address)));
        url.text().map(photos).orElse(List.of()).stream()
                .limit(MOST_IMAGES)
                .forEach(path -> xml.open("image:image").text("image:loc", root.to(path)).close());
        xml.close();
    }
}

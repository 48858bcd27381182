package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.vestnik.content.Translation;
import org.vestnik.site.Sitemap.Bounds;

/** A sitemap that is too large for one file. */
class SitemapTest {
    private static final WebRoot ROOT = WebRoot.of("https://example.org/a&b/");

    @Test
    void a_small_site_has_one_file() {
        Map<String, Supplier<byte[]>> files = map(pages(50_000), Bounds.OF_PROTOCOL).files();
        assertThat(files).containsOnlyKeys("sitemap.xml");
    }

    @Test
    void one_page_more_makes_parts_and_an_index() {
        Map<String, Supplier<byte[]>> files = map(pages(50_001), Bounds.OF_PROTOCOL).files();
        assertThat(files).containsOnlyKeys("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml");
        assertThat(parts(files))
                .containsExactly(
                        "https://example.org/a&b/sitemap-1.xml",
                        "https://example.org/a&b/sitemap-2.xml");
        assertThat(locations(read(files, "sitemap-2.xml")))
                .containsExactly("https://example.org/a&b/bg/novini/150000/");
    }

    @Test
    void every_page_stands_in_one_part_in_their_order() {
        List<SiteUrl> pages = pages(23);
        Map<String, Supplier<byte[]>> files = map(pages, new Bounds(5, 1_000_000)).files();
        assertThat(files).hasSize(1 + 5);
        List<String> seen = new ArrayList<>();
        parts(files).forEach(part -> seen.addAll(locations(read(files, name(part)))));
        assertThat(seen).containsExactlyElementsOf(pages.stream().map(SitemapTest::whole).toList());
    }

    @Test
    void no_part_is_larger_than_it_may_be_however_many_photos_it_names() {
        List<SiteUrl> pages = new ArrayList<>();
        Optional<Translation> text = Optional.of(text());
        for (SiteUrl page : pages(60)) {
            pages.add(new SiteUrl(page.address(), page.alternates(), text));
        }
        Bounds bounds = new Bounds(1000, 6000);
        Map<String, Supplier<byte[]>> files = map(pages, bounds).files();
        List<String> seen = new ArrayList<>();
        for (String part : parts(files)) {
            assertThat(files.get(name(part)).get()).hasSizeLessThanOrEqualTo(6000);
            seen.addAll(locations(read(files, name(part))));
        }
        assertThat(seen).hasSize(60);
        // The bound is used, and not just kept.
        assertThat(files).hasSizeLessThan(30);
    }

    /** With photos of the longest names that there are. */
    private static Sitemap map(List<SiteUrl> pages, Bounds bounds) {
        String photo = "photos/" + "a".repeat(60) + "-0123abcd-12000.jpg";
        return new Sitemap(
                ROOT, pages, text -> text.photos().stream().map(p -> photo).toList(), bounds);
    }

    private static List<SiteUrl> pages(int count) {
        List<SiteUrl> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String address = "bg/novini/" + (100_000 + i) + "/";
            pages.add(
                    new SiteUrl(
                            address,
                            Map.of("bg", address, "x-default", address),
                            Optional.empty()));
        }
        return pages;
    }

    private static Translation text() {
        return SiteTest.of(SmallSite.TEXT)
                .result()
                .shown()
                .orElseThrow()
                .library()
                .articles()
                .stream()
                .map(article -> article.lead())
                .filter(text -> text.photos().size() == 2)
                .findFirst()
                .orElseThrow();
    }

    private static String whole(SiteUrl page) {
        return ROOT.to(page.address());
    }

    private static String name(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static List<String> parts(Map<String, Supplier<byte[]>> files) {
        return ((SiteMapIndex) read(files, "sitemap.xml"))
                .getSitemaps().stream().map(part -> part.getUrl().toString()).toList();
    }

    private static List<String> locations(AbstractSiteMap map) {
        return ((SiteMap) map)
                .getSiteMapUrls().stream().map(url -> url.getUrl().toString()).toList();
    }

    private static AbstractSiteMap read(Map<String, Supplier<byte[]>> files, String name) {
        try {
            SiteMapParser parser = new SiteMapParser(true);
            parser.setStrictNamespace(true);
            return parser.parseSiteMap(files.get(name).get(), new URL(ROOT.to(name)));
        } catch (IOException | UnknownFormatException e) {
            throw new AssertionError(e);
        }
    }
}

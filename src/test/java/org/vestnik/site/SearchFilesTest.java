package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ImageAttributes;
import crawlercommons.sitemaps.extension.LinkAttributes;
import java.io.IOException;
import java.net.URL;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vestnik.files.Memo;
import org.vestnik.files.SourceTree;
import org.vestnik.files.Tools;

/** The sitemap, robots.txt and hreflang, as a crawler reads them (crawler-commons). */
class SearchFilesTest {
    private static final String ROOT = "https://example.org/p/";

    private static final String YAML =
            """
            -- content/site.yaml --
            title: Trial
            url: https://example.org/p
            languages: [bg, en]
            theme: institution
            theme-options: { articles-per-page: 1 }
            """;

    private static final String SITE =
            YAML
                    + """
                    -- content/articles/fair/bg.md --
                    ---
                    title: Панаир
                    type: conference
                    date: 2018-12-14
                    ---
                    Текст.
                    -- content/articles/fair/en.md --
                    ---
                    title: Fair
                    ---
                    Text.
                    -- content/articles/fair/hall.jpg --
                    photo 900x600
                    -- content/articles/letter/en.md --
                    ---
                    title: A letter
                    type: conference
                    date: 2019-01-02
                    ---
                    Words.
                    -- content/pages/about/bg.md --
                    ---
                    title: За нас
                    ---
                    Думи.
                    """;

    @Test
    void a_crawler_finds_every_page_but_those_that_lead_nowhere_new() {
        assertThat(urls(SiteTest.of(SITE)).keySet())
                .contains(
                        ROOT,
                        ROOT + "bg/",
                        ROOT + "en/",
                        ROOT + "bg/novini/",
                        ROOT + "bg/novini/2018/",
                        ROOT + "bg/novini/2018/panair/",
                        ROOT + "bg/vid/",
                        ROOT + "bg/vid/konferentsii/",
                        ROOT + "bg/za-nas/",
                        ROOT + "en/news/2019/a-letter/")
                .noneMatch(url -> url.contains("404") || url.contains("stranitsa"))
                .allMatch(url -> url.startsWith(ROOT));
        SiteTest.of(SITE).page("bg/novini/stranitsa-2/", "hreflang");
    }

    @Test
    void every_page_that_is_listed_is_there() {
        SiteTest site = SiteTest.of(SITE);
        urls(site).keySet().forEach(url -> site.file(Relative.file(url.substring(ROOT.length()))));
    }

    @Test
    void a_text_says_when_it_was_published_and_what_it_shows() {
        SortedMap<String, SiteMapURL> urls = urls(SiteTest.of(SITE));
        SiteMapURL fair = urls.get(ROOT + "en/news/2018/fair/");
        assertThat(fair.getLastModified()).isEqualTo("2018-12-14T00:00:00Z");
        assertThat(fair.getAttributesForExtension(Extension.IMAGE))
                .singleElement()
                .extracting(image -> ((ImageAttributes) image).getLoc().toString())
                .asString()
                .matches(ROOT + "photos/hall-[0-9a-f]+-900\\.jpg");
        assertThat(urls.get(ROOT + "bg/za-nas/").getLastModified()).isNull();
    }

    @Test
    void the_sitemap_and_the_pages_name_the_same_translations() {
        SiteTest site = SiteTest.of(SITE);
        for (Map.Entry<String, SiteMapURL> url : urls(site).entrySet()) {
            String page = site.file(Relative.file(url.getKey().substring(ROOT.length())));
            List<String> links = links(url.getValue());
            assertThat(links).as(url.getKey()).allMatch(page::contains);
            assertThat(page.split("<link rel=\"alternate\" hreflang", -1))
                    .as(url.getKey())
                    .hasSize(links.size() + 1);
        }
        assertThat(links(urls(site).get(ROOT + "en/news/2018/fair/")))
                .containsExactlyInAnyOrder(
                        link("bg", "bg/novini/2018/panair/"),
                        link("en", "en/news/2018/fair/"),
                        link("x-default", "bg/novini/2018/panair/"));
        assertThat(links(urls(site).get(ROOT + "en/news/2019/a-letter/"))).isEmpty();
    }

    @Test
    void the_choice_of_languages_is_for_whoever_reads_none_of_them() {
        SiteTest site = SiteTest.of(SITE);
        for (String page : List.of("", "bg/", "en/")) {
            site.page(page, link("bg", "bg/"), link("en", "en/"), link("x-default", ""));
        }
        site.pageLacks("bg/404.html", "<link rel=\"alternate\"");
        site.page("bg/404.html", "<meta name=\"robots\" content=\"noindex\">");
        site.page("404.html", "<meta name=\"robots\" content=\"noindex\">");
        site.pageLacks("bg/", "noindex");
    }

    /** The first language leads where a text is there, else whichever comes next does. */
    @Test
    void the_lead_of_the_article_is_the_default() {
        String three = SITE.replace("[bg, en]", "[it, bg, en]");
        SiteTest.of(three)
                .page("en/news/2018/fair/", link("x-default", "bg/novini/2018/panair/"))
                .page("en/news/", link("x-default", "it/" + section(three) + "/"));
    }

    private static String section(String text) {
        return SiteTest.of(text).files().keySet().stream()
                .filter(path -> path.matches("it/[a-z]+/2018/index.html"))
                .findFirst()
                .orElseThrow()
                .split("/")[1];
    }

    @Test
    void a_later_page_of_a_list_stands_for_itself() {
        SiteTest.of(SITE)
                .page(
                        "bg/novini/stranitsa-2/",
                        "<link rel=\"canonical\" href=\"" + ROOT + "bg/novini/stranitsa-2/\">",
                        link("en", "en/news/page-2/"),
                        link("x-default", "bg/novini/stranitsa-2/"));
    }

    @Test
    void a_crawler_may_look_at_everything_and_is_shown_the_sitemap() {
        SimpleRobotRules rules = robots(SiteTest.of(SITE));
        assertThat(rules.isAllowed(ROOT + "bg/novini/")).isTrue();
        assertThat(rules.getSitemaps()).containsExactly(ROOT + "sitemap.xml");
    }

    @Test
    void without_an_address_of_the_site_robots_names_no_sitemap() {
        SiteTest site = SiteTest.of(SITE.replace("url: https://example.org/p\n", ""));
        assertThat(robots(site).getSitemaps()).isEmpty();
        assertThat(robots(site).isAllowed(ROOT)).isTrue();
        site.hasNo("sitemap.xml");
        assertThat(site.reported()).containsOnlyOnce("content/site.yaml note[url-missing]");
    }

    @Test
    void what_an_author_has_in_static_stands_in_place_of_ours() {
        SiteTest site =
                SiteTest.of(
                        SITE
                                + """
                                -- content/static/robots.txt --
                                User-agent: *
                                Disallow: /
                                -- content/static/sitemap.xml --
                                <mine/>
                                """);
        assertThat(site.file("robots.txt")).isEqualTo("User-agent: *\nDisallow: /\n");
        assertThat(site.file("sitemap.xml")).isEqualTo("<mine/>\n");
        assertThat(site.reported()).noneMatch(problem -> problem.contains("files-equal"));
    }

    /** The preview asks for one file and does not wait for the others. */
    @Test
    void each_file_is_found_by_its_path() {
        SiteTest site = SiteTest.of(SITE);
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            Outline outline =
                    Build.open(
                                    SourceTree.of(SiteTest.sources(SITE)),
                                    BuildOptions.of(LocalDate.of(2026, 1, 31)),
                                    new Tools(Memo.NONE, pool))
                            .outline()
                            .orElseThrow();
            for (String path :
                    List.of(
                            "sitemap.xml",
                            "robots.txt",
                            "en/feed.xml",
                            "en/type/conferences/feed.xml")) {
                assertThat(outline.file(path).orElseThrow().body().make().value())
                        .as(path)
                        .isEqualTo(site.files().get(path));
            }
            for (String path : List.of("sitemap-1.xml", "feed.xml", "en/news/feed.xml")) {
                assertThat(outline.file(path)).as(path).isEmpty();
            }
        } finally {
            pool.shutdown();
        }
    }

    private static String link(String language, String address) {
        return "<link rel=\"alternate\" hreflang=\""
                + language
                + "\" href=\""
                + ROOT
                + address
                + "\">";
    }

    private static List<String> links(SiteMapURL url) {
        var found = url.getAttributesForExtension(Extension.LINKS);
        return Stream.of(found == null ? new LinkAttributes[0] : found)
                .map(LinkAttributes.class::cast)
                .map(
                        other ->
                                link(
                                        other.getParams().get("hreflang"),
                                        other.getHref().toString().substring(ROOT.length())))
                .toList();
    }

    private static SimpleRobotRules robots(SiteTest site) {
        return new SimpleRobotRulesParser()
                .parseContent(
                        "https://example.org/robots.txt",
                        site.files().get("robots.txt"),
                        "text/plain",
                        List.of("anybot"));
    }

    private static SortedMap<String, SiteMapURL> urls(SiteTest site) {
        SiteMapParser parser = new SiteMapParser(true);
        parser.setStrictNamespace(true);
        parser.enableExtension(Extension.LINKS);
        parser.enableExtension(Extension.IMAGE);
        SortedMap<String, SiteMapURL> urls = new TreeMap<>();
        try {
            URL at = new URL(ROOT + "sitemap.xml");
            SiteMap map = (SiteMap) parser.parseSiteMap(site.files().get("sitemap.xml"), at);
            map.getSiteMapUrls().forEach(url -> urls.put(url.getUrl().toString(), url));
        } catch (IOException | UnknownFormatException e) {
            throw new AssertionError(e);
        }
        return urls;
    }
}

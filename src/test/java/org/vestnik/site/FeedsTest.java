package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The feeds, as an independent reader of feeds sees them (ROME). */
class FeedsTest {
    private static final String ROOT = "https://example.org/p/";

    private static final String FAIR =
            """
            -- content/articles/2018/fair/bg.md --
            ---
            title: Панаир & <изложение>
            type: conference
            date: 2018-07-14
            summary: Два дни „Форум“ & много хора
            tags: [социални иновации]
            photos: { hall.jpg: Хора & площад }
            ---
            Текст.
            -- content/articles/2018/fair/hall.jpg --
            photo 900x600
            """;

    private static final String LETTER =
            """
            -- content/articles/letter/en.md --
            ---
            title: A letter
            type: news
            date: 2019-01-02
            ---
            First words.
            """;

    @Test
    void a_reader_of_feeds_is_told_all_that_it_shows() {
        SyndFeed feed = feed(SiteTest.of(FAIR), "bg/feed.xml");
        assertThat(feed.getTitle()).isEqualTo("Проба");
        assertThat(feed.getDescription()).isEqualTo("Опит");
        assertThat(feed.getUri()).isEqualTo(ROOT + "bg/feed.xml");
        assertThat(links(feed, "alternate")).containsExactly(ROOT + "bg/");
        assertThat(links(feed, "self")).containsExactly(ROOT + "bg/feed.xml");
        assertThat(feed.getAuthors().get(0).getName()).isEqualTo("Проба");
        // Midnight in UTC, since the plain site names no zone.
        assertThat(feed.getPublishedDate()).isEqualTo(Instant.parse("2018-07-14T00:00:00Z"));
        SyndEntry entry = feed.getEntries().get(0);
        assertThat(entry.getTitle()).isEqualTo("Панаир & <изложение>");
        assertThat(entry.getLink()).isEqualTo(ROOT + "bg/novini/2018/panair-izlozhenie/");
        assertThat(entry.getUri()).isEqualTo("tag:example.org,2018-07-14:/p/articles/2018/fair/bg");
        assertThat(entry.getDescription().getValue()).isEqualTo("Два дни „Форум“ & много хора");
        assertThat(entry.getCategories())
                .extracting(SyndCategory::getName)
                .containsExactly("conference", "социални иновации");
    }

    @Test
    void the_entry_shows_the_cover_with_whole_addresses() {
        SiteTest site = SiteTest.of(FAIR);
        String html = entry(site, "bg/feed.xml").getContents().get(0).getValue();
        assertThat(html)
                .matches(
                        "<p><img src=\"https://example\\.org/p/photos/hall-[0-9a-f]+-800\\.jpg\""
                                + " width=\"800\" height=\"533\""
                                + " alt=\"Хора &amp; площад\"></p>"
                                + "<p>Два дни „Форум“ &amp; много хора</p>");
        String path = html.replaceAll(".*src=\"https://example\\.org/p/([^\"]+)\".*", "$1");
        assertThat(site.files()).containsKey(path);
    }

    @Test
    void an_article_stands_only_in_feeds_of_its_languages() {
        SiteTest site = SiteTest.of(FAIR + LETTER);
        assertThat(feed(site, "bg/feed.xml").getEntries()).hasSize(1);
        assertThat(entry(site, "en/feed.xml").getTitle()).isEqualTo("A letter");
        // Its list is there in both languages, with a notice; a feed of it would be empty.
        site.page("en/type/conferences/", "Only in Bulgarian")
                .hasNo("en/type/conferences/feed.xml");
        site.pageLacks("en/type/conferences/", "conferences/feed.xml");
    }

    @Test
    void each_type_has_a_feed_beside_its_list() {
        SiteTest site = SiteTest.of(FAIR + LETTER);
        SyndFeed feed = feed(site, "bg/vid/konferentsii/feed.xml");
        assertThat(feed.getTitle()).isEqualTo("Конференции – Проба");
        assertThat(links(feed, "alternate")).containsExactly(ROOT + "bg/vid/konferentsii/");
        assertThat(feed.getEntries()).hasSize(1);
        String link = "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"";
        site.page(
                "bg/vid/konferentsii/",
                link + "Конференции – Проба\" href=\"feed.xml\">",
                link + "Проба\" href=\"../../feed.xml\">",
                ">Абонамент за „Конференции“ (Atom)</a>");
        site.page(
                "bg/novini/2018/panair-izlozhenie/", link + "Проба\" href=\"../../../feed.xml\">");
        site.pageLacks("bg/novini/2018/panair-izlozhenie/", link + "Конференции");
        site.page(
                "", link + "Проба\" href=\"bg/feed.xml\">", link + "Trial\" href=\"en/feed.xml\">");
        site.pageLacks("bg/404.html", "feed.xml");
    }

    @Test
    void an_entry_keeps_its_id_under_another_title_and_address() {
        SiteTest before = SiteTest.of(FAIR);
        SiteTest after = SiteTest.of(FAIR.replace("type:", "slug: another\ntype:"));
        assertThat(entry(after, "bg/feed.xml").getLink()).endsWith("/another/");
        assertThat(entry(after, "bg/feed.xml").getUri())
                .isEqualTo(entry(before, "bg/feed.xml").getUri());
    }

    @Test
    void a_day_begins_in_the_zone_of_the_site() {
        String yaml =
                """
                -- content/site.yaml --
                title: Trial
                url: https://example.org/p
                languages: [bg]
                theme: institution
                timezone: Europe/Sofia
                """;
        SiteTest.of(yaml + FAIR)
                .page("bg/feed.xml", "<updated>2018-07-14T00:00:00+03:00</updated>");
        SiteTest.of(yaml + FAIR.replace("2018-07", "2018-12"))
                .page("bg/feed.xml", "<published>2018-12-14T00:00:00+02:00</published>");
    }

    @Test
    void the_thirty_newest_are_enough() {
        StringBuilder text = new StringBuilder();
        for (int i = 10; i < 50; i++) {
            text.append(
                    LETTER.replace("letter/", "letter" + i + "/").replace("A ", "No " + i + " "));
        }
        SyndFeed feed = feed(SiteTest.of(text + LETTER.replace("2019", "2020")), "en/feed.xml");
        assertThat(feed.getEntries()).hasSize(Feeds.MOST);
        assertThat(feed.getEntries().get(0).getTitle()).isEqualTo("A letter");
        assertThat(feed.getPublishedDate()).isEqualTo(Instant.parse("2020-01-02T00:00:00Z"));
    }

    @Test
    void without_an_address_of_the_site_there_is_no_feed_and_one_note() {
        String yaml =
                """
                -- content/site.yaml --
                title: Trial
                languages: [bg]
                theme: institution
                """;
        SiteTest site = SiteTest.of(yaml + FAIR).hasNo("bg/feed.xml");
        site.pageLacks("bg/", "feed.xml").pageLacks("bg/vid/konferentsii/", "feed.xml");
        assertThat(site.reported()).containsOnlyOnce("content/site.yaml note[url-missing]");
    }

    private static List<String> links(SyndFeed feed, String relation) {
        return feed.getLinks().stream()
                .filter(link -> link.getRel().equals(relation))
                .map(SyndLink::getHref)
                .toList();
    }

    private static SyndEntry entry(SiteTest site, String path) {
        return feed(site, path).getEntries().get(0);
    }

    private static SyndFeed feed(SiteTest site, String path) {
        try {
            return new SyndFeedInput().build(new StringReader(site.file(path)));
        } catch (FeedException e) {
            throw new AssertionError(path, e);
        }
    }
}

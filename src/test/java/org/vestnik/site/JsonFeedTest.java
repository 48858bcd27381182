package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The feeds as JSON Feed 1.1, read by another's parser. */
class JsonFeedTest {
    private static final String ROOT = "https://example.org/p/";

    private static final String FAIR =
            """
            -- content/articles/2018/fair/bg.md --
            ---
            title: Панаир & </script>
            type: conference
            date: 2018-07-14
            summary: Два дни „Форум“ & много хора
            tags: [социални иновации]
            attachments:
              plan.csv: Програма
            photos: { hall.jpg: Хора & площад }
            ---
            Текст.
            -- content/articles/2018/fair/hall.jpg --
            photo 900x600
            -- content/articles/2018/fair/plan.csv --
            час,какво
            """;

    private static final String SILENT =
            """
            -- content/articles/silent/en.md --
            ---
            title: Nothing but a title
            type: news
            date: 2019-01-02
            ---
            """;

    @Test
    void a_reader_is_told_all_that_it_shows() {
        JsonNode feed = feed(SiteTest.of(FAIR), "bg/feed.json");
        assertThat(feed.get("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("title").asText()).isEqualTo("Проба");
        assertThat(feed.get("description").asText()).isEqualTo("Опит");
        assertThat(feed.get("home_page_url").asText()).isEqualTo(ROOT + "bg/");
        assertThat(feed.get("feed_url").asText()).isEqualTo(ROOT + "bg/feed.json");
        assertThat(feed.get("language").asText()).isEqualTo("bg");
        assertThat(feed.get("authors").get(0).get("name").asText()).isEqualTo("Проба");
        JsonNode item = feed.get("items").get(0);
        assertThat(item.get("title").asText()).isEqualTo("Панаир & </script>");
        assertThat(item.get("url").asText()).startsWith(ROOT + "bg/novini/2018/panair");
        assertThat(item.get("date_published").asText()).isEqualTo("2018-07-14T00:00:00Z");
        assertThat(item.get("summary").asText()).isEqualTo("Два дни „Форум“ & много хора");
        assertThat(item.get("tags").get(0).asText()).isEqualTo("Конференция");
        assertThat(item.get("tags").get(1).asText()).isEqualTo("социални иновации");
        assertThat(item.get("image").asText()).matches(ROOT + "photos/hall-[0-9a-f]+-800\\.jpg");
    }

    @Test
    void it_tells_the_same_as_atom() {
        SiteTest site = SiteTest.of(FAIR);
        JsonNode item = feed(site, "bg/feed.json").get("items").get(0);
        site.page(
                "bg/feed.xml",
                "<id>" + item.get("id").asText() + "</id>",
                ">" + Html.text(item.get("content_html").asText()).replace("&quot;", "\"") + "<");
    }

    @Test
    void files_to_download_come_with_their_kind_and_size() {
        SiteTest site = SiteTest.of(FAIR);
        JsonNode file = feed(site, "bg/feed.json").get("items").get(0).get("attachments").get(0);
        String url = file.get("url").asText();
        assertThat(url).isEqualTo(ROOT + "files/2018/fair/plan.csv");
        assertThat(file.get("title").asText()).isEqualTo("Програма");
        assertThat(file.get("mime_type").asText()).startsWith("text/csv");
        assertThat(file.get("size_in_bytes").asInt())
                .isEqualTo(site.files().get(url.substring(ROOT.length())).length);
    }

    @Test
    void an_entry_that_has_only_a_title_has_a_content() {
        JsonNode item = feed(SiteTest.of(SILENT), "en/feed.json").get("items").get(0);
        assertThat(item.has("content_html")).isFalse();
        assertThat(item.get("content_text").asText()).isEqualTo("Nothing but a title");
    }

    @Test
    void each_type_has_one_beside_its_list_and_pages_lead_there() {
        SiteTest site = SiteTest.of(FAIR + SILENT);
        String link = "<link rel=\"alternate\" type=\"application/feed+json\" title=\"";
        site.page(
                "bg/vid/konferentsii/",
                link + "Конференции – Проба\" href=\"feed.json\">",
                link + "Проба\" href=\"../../feed.json\">");
        assertThat(feed(site, "bg/vid/konferentsii/feed.json").get("items")).hasSize(1);
        site.hasNo("en/type/conferences/feed.json").pageLacks("bg/404.html", "feed.json");
    }

    @Test
    void one_is_found_alone_as_it_is_in_the_whole_site() {
        Outline outline = SiteTest.of(FAIR).outline();
        assertThat(List.of("bg/feed.json", "bg/vid/konferentsii/feed.json"))
                .allSatisfy(
                        path ->
                                assertThat(outline.file(path).orElseThrow().mediaType())
                                        .isEqualTo("application/feed+json"));
        assertThat(outline.file("bg/vid/feed.json")).isEmpty();
        assertThat(outline.file("en/feed.json")).isEmpty();
    }

    @Test
    void a_type_without_words_in_a_language_is_named_without_marks() {
        String yaml =
                """
                -- content/site.yaml --
                title: Trial
                url: https://example.org/p
                languages: [bg, mk]
                theme: institution
                types: { fair: { bg: { one: Панаир, many: Панаири } } }
                """;
        String article =
                """
                -- content/articles/a/mk.md --
                ---
                title: Саем
                type: fair
                date: 2019-01-02
                ---
                Текст.
                """;
        SiteTest site = SiteTest.of(yaml + article);
        site.page("mk/feed.xml", "<category term=\"fair\" label=\"Панаир\"/>");
        assertThat(feed(site, "mk/feed.json").get("items").get(0).get("tags").get(0).asText())
                .isEqualTo("Панаир");
    }

    private static JsonNode feed(SiteTest site, String path) {
        return Graphs.read(site.file(path));
    }
}

package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestnik.site.FairSite.ABOUT;
import static org.vestnik.site.FairSite.FAIR;
import static org.vestnik.site.FairSite.PAGE;
import static org.vestnik.site.FairSite.ROOT;
import static org.vestnik.site.FairSite.SITE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What pages tell search engines. */
class PageGraphTest {
    private final SiteTest site = SiteTest.of(SITE + FAIR + ABOUT);

    @Test
    void an_article_says_what_it_is() {
        JsonNode article = Graphs.only(site, PAGE, "NewsArticle");
        assertThat(article.get("headline").asText()).isEqualTo("Панаир");
        assertThat(article.has("name")).isFalse();
        assertThat(article.get("description").asText()).isEqualTo("Два дни");
        assertThat(article.get("datePublished").asText()).isEqualTo("2018-07-20");
        assertThat(article.get("inLanguage").asText()).isEqualTo("bg");
        assertThat(article.get("articleSection").asText()).isEqualTo("Конференция");
        assertThat(article.get("keywords").get(0).asText()).isEqualTo("мед");
        assertThat(article.get("mainEntityOfPage").asText()).isEqualTo(ROOT + PAGE);
        assertThat(article.get("publisher").get("@id").asText())
                .isEqualTo(ROOT + "#partner-drenopole");
        assertThat(article.get("about")).hasSize(3);
    }

    @Test
    void a_long_title_is_cut_as_a_headline_and_whole_as_a_name() {
        String title = "Много дълго заглавие ".repeat(8).strip();
        SiteTest with = SiteTest.of(SITE + FAIR.replace("title: Панаир", "title: " + title));
        JsonNode article = Graphs.only(with, PAGE, "NewsArticle");
        assertThat(article.get("headline").asText()).hasSizeBetween(80, 110).endsWith("…");
        assertThat(article.get("name").asText()).isEqualTo(title);
    }

    @Test
    void a_translation_and_its_original_know_each_other() {
        String english = "en/news/2018/fair/";
        JsonNode original = Graphs.only(site, PAGE, "NewsArticle");
        JsonNode translation = Graphs.only(site, english, "NewsArticle");
        assertThat(original.get("workTranslation").get(0).get("@id"))
                .isEqualTo(translation.get("@id"));
        assertThat(translation.get("translationOfWork").get("@id")).isEqualTo(original.get("@id"));
        assertThat(original.has("translationOfWork")).isFalse();
    }

    @Test
    void the_way_from_the_home_leads_through_the_list_or_the_pages_above() {
        assertThat(way(PAGE)).containsExactly("Проба", "Конференции", "Панаир");
        assertThat(way("bg/za-nas/horata/")).containsExactly("Проба", "За нас", "Хората");
        assertThat(way("bg/partnyori/elsewhere/"))
                .containsExactly("Проба", "Партньори", "Elsewhere");
        assertThat(way("bg/kalendar/2018/07/")).containsExactly("Проба", "Събития", "Юли 2018 г.");
        assertThat(way("bg/novini/2018/")).containsExactly("Проба", "Новини", "Новини от 2018 г.");
        assertThat(Graphs.all(site, "bg/", "BreadcrumbList")).isEmpty();
    }

    private List<String> way(String path) {
        JsonNode steps = Graphs.only(site, path, "BreadcrumbList").get("itemListElement");
        int position = 1;
        for (JsonNode step : steps) {
            assertThat(step.get("position").asInt()).isEqualTo(position++);
            site.file(step.get("item").asText().substring(ROOT.length()));
        }
        return steps.findValuesAsText("name").stream()
                .map(name -> name.replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void the_home_tells_of_the_site_the_project_and_its_people() {
        JsonNode home = Graphs.only(site, "en/", "WebSite");
        assertThat(home.get("name").asText()).isEqualTo("Trial");
        assertThat(home.get("alternateName").get(0).asText()).isEqualTo("Проба");
        assertThat(home.get("url").asText()).isEqualTo(ROOT);
        assertThat(Graphs.all(site, "en/", "Organization")).hasSize(4);
        assertThat(Graphs.only(site, "en/", "Project").get("name").asText()).isEqualTo("Exchange");
        assertThat(Graphs.only(site, "", "WebSite").get("inLanguage")).hasSize(2);
    }

    @Test
    void whoever_is_to_be_asked_publishes() {
        String asked = SITE + "contact: { organisation: Elsewhere }\n" + FAIR;
        assertThat(publisher(asked)).isEqualTo(ROOT + "#partner-elsewhere");
        String another = SITE + "contact: { organisation: Читалище }\n" + FAIR;
        assertThat(publisher(another)).isEqualTo(ROOT + "#publisher");
        SiteTest.of(another).page(PAGE, "#publisher\",\"name\":\"Читалище\"");
    }

    private static String publisher(String text) {
        JsonNode article = Graphs.only(SiteTest.of(text), PAGE, "NewsArticle");
        return article.get("publisher").get("@id").asText();
    }

    @Test
    void a_partner_s_list_is_of_the_partner() {
        String path = "en/partners/elsewhere/";
        assertThat(Graphs.only(site, path, "CollectionPage").get("mainEntity").get("@id").asText())
                .isEqualTo(Graphs.only(site, path, "Organization").get("@id").asText());
    }

    @Test
    void every_thing_that_is_pointed_to_is_told_of_there_or_on_its_own_page() {
        SiteTest golden = SiteTest.ofSources(GoldenSite.sources());
        for (SiteTest each : List.of(site, golden)) {
            Set<String> everywhere = new HashSet<>();
            each.files().keySet().stream()
                    .filter(path -> path.endsWith(".html"))
                    .forEach(path -> everywhere.addAll(told(each, path)));
            assertThat(everywhere).hasSizeGreaterThan(20);
            each.files().keySet().stream()
                    .filter(path -> path.endsWith(".html"))
                    .forEach(path -> look(each, path, everywhere));
        }
    }

    private static List<String> told(SiteTest site, String path) {
        return Graphs.ids(Graphs.of(site.file(path)), true);
    }

    /** A translation is told of on its own page; all else that is pointed to is on this one. */
    private static void look(SiteTest site, String path, Set<String> everywhere) {
        List<String> here = told(site, path);
        assertThat(here).as(path).doesNotHaveDuplicates();
        for (String id : Graphs.ids(Graphs.of(site.file(path)), false)) {
            boolean elsewhere = id.endsWith("#page") && everywhere.contains(id);
            assertThat(elsewhere || here.contains(id)).as(path + " points to " + id).isTrue();
        }
    }

    @Test
    void an_odd_title_does_not_leave_the_script() {
        String odd = "</script><script>alert(1)</script> „a“ \\ \u2028 😀 <!-- &amp;";
        SiteTest with = SiteTest.of(SITE + FAIR.replace("Панаир", "'" + odd + "'"));
        assertThat(Graphs.only(with, PAGE, "NewsArticle").get("headline").asText())
                .contains("</script><script>alert(1)</script>", "\\", "😀 <!", "&amp;");
        with.pageLacks(PAGE, "<script>alert");
    }

    @Test
    void a_site_without_an_address_and_a_page_of_an_error_tell_nothing() {
        String mark = "application/ld+json";
        site.page(PAGE, mark).page("", mark).pageLacks("bg/404.html", mark);
        site.pageLacks("404.html", mark).pageLacks("404.html", "og:title");
        SiteTest bare = SiteTest.of(SITE.replaceAll("url: https://example.org/p/\n", "") + FAIR);
        bare.files().keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .forEach(
                        path ->
                                bare.pageLacks(path, mark)
                                        .pageLacks(path, "\"og:")
                                        .pageLacks(path, "twitter:card"));
    }
}

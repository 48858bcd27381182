package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What an article leads on to. */
class NeighboursTest {
    private static String article(
            String name, String date, String type, String tags, boolean both) {
        String bg =
                "-- content/articles/%s/bg.md --\n---\ntitle: Н %s\ntype: %s\ndate: %s\ntags: [%s]\n---\nТ.\n"
                        .formatted(name, name, type, date, tags);
        String en =
                "-- content/articles/%s/en.md --\n---\ntitle: N %s\n---\nT.\n"
                        .formatted(name, name);
        return both ? bg + en : bg;
    }

    private static final String SITE =
            article("a", "2025-01-01", "news", "млади", true)
                    + article("b", "2025-02-01", "visit", "стари", false)
                    + article("c", "2025-03-01", "visit", "млади", true)
                    + article("d", "2025-03-01", "training", "сгради", true);

    private static String turn(SiteTest site, String page) {
        String html = site.file(page);
        int at = html.indexOf("class=\"turn\"");
        return at < 0 ? "" : html.substring(at, html.indexOf("</nav>", at));
    }

    @Test
    void articles_follow_each_other_in_time_and_by_folder_within_a_day() {
        SiteTest site = SiteTest.of(SITE);
        assertThat(turn(site, "bg/novini/2025/n-c/"))
                .contains("rel=\"prev\" href=\"../../../../bg/novini/2025/n-d/\"")
                .doesNotContain("rel=\"next\"");
        assertThat(turn(site, "bg/novini/2025/n-b/"))
                .contains(
                        "rel=\"prev\" href=\"../../../../bg/novini/2025/n-a/\"",
                        "rel=\"next\" href=\"../../../../bg/novini/2025/n-d/\"");
    }

    @Test
    void a_reader_stays_in_the_language() {
        assertThat(turn(SiteTest.of(SITE), "en/news/2025/n-a/"))
                .contains("rel=\"next\" href=\"../../../../en/news/2025/n-d/\"");
    }

    @Test
    void articles_of_the_same_topic_are_related_before_those_of_the_same_type() {
        String html = SiteTest.of(SITE).file("bg/novini/2025/n-c/");
        String related = html.substring(html.indexOf("class=\"related\""));
        assertThat(Pattern.compile("/n-a/.*/n-b/", Pattern.DOTALL).matcher(related).find())
                .isTrue();
        assertThat(related.substring(0, related.indexOf("</section>"))).doesNotContain("/n-d/");
    }

    @Test
    void far_articles_are_not_related_by_their_type_alone() {
        SiteTest site =
                SiteTest.of(
                        article("a", "2015-01-01", "news", "х", true)
                                + article("b", "2025-01-01", "news", "у", true));
        site.pageLacks("bg/novini/2025/n-b/", "class=\"related\"");
    }

    @Test
    void standing_pages_lead_up_and_down() {
        SiteTest.of(
                        "-- content/pages/about/bg.md --\n---\ntitle: За нас\n---\nТ.\n"
                                + "-- content/pages/about/team/bg.md --\n---\ntitle: Екип\n---\nТ.\n")
                .page("bg/za-nas/ekip/", "class=\"trail\"", "<a href=\"../\">За нас</a>")
                .page("bg/za-nas/", "id=\"_below\"", "<a href=\"ekip/\">Екип</a>");
    }
}

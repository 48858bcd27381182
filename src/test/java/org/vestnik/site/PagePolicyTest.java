package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** What a page lets a browser do. */
class PagePolicyTest {
    private static final String SITE =
            """
            -- content/site.yaml --
            title: Example
            url: https://пример.example/project/
            languages: [en, bg]
            theme: institution
            -- content/articles/fair/en.md --
            ---
            title: Autumn fair
            type: news
            date: 2024-10-02
            aliases: [/old]
            ---
            The fair is open.
            """;

    private static String page(String head, String body) {
        return PagePolicy.in(
                "<!doctype html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
                        + head
                        + "</head>\n<body>"
                        + body
                        + "</body>\n</html>\n",
                "../");
    }

    private static String hash(String text) throws Exception {
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }

    @Test
    void a_page_without_scripts_of_its_own_may_load_from_its_host_alone() {
        assertThat(page("", "Text."))
                .contains(
                        """
                        <meta charset="utf-8">
                        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
                        script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
                        media-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'">
                        """);
    }

    @Test
    void scripts_and_styles_in_the_page_are_named_by_their_hashes() throws Exception {
        String html =
                page(
                        "<style>p { color: red }</style>\n",
                        "<SCRIPT data-x>\r\nalert('ж')\r\n</SCRIPT><script src=\"a.js\"></script>"
                                + "<script type=\"application/ld+json\">{}</script>");
        assertThat(html)
                .contains("script-src 'self' " + hash("\nalert('ж')\n") + ";")
                .contains("style-src 'self' " + hash("p { color: red }") + ";");
    }

    @Test
    void styles_in_attributes_are_named_as_a_browser_reads_them() throws Exception {
        String html = page("", "<p class=\"a\"\n style=\"font-family: &quot;A&amp;B&quot;\">x</p>");
        assertThat(html)
                .contains("style-src 'self' 'unsafe-hashes' " + hash("font-family: \"A&B\"") + ";");
    }

    @Test
    void only_attributes_called_style_are_read_as_styles() throws Exception {
        String html =
                page(
                        "",
                        "<p STYLE=\"top: 0\"><b data-style=\"left: 0\" title=\"a\">style=\"x\"</b>");
        assertThat(html)
                .contains("style-src 'self' 'unsafe-hashes' " + hash("top: 0") + ";")
                .doesNotContain(hash("left: 0"))
                .doesNotContain(hash("x"));
    }

    @Test
    void a_head_with_attributes_and_no_encoding_has_its_policy_first() {
        assertThat(PagePolicy.in("<html><HEAD lang=en><title>x</title></HEAD></html>", ""))
                .startsWith("<html><HEAD lang=en>\n<meta http-equiv=\"Content-Security-Policy\"")
                .endsWith("<title>x</title></HEAD></html>");
    }

    @Test
    void the_same_script_twice_has_one_hash() throws Exception {
        String html = page("", "<script>go()</script><script>go()</script>");
        assertThat(html).contains("script-src 'self' " + hash("go()") + ";");
    }

    @Test
    void a_page_with_a_form_may_send_it_to_its_host() {
        assertThat(page("", "<form action=\"x\"></form>")).contains("form-action 'self'");
    }

    @Test
    void a_policy_of_the_theme_stays() {
        String own = "<meta http-equiv='content-security-policy' content=\"default-src *\">\n";
        assertThat(page(own, "")).contains(own).doesNotContain("'none'");
    }

    @Test
    void a_text_that_is_no_page_stays_as_it_is() {
        assertThat(PagePolicy.in("<p>x</p>", "")).isEqualTo("<p>x</p>");
    }

    @Test
    void every_page_has_a_policy_before_anything_that_it_loads() {
        SiteTest site = SiteTest.of(SITE);
        for (String page : site.files().keySet()) {
            if (page.endsWith(".html")) {
                String html = site.file(page);
                int policy = html.indexOf("<meta http-equiv=\"Content-Security-Policy\"");
                assertThat(policy).as(page).isPositive();
                for (String loads : new String[] {"<link", "<script", "<style", "<img"}) {
                    int first = html.indexOf(loads);
                    assertThat(first < 0 || first > policy).as(page + " " + loads).isTrue();
                }
            }
        }
    }

    @Test
    void the_page_not_found_may_show_logos_from_the_address_of_the_site() {
        assertThat(SiteTest.of(SITE).file("404.html"))
                .contains("img-src 'self' data: https://xn--e1afmkfd.example;");
    }

    @Test
    void what_hosts_read_is_copied_from_static() {
        SiteTest site =
                SiteTest.of(
                        SITE
                                + """
                                -- content/static/.htaccess --
                                Options -Indexes
                                -- content/static/_headers --
                                /*
                                -- content/static/_redirects --
                                /a /b
                                -- content/static/.well-known/security.txt --
                                Contact: mailto:a@example.org
                                -- content/static/.well-known/.htaccess --
                                no
                                -- content/static/.other --
                                no
                                -- content/static/sub/.htaccess --
                                no
                                -- content/articles/fair/.htaccess --
                                no
                                """);
        assertThat(site.files().keySet())
                .contains(".htaccess", "_headers", "_redirects", ".well-known/security.txt")
                .noneMatch(path -> path.endsWith("/.htaccess") || path.endsWith(".other"));
    }
}

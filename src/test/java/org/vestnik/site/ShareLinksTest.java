package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShareLinksTest {
    private static final String ARTICLE =
            """
            -- content/articles/fair/bg.md --
            ---
            title: Панаир & „дом“
            slug: panair
            type: news
            date: 2025-05-04
            ---
            Текст.
            -- content/pages/about/bg.md --
            ---
            title: За нас
            ---
            Текст.
            """;
    private static final String ADDRESS =
            "https%3A%2F%2Fexample.org%2Fp%2Fbg%2Fnovini%2F2025%2Fpanair%2F";

    @Test
    void an_article_can_be_passed_on_by_plain_links() {
        SiteTest.of(ARTICLE)
                .page(
                        "bg/novini/2025/panair/",
                        "href=\"https://www.facebook.com/sharer/sharer.php?u=" + ADDRESS + "\"",
                        "href=\"https://x.com/intent/post?text=%D0%9F",
                        "&amp;url=" + ADDRESS + "\"",
                        "sharing/share-offsite/?url=" + ADDRESS + "\"",
                        "href=\"viber://forward?text=%D0%9F",
                        "href=\"https://wa.me/?text=%D0%9F",
                        "%D0%BE%D0%BC%E2%80%9C%20" + ADDRESS + "\"",
                        "href=\"mailto:?subject=%D0%9F",
                        "%20%26%20",
                        "%0D%0A" + ADDRESS + "\"",
                        "data-copy=\"https://example.org/p/bg/novini/2025/panair/\"");
    }

    @Test
    void a_standing_page_and_a_site_without_an_address_offer_none() {
        SiteTest.of(ARTICLE).pageLacks("bg/za-nas/", "class=\"share\"");
        SiteTest.of("-- content/site.yaml --\ntitle: А\nlanguages: [bg]\n" + ARTICLE)
                .page("bg/novini/2025/panair/", "<h1>Панаир")
                .pageLacks("bg/novini/2025/panair/", "class=\"share\"");
    }

    @Test
    void a_page_on_paper_leads_back_by_its_address_and_its_code() {
        SiteTest.of(ARTICLE)
                .page(
                        "bg/novini/2025/panair/",
                        "<div class=\"address\"><svg class=\"qr\"",
                        "<p>https://example.org/p/bg/novini/2025/panair/</p>")
                .page("bg/za-nas/", "<svg class=\"qr\"");
        SiteTest.of("-- content/site.yaml --\ntitle: А\nlanguages: [bg]\n" + ARTICLE)
                .page("bg/novini/2025/panair/", "<h1>Панаир")
                .pageLacks("bg/novini/2025/panair/", "class=\"qr\"");
    }

    @Test
    void what_an_address_reserves_is_written_as_octets() {
        assertThat(ShareLinks.encoded("a-Z.9_~")).isEqualTo("a-Z.9_~");
        assertThat(ShareLinks.encoded("+ &?#%é")).isEqualTo("%2B%20%26%3F%23%25%C3%A9");
        assertThat(ShareLinks.encoded("😀")).isEqualTo("%F0%9F%98%80");
    }
}

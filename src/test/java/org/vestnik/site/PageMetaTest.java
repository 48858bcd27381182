package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What networks read where a link to a page is shared. */
class PageMetaTest {
    private static final String PAGE = "bg/novini/2018/panair/";

    private static final String FAIR =
            """
            -- content/site.yaml --
            title: { bg: Проба, en: Trial }
            description: { bg: Опит, en: A try }
            url: https://example.org/p/
            languages: [bg, en]
            theme: institution
            theme-options: { cards: false }
            -- content/articles/fair/bg.md --
            ---
            title: Панаир & „мед“
            slug: panair
            type: conference
            date: 2018-07-20
            summary: Два < дни
            tags: [мед, хора]
            photos: { hall.jpg: Хора & площад }
            ---
            Текст.
            -- content/articles/fair/en.md --
            ---
            title: Fair
            ---
            Text.
            -- content/articles/fair/hall.jpg --
            photo 2400x1600
            -- content/articles/letter/bg.md --
            ---
            title: Писмо
            type: news
            date: 2018-07-21
            ---
            Текст.
            """;

    private final SiteTest site = SiteTest.of(FAIR);

    @Test
    void an_article_is_shown_with_its_cover() {
        site.page(
                PAGE,
                meta("og:type", "article"),
                meta("og:title", "Панаир &amp; „мед“"),
                meta("og:url", "https://example.org/p/" + PAGE),
                meta("og:site_name", "Проба"),
                meta("og:description", "Два &lt; дни"),
                meta("og:locale", "bg_BG"),
                meta("og:locale:alternate", "en_GB"),
                meta("article:published_time", "2018-07-20"),
                meta("article:section", "Конференция"),
                meta("article:tag", "мед"),
                meta("article:tag", "хора"),
                meta("og:image:width", "1600"),
                meta("og:image:height", "1067"),
                meta("og:image:alt", "Хора &amp; площад"),
                "<meta name=\"twitter:card\" content=\"summary_large_image\">");
    }

    @Test
    void the_picture_is_there_for_whoever_asks() {
        String url = site.file(PAGE).replaceAll("(?s).*\"og:image\" content=\"([^\"]+)\".*", "$1");
        assertThat(url).startsWith("https://example.org/p/photos/hall-").endsWith("-1600.jpg");
        assertThat(site.files()).containsKey(url.substring("https://example.org/p/".length()));
    }

    @Test
    void a_page_without_a_picture_promises_none() {
        site.page(
                "bg/novini/2018/pismo/",
                meta("og:type", "article"),
                "<meta name=\"twitter:card\" content=\"summary\">");
        site.pageLacks("bg/novini/2018/pismo/", "og:image");
        // It has one language, so no other is offered.
        site.pageLacks("bg/novini/2018/pismo/", "og:locale:alternate");
    }

    @Test
    void every_other_page_is_a_part_of_a_website() {
        site.page("bg/", meta("og:type", "website"), meta("og:title", "Проба"))
                .page("bg/vid/konferentsii/", meta("og:type", "website"))
                .pageLacks("bg/", "article:");
    }

    @Test
    void a_theme_can_say_it_otherwise() {
        SiteTest.of(
                        FAIR
                                + """
                                -- content/theme/templates/head-meta.html --
                                <meta name="own" content="{{ page.title }}">
                                """)
                .page("bg/", "<meta name=\"own\" content=\"Проба\">")
                .pageLacks("bg/", "og:title");
    }

    private static String meta(String property, String content) {
        return "<meta property=\"" + property + "\" content=\"" + content + "\">";
    }
}

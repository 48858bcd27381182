package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.vestnik.language.Language;

/** Social cards and icons, in whole sites. */
class CardsAndIconsTest {
    private static final Pattern IMAGE =
            Pattern.compile(
                    "<meta property=\"og:image\" content=\"https://example\\.org/p/([^\"]+)\">");

    private static final String FAIR =
            """
            -- content/articles/2018/fair/bg.md --
            ---
            title: Панаир & изложение
            type: conference
            date: 2018-07-14
            photos: { hall.jpg: Хора }
            ---
            Текст.
            -- content/articles/2018/fair/hall.jpg --
            photo 900x600
            """;

    private static final String PAGE = "bg/novini/2018/panair-izlozhenie/";

    private static String card(SiteTest site, String page) {
        Matcher image = IMAGE.matcher(site.file(page));
        assertThat(image.find()).isTrue();
        return image.group(1);
    }

    @Test
    void a_page_names_the_card_that_is_there() {
        SiteTest site = SiteTest.of(FAIR);
        String card = card(site, PAGE);
        assertThat(card).matches("cards/bg/novini/2018/panair-izlozhenie-[0-9a-f]{8}\\.jpg");
        byte[] bytes = site.files().get(card);
        assertThat(bytes).startsWith(0xff, 0xd8, 0xff, 0xe0).hasSizeBetween(20_000, 150_000);
        site.page(PAGE, "og:image:alt\" content=\"Панаир &amp; изложение\"");
        assertThat(card(site, "bg/")).isEqualTo(card(site, "bg/novini/")).startsWith("cards/bg-");
        site.pageLacks("bg/404.html", "og:image");
    }

    @Test
    void what_stands_on_a_card_changes_its_name_and_what_does_not_keeps_it() {
        String before = card(SiteTest.of(FAIR), PAGE);
        assertThat(card(SiteTest.of(FAIR.replace("Текст.", "Друг текст.")), PAGE))
                .isEqualTo(before);
        assertThat(card(SiteTest.of(FAIR.replace("07-14", "07-15")), PAGE)).isNotEqualTo(before);
        assertThat(card(SiteTest.of(FAIR.replace("900x600", "900x700")), PAGE))
                .isNotEqualTo(before);
    }

    @Test
    void one_card_is_found_by_its_path_alone() {
        String card = card(SiteTest.of(FAIR), PAGE);
        Outline outline = SiteTest.planned(FAIR);
        assertThat(outline.file(card)).isPresent();
        assertThat(outline.file(card.replaceAll("-\\w+\\.jpg", "-00000000.jpg"))).isEmpty();
    }

    @Test
    void the_icons_are_there_and_a_file_of_static_wins() {
        SiteTest site = SiteTest.of(FAIR + "-- content/static/icon-192.png --\nmine\n");
        assertThat(site.files())
                .containsKeys("favicon.ico", "favicon.svg", "apple-touch-icon.png", "icon-512.png");
        assertThat(new String(site.files().get("icon-192.png"), StandardCharsets.UTF_8))
                .startsWith("mine");
        site.page(
                PAGE,
                "<link rel=\"icon\" href=\"../../../../favicon.svg\">",
                "<link rel=\"apple-touch-icon\" href=\"../../../../apple-touch-icon.png\">",
                "<link rel=\"manifest\" href=\"../../../../site.webmanifest\">");
        assertThat(site.file("site.webmanifest"))
                .contains("\"name\":\"Проба\"", "\"start_url\":\"./bg/\"");
    }

    @Test
    void a_name_is_made_of_the_first_words_that_say_something() {
        assertThat(IconFiles.initials("Добър ден, съседе", Language.BULGARIAN)).isEqualTo("ДД");
        assertThat(IconFiles.initials("На път", Language.BULGARIAN)).isEqualTo("П");
        assertThat(IconFiles.initials("EU", Language.ENGLISH)).isEqualTo("E");
        assertThat(IconFiles.initials("…", Language.ENGLISH)).isEmpty();
    }
}

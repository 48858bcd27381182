package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sites in other languages than the two that Vestnik grew up with, in any number and order. */
class LanguagesTest {
    private static String config(String languages) {
        return """
                -- content/site.yaml --
                title: Vestnik
                languages: [%s]
                theme: institution
                """
                .formatted(languages);
    }

    private static String article(String lead, String... others) {
        StringBuilder site = new StringBuilder();
        String head = "title: Fair %s\ntype: conference\ndate: 2025-05-01\n".formatted(lead);
        site.append(file(lead, head));
        for (String other : others) {
            site.append(file(other, "title: Fair " + other + "\n"));
        }
        return site.toString();
    }

    private static String file(String language, String head) {
        return "-- content/articles/fair/%s.md --\n---\n%s---\nWords.\n".formatted(language, head);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bg, en, es",
                "en, bg",
                "it, bg, en, es",
                "es",
                "de, tr, el",
                "ar, bg",
                "pt-br, pt"
            })
    void a_site_has_any_languages_in_any_order(String languages) {
        List<String> codes = List.of(languages.split(", "));
        String[] others = codes.subList(1, codes.size()).toArray(String[]::new);
        SiteTest site = SiteTest.of(config(languages) + article(codes.get(0), others));

        assertThat(site.reported()).noneMatch(problem -> problem.contains(" error["));
        for (String code : codes) {
            site.page(code + "/", "<html lang=\"" + code + "\"", "Fair " + code);
            site.page("404.html", "<section class=\"choice\" lang=\"" + code + "\"");
            for (String other : codes) {
                if (!other.equals(code)) {
                    site.page(code + "/", "hreflang=\"" + other + "\"");
                }
            }
        }
        assertThat(site.file("")).contains("<html lang=\"" + codes.get(0) + "\"");
    }

    @Test
    void the_root_of_a_site_in_one_language_goes_straight_on() {
        SiteTest.of(config("es") + article("es"))
                .page("", "<meta http-equiv=\"refresh\" content=\"0; url=es/\">")
                .pageLacks("es/", "class=\"languages\"");
        SiteTest.of(config("es, en") + article("es")).pageLacks("", "http-equiv=\"refresh\"");
    }

    @Test
    void words_that_fall_back_to_another_language_say_which() {
        SiteTest site = SiteTest.of(config("bg, ar") + article("bg", "ar"));

        assertThat(site.reported())
                .contains(
                        "content/site.yaml:2:17 warning[language-words-missing]",
                        "content/theme/texts/ar.yaml warning[text-missing]");
        site.page(
                "ar/news/2025/fair-ar/",
                "<html lang=\"ar\" dir=\"rtl\">",
                "<span lang=\"en\" dir=\"ltr\">Conference</span>",
                "<span lang=\"en\" dir=\"ltr\">Skip to the content</span>",
                "aria-label=\"Languages\"");
        site.page("", "<p><span lang=\"en\" dir=\"ltr\">Continue in العربية</span></p>");
        site.pageLacks("bg/novini/2025/fair-bg/", "<span lang=\"en\"");
    }

    @Test
    void a_notice_that_falls_back_names_the_language_in_its_own_words() {
        SiteTest.of(config("bg, ar") + article("bg"))
                .page("ar/news/", "<span lang=\"en\" dir=\"ltr\">Only in Bulgarian</span>")
                .page("ar/news/", "<a href=\"../../bg/novini/2025/fair-bg/\" hreflang=\"bg\">");
        SiteTest.of(config("bg, es") + article("bg"))
                .page("es/noticias/", "<p class=\"notice\">Solo en búlgaro</p>");
    }

    @Test
    void a_language_comes_with_files_alone() {
        String site =
                config("bg, ar")
                        + """
                        types: { conference: { ar: { one: مؤتمر, many: مؤتمرات } } }
                        addresses: { ar: { news: akhbar } }
                        -- content/theme/texts/ar.yaml --
                        news: أخبار
                        skip: إلى المحتوى
                        """
                        + article("bg", "ar");
        SiteTest.of(site).page("ar/akhbar/2025/fair-ar/", ">مؤتمر<", ">إلى المحتوى<");
    }

    @Test
    void every_word_of_the_theme_can_be_given_in_a_new_language() throws IOException {
        String words = Files.readString(Path.of("themes/institution/texts/en.yaml"));
        String site = config("en, tr") + "-- content/theme/texts/tr.yaml --\n" + words;

        assertThat(SiteTest.of(site + article("en", "tr")).reported())
                .noneMatch(problem -> problem.contains("[text-"));
    }
}

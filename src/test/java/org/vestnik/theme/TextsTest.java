package org.vestnik.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestnik.theme.ThemeSketch.BG;
import static org.vestnik.theme.ThemeSketch.EN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.language.Language;
import org.vestnik.problem.Outcome;

class TextsTest {
    private static final String PHOTOS =
            """
            -- themes/plain/templates/page.html --
            {{ t('photos', count) }}
            -- themes/plain/texts/en.yaml --
            photos: { one: "{0} photo", other: "{0} photos" }
            -- themes/plain/texts/pl.yaml --
            photos: { one: "{0} zdjęcie", few: "{0} zdjęcia", many: "{0} zdjęć", other: "{0} zdjęcia" }
            """;

    @ParameterizedTest
    @CsvSource({
        "en,1,1 photo",
        "en,0,0 photos",
        "en,21,21 photos",
        "pl,1,1 zdjęcie",
        "pl,22,22 zdjęcia",
        "pl,5,5 zdjęć",
        "pl,112,112 zdjęć"
    })
    void a_counting_text_takes_the_form_that_its_number_asks_for(
            String language, int count, String said) {
        ThemeSketch theme = ThemeSketch.of(PHOTOS).in(Language.of(language));

        assertThat(theme.renders(Map.of("count", count)).strip()).isEqualTo(said);
    }

    @Test
    void a_number_may_come_as_text_with_its_thousands_apart() {
        ThemeSketch theme = ThemeSketch.of(PHOTOS).in(Language.of("pl"));

        assertThat(theme.renders(Map.of("count", "1\u00a0022")).strip())
                .isEqualTo("1\u00a0022 zdjęcia");
    }

    @Test
    void values_fill_the_numbered_places_and_are_escaped() {
        ThemeSketch theme =
                ThemeSketch.page("{{ t('of', 'a', '<b>') }}")
                        .with("themes/plain/texts/en.yaml", "of: \"{1} of {0} {2} {x} {\"\n");

        assertThat(theme.renders()).isEqualTo("&lt;b&gt; of a {2} {x} {");
    }

    @Test
    void a_page_in_all_languages_says_each_in_its_own() {
        ThemeSketch theme =
                ThemeSketch.page("{{ t_in('bg', 'no') }} {{ t_in('en', 'no') }}")
                        .with("themes/plain/texts/en.yaml", "no: no\n")
                        .with("themes/plain/texts/bg.yaml", "no: не\n")
                        .in(BG, EN);

        assertThat(theme.renders()).isEqualTo("не no");
    }

    @Test
    void a_language_without_a_text_says_it_in_english_with_one_warning() {
        ThemeSketch theme =
                ThemeSketch.page("{{ t('a') }}, {{ t('b') }}, {{ t('c') }}")
                        .with("themes/plain/texts/bg.yaml", "a: а\n")
                        .with("themes/plain/texts/en.yaml", "a: a\nb: b\n")
                        .with("themes/plain/texts/de.yaml", "a: A\nb: B\nc: C\n")
                        .in(BG);

        Outcome<Optional<Theme>> loaded = theme.load();

        Theme found = loaded.value().orElseThrow();
        assertThat(found.render("page.html", BG, Map.of()).value())
                .isEqualTo(
                        "а, <span lang=\"en\" dir=\"ltr\">b</span>,"
                                + " <span lang=\"de\" dir=\"ltr\">C</span>");
        assertThat(loaded.problems()).hasSize(1);
        assertThat(ThemeSketch.said(loaded.problems().get(0)))
                .isEqualTo(
                        "content/theme/texts/bg.yaml:0:0-0 WARNING[text-missing] the theme has no"
                                + " words in “bg” for 2 of its texts; visitors see them in"
                                + " another language | write them into this file, one on each"
                                + " line; these are missing: b, c");
    }

    @Test
    void a_regional_language_speaks_the_words_of_its_base() {
        ThemeSketch theme =
                ThemeSketch.page("{{ t('a') }}")
                        .with("themes/plain/texts/pt.yaml", "a: olá\n")
                        .in(Language.of("pt-br"));

        assertThat(theme.renders()).isEqualTo("olá");
    }

    @Test
    void a_region_adds_to_the_words_of_its_base() {
        ThemeSketch theme =
                ThemeSketch.page("{{ t('a') }} {{ t('b') }}")
                        .with("themes/plain/texts/en.yaml", "a: hello\nb: bus\n")
                        .with("themes/plain/texts/pt.yaml", "a: olá\nb: autocarro\n")
                        .with("themes/plain/texts/pt-br.yaml", "b: ônibus\n")
                        .in(Language.of("pt-br"));

        assertThat(theme.renders()).isEqualTo("olá ônibus");
    }

    @Test
    void a_borrowed_text_counts_as_its_own_language_does() {
        ThemeSketch theme = ThemeSketch.of(PHOTOS).in(Language.of("ru"));

        Theme found = theme.load().value().orElseThrow();
        Language russian = Language.of("ru");
        assertThat(found.render("page.html", russian, Map.of("count", 21)).value())
                .contains("21 photos");
    }

    @Test
    void a_text_that_counts_needs_the_forms_of_its_language() {
        ThemeSketch theme =
                ThemeSketch.page("{{ t('a', 3) }}")
                        .with("themes/plain/texts/pl.yaml", "a: { one: b, other: c }\n")
                        .in(Language.of("pl"));

        assertThat(theme.load().problems())
                .extracting(ThemeSketch::said)
                .containsExactly(
                        "themes/plain/texts/pl.yaml:1:4-24 WARNING[text-forms] the text “a” lacks"
                                + " forms that numbers ask for in “pl”: few, many | add them beside"
                                + " the others; until then these numbers are said with the form"
                                + " “other”");
    }

    @Test
    void a_text_of_another_shape_is_an_error_at_its_value() {
        List<String> wrong =
                List.of("a: [b]", "a: { one: b }", "a: { other: [b] }", "a: { others: b }", "a:");
        for (String yaml : wrong) {
            ThemeSketch theme =
                    ThemeSketch.page("").with("themes/plain/texts/en.yaml", yaml + "\n");
            assertThat(theme.problem())
                    .startsWith("themes/plain/texts/en.yaml:1:")
                    .contains(
                            "ERROR[text-shape] the text “a” is neither a text nor a text with its"
                                    + " plural forms | write, for example, a: Photos; a text that"
                                    + " counts something has its forms, of which “other” must be"
                                    + " there: a: { one: \"{0} photo\", other: \"{0} photos\" }");
        }
    }

    @Test
    void a_text_of_the_site_that_no_template_asks_for_earns_a_warning() {
        ThemeSketch theme =
                ThemeSketch.page("{{ t('menu') }}")
                        .with("themes/plain/texts/en.yaml", "menu: Menu\n")
                        .with("content/theme/texts/en.yaml", "menu: Contents\nmenue: Contents\n");

        assertThat(theme.problem())
                .startsWith(
                        "content/theme/texts/en.yaml:2:1-6 WARNING[text-unknown] no template asks"
                                + " for the text “menue”");
    }

    @Test
    void a_text_that_no_file_has_is_an_error_where_the_template_asks() {
        assertThat(ThemeSketch.page("\n\n{{ t('menu') }}").problem())
                .startsWith(
                        "themes/plain/templates/page.html:3:7-11 ERROR[template-text] the template"
                                + " asks for the text “menu”, which is in no file of texts |");
    }
}

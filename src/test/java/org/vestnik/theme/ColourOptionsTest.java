package org.vestnik.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.problem.Problem;

/** Colours that a site chooses: what they become in the stylesheet, and which are refused. */
class ColourOptionsTest {
    private static final ThemeSketch THEME =
            ThemeSketch.of(
                    """
                    -- themes/plain/theme.yaml --
                    backgrounds: { paper: { light: "#fff", dark: "#111" } }
                    options:
                      accent: { type: colour, default: "#0b4ea8", dark: "#93bdff", sets: [--link, --rule], on: [paper, "#eef2f9"] }
                      news: { type: colour, default: accent, dark: "#93bdff", sets: --news, on: paper }
                      plain: { type: colour, default: "#222", sets: --plain }
                      width: { type: choice, default: normal, choices: { narrow: 30rem, normal: 39rem }, sets: --measure }
                    -- themes/plain/assets/site.css --
                    :root { --link: #0b4ea8; }
                    /* options */
                    @media print { :root { --link: #000; } }
                    """);

    private static String styles(ThemeSketch sketch) {
        Map<String, Asset> assets = sketch.theme().assets();
        assertThat(assets).hasSize(1);
        return new String(assets.values().iterator().next().bytes(), UTF_8);
    }

    @Test
    void a_site_that_chooses_nothing_has_the_stylesheet_as_it_is() {
        assertThat(styles(THEME))
                .isEqualTo(":root{--link: #0b4ea8;}@media print{:root{--link: #000;}}");
        assertThat(styles(THEME.options("{ accent: \"#0B4EA8\", width: normal }")))
                .isEqualTo(styles(THEME));
    }

    @Test
    void a_chosen_value_stands_where_the_stylesheet_has_room_for_options() {
        assertThat(styles(THEME.options("width: narrow")))
                .isEqualTo(
                        ":root{--link: #0b4ea8;}:root{--measure:30rem;}"
                                + "@media print{:root{--link: #000;}}");
        assertThat(
                        styles(
                                THEME.options("plain: \"#123\"")
                                        .with("themes/plain/assets/site.css", "a { b: c; }")))
                .isEqualTo("a{b: c;}:root{--plain:#123;}");
    }

    @Test
    void one_colour_brings_its_dark_twin_and_those_that_follow_it() {
        ThemeSketch green = THEME.options("accent: \"#0a6b2d\"");
        Map<String, Object> options = green.theme().options();
        String twin = options.get("accent-dark").toString();

        assertThat(options).containsEntry("news", "#0a6b2d").containsEntry("news-dark", twin);
        assertThat(Colour.of(twin).orElseThrow().contrast(Colour.of("#111").orElseThrow()))
                .isBetween(7.0, 7.3);
        assertThat(styles(green))
                .contains(":root{--link:#0a6b2d;--rule:#0a6b2d;--news:#0a6b2d;}")
                .contains(
                        "@media (prefers-color-scheme:dark){:root{--link:"
                                + twin
                                + ";--rule:"
                                + twin
                                + ";--news:"
                                + twin
                                + ";}}");
    }

    @Test
    void a_twin_that_is_given_is_kept() {
        assertThat(
                        THEME.options("{ accent: \"#0a6b2d\", accent-dark: \"#9f9\" }")
                                .theme()
                                .options())
                .containsEntry("accent-dark", "#9f9")
                .containsEntry("news-dark", "#9f9");
        assertThat(THEME.options("news: \"#0a6b2d\"").theme().options())
                .containsEntry("accent-dark", "#93bdff")
                .doesNotContainEntry("news-dark", "#93bdff");
        assertThat(styles(THEME.options("accent-dark: \"#9f9\"")))
                .contains(
                        ":root{--link:#0b4ea8;--rule:#0b4ea8;--news:#0b4ea8;}",
                        "{:root{--link:#9f9;");
    }

    @Test
    void an_asset_has_another_name_where_an_option_changes_it() {
        Theme plain = THEME.theme();
        Theme green = THEME.options("accent: \"#0a6b2d\"").theme();

        assertThat(green.assets().firstKey()).isNotEqualTo(plain.assets().firstKey());
        assertThat(green.fingerprint()).isNotEqualTo(plain.fingerprint());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    accent: "#5b8fd6" | 9-18 | letters in the colour “#5b8fd6” of the option “accent” cannot be read well on “#eef2f9”: their contrast is 2.94:1, and 4.5:1 is the least | the nearest shade that can be read is accent: "#3d6fb4"
                    accent-dark: "#036" | 14-20 | letters in the colour “#036” of the option “accent-dark” cannot be read well on “#111111”: their contrast is 1.49:1, and 4.5:1 is the least | the nearest shade that can be read is accent-dark: "#4f7eb8"
                    news: "#ff0" | 7-13 | letters in the colour “#ff0” of the option “news” cannot be read well on “#ffffff”: their contrast is 1.07:1, and 4.5:1 is the least | the nearest shade that can be read is news: "#7a7a00"
                    """)
    void a_colour_that_cannot_be_read_is_an_error_that_offers_the_nearest_one(
            String chosen, String columns, String sentence, String hint) {
        assertThat(THEME.options(chosen).problem())
                .isEqualTo(
                        "content/site.yaml:11:%s ERROR[option-contrast] %s | %s"
                                .formatted(columns, sentence, hint));
    }

    @Test
    void what_is_offered_is_taken() {
        assertThat(THEME.options("accent: \"#3d6fb4\"").load().problems()).isEmpty();
    }

    @Test
    void a_default_that_cannot_be_read_is_an_error_of_the_theme() {
        ThemeSketch pale =
                THEME.with(
                        "content/theme/theme.yaml", "options:\n  accent: { default: \"#9cf\" }\n");

        assertThat(pale.problem())
                .startsWith("content/theme/theme.yaml:2:22-28 ERROR[option-contrast]");
    }

    @Test
    void a_layer_that_changes_a_default_changes_the_stylesheet_beneath() {
        ThemeSketch green =
                THEME.with("content/theme/theme.yaml", "options:\n  accent: \"#0a6b2d\"\n");

        assertThat(styles(green)).contains(":root{--link:#0a6b2d;--rule:#0a6b2d;--news:#0a6b2d;}");
        assertThat(green.theme().options().get("accent-dark")).isNotEqualTo("#93bdff");
    }

    @Test
    void a_theme_names_the_stylesheet_that_options_go_into() {
        ThemeSketch named =
                ThemeSketch.of(
                        """
                        -- themes/plain/theme.yaml --
                        stylesheet: css/main.css
                        options: { columns: { type: number, default: 3, sets: --columns } }
                        -- themes/plain/assets/css/main.css --
                        a { b: c; }
                        """);

        assertThat(styles(named.options("columns: 4"))).isEqualTo("a{b: c;}:root{--columns:4;}");
        assertThat(
                        named.with("content/theme/theme.yaml", "stylesheet: other.css\n")
                                .options("columns: 4")
                                .problem())
                .startsWith(
                        "themes/plain/theme.yaml:0:0-0 ERROR[theme-value] there is no asset"
                                + " “other.css” that the chosen options could go into");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    accent: { type: colour, default: "#000", on: [papr] } | 2:49-53 ERROR[theme-value] the theme knows no background “papr” | did you mean “paper”?
                    accent: { type: colour, default: "#000", sets: link } | 2:11-56 ERROR[theme-value] the value of “accent”
                    accent: { type: text, default: a, sets: --link } | 2:11-51 ERROR[theme-value] the value of “accent”
                    accent: { type: colour, default: "#000", contrast: low } | 2:11-59 ERROR[theme-value] the value of “accent”
                    accent: { type: colour, default: "#000", dark: low } | 2:50-53 ERROR[theme-value] the value of “accent-dark”
                    accent: { type: list, default: a } | 2:11-37 ERROR[theme-value] the value of “accent”
                    """)
    void a_declaration_that_cannot_be_is_an_error_of_the_theme(String declared, String said) {
        ThemeSketch wrong =
                ThemeSketch.of("")
                        .with(
                                "themes/plain/theme.yaml",
                                "options:\n  " + declared + "\nbackgrounds: { paper: \"#fff\" }\n");

        List<Problem> problems = wrong.load().problems();
        assertThat(problems).hasSize(1);
        assertThat(ThemeSketch.said(problems.get(0))).startsWith("themes/plain/theme.yaml:" + said);
    }

    @Test
    void a_background_is_a_colour() {
        ThemeSketch wrong =
                ThemeSketch.of("-- themes/plain/theme.yaml --\nbackgrounds: { paper: white }\n");

        assertThat(wrong.problem())
                .startsWith(
                        "themes/plain/theme.yaml:1:23-28 ERROR[theme-value] the background “paper”"
                                + " is no colour |");
    }
}

package org.vestnik.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
    private static final ThemeSketch THEME =
            ThemeSketch.of(
                    """
                    -- themes/plain/theme.yaml --
                    options:
                      rows: { type: number, default: 13, least: 1, most: 200 }
                      columns: { type: number, default: 3 }
                      motto: { type: text, default: "" }
                      wide: { type: boolean, default: true }
                      accent: { type: colour, default: "#003399" }
                      cover: { type: choice, default: large, choices: [large, small] }
                    """);

    @Test
    void a_site_that_chooses_nothing_has_the_defaults() {
        assertThat(THEME.theme().options().toString())
                .isEqualTo("{accent=#003399, columns=3, cover=large, motto=, rows=13, wide=true}");
    }

    @Test
    void a_site_chooses_values_of_the_declared_types() {
        String chosen = "{ rows: 7, motto: no, wide: false, accent: \"#abc\", cover: small }";

        assertThat(THEME.options(chosen).theme().options().toString())
                .isEqualTo("{accent=#abc, columns=3, cover=small, motto=no, rows=7, wide=false}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    rows: many | 7-11 | the option “rows” must be a whole number from 1 to 200, not “many” | write, for example: rows: 13
                    rows: 0 | 7-8 | the option “rows” must be a whole number from 1 to 200, not “0” | write, for example: rows: 13
                    rows: 99999999999999999999 | 7-27 | the option “rows” must be a whole number from 1 to 200, not “99999999999999999999” | write, for example: rows: 13
                    columns: 1.5 | 10-13 | the option “columns” must be a whole number, not “1.5” | write, for example: columns: 3
                    motto: [a] | 8-11 | the option “motto” must be a text | write, for example: motto: ""
                    wide: yes | 7-10 | the option “wide” must be true or false, not “yes” | write, for example: wide: true
                    accent: blue | 9-13 | the option “accent” must be a colour, not “blue” | a colour is written in quotes with a hash sign and six digits or letters from a to f: accent: "#003399"
                    cover: medium | 8-14 | the option “cover” cannot be “medium” | choose one of these: large, small
                    """)
    void a_value_of_another_type_is_an_error_that_shows_a_right_one(
            String chosen, String columns, String sentence, String hint) {
        assertThat(THEME.options(chosen).problem())
                .isEqualTo(
                        "content/site.yaml:11:%s ERROR[option-value] %s | %s"
                                .formatted(columns, sentence, hint));
    }

    @Test
    void an_unknown_option_earns_a_warning_with_the_nearest_one() {
        assertThat(THEME.options("row: 3").problem())
                .isEqualTo(
                        "content/site.yaml:11:1-4 WARNING[option-unknown] the theme has no option"
                                + " “row” | did you mean “rows”?");
        assertThat(THEME.options("fireworks: 3").problem())
                .endsWith("| it has these: accent, columns, cover, motto, rows, wide");
    }

    @Test
    void an_option_whose_default_is_not_of_its_type_is_an_error_of_the_theme() {
        ThemeSketch wrong =
                ThemeSketch.of(
                        """
                        -- themes/plain/theme.yaml --
                        options:
                          rows: { type: number, default: many }
                        """);

        assertThat(wrong.problem())
                .startsWith(
                        "themes/plain/theme.yaml:2:9-40 ERROR[theme-value] the value of “rows”"
                                + " does not have the right form | the types are text,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    home-events: { type: text, default: x } | must be a whole number, and at least 0 | write, for example: home-events: 3
                    home-events: { default: -5, least: -9 } | must be a whole number, and at least 0 | write, for example: home-events: 3
                    events-per-page: { default: 0, least: 0 } | must be a whole number, and at least 1 | write, for example: events-per-page: 30
                    archive-per-page: [1] | must be a whole number, and at least 1 | write, for example: archive-per-page: 40
                    """)
    void a_number_that_every_site_asks_for_must_be_one(String line, String said, String hint) {
        String theme = "-- themes/plain/theme.yaml --\noptions:\n  " + line;

        assertThat(ThemeSketch.of(theme).problem())
                .contains("theme.yaml:2:", "ERROR[theme-value]")
                .endsWith(said + " | " + hint);
    }

    @Test
    void a_site_cannot_choose_less_than_pages_can_be_made_of() {
        String theme =
                "-- themes/plain/theme.yaml --\noptions:\n"
                        + "  events-per-page: { default: 5, least: -9 }\n  home-events: 2";

        assertThat(ThemeSketch.of(theme).options("events-per-page: 0").problem())
                .contains("ERROR[option-value]");
        assertThat(ThemeSketch.of(theme).options("home-events: 0").theme().number("home-events"))
                .isZero();
    }

    @Test
    void options_that_are_no_map_are_an_error_of_the_theme() {
        assertThat(ThemeSketch.of("-- themes/plain/theme.yaml --\noptions: 3").problem())
                .startsWith("themes/plain/theme.yaml:1:10-11 ERROR[theme-value]");
        assertThat(ThemeSketch.of("-- themes/plain/theme.yaml --\nextends: [a]").problem())
                .startsWith("themes/plain/theme.yaml:1:10-13 ERROR[theme-value]");
    }

    private static final ThemeSketch LISTED =
            ThemeSketch.of(
                    """
                    -- themes/plain/theme.yaml --
                    options:
                      home: { type: list, choices: [events, news, partners] }
                      share: { type: list, choices: [email, copy], default: [copy] }
                    -- themes/plain/templates/page.html --
                    {% for part in options['home'] %}{{ part }} {% endfor %}{% if options['share'] contains 'copy' %}copy{% endif %}
                    """);

    @Test
    void a_list_has_all_its_choices_unless_told_and_keeps_the_order_of_the_site() {
        assertThat(LISTED.theme().options().toString())
                .isEqualTo("{home=[events, news, partners], share=[copy]}");
        assertThat(LISTED.options("home: [partners, events]").theme().options())
                .containsEntry("home", List.of("partners", "events"));
        assertThat(LISTED.options("share: []").theme().options()).containsEntry("share", List.of());
    }

    @Test
    void a_template_goes_through_a_list() {
        assertThat(LISTED.renders(Map.of("options", LISTED.theme().options())))
                .isEqualToIgnoringWhitespace("events news partners copy");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    home: news | 7-11 | the option “home” must be a list, not “news” | write some of these in the order that you like, in square brackets, with commas between them: events, news, partners
                    home: [news, event] | 14-19 | the option “home” cannot be “event” | did you mean “events”?
                    home: [weather] | 8-15 | the option “home” cannot be “weather” | choose one of these: events, news, partners
                    home: [news, news] | 14-18 | the option “home” names “news” twice | take one of the two out
                    """)
    void an_item_that_is_no_choice_or_comes_twice_is_an_error(
            String chosen, String columns, String sentence, String hint) {
        assertThat(LISTED.options(chosen).problem())
                .isEqualTo(
                        "content/site.yaml:11:%s ERROR[option-value] %s | %s"
                                .formatted(columns, sentence, hint));
    }
}

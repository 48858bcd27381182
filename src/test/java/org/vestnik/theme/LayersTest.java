package org.vestnik.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestnik.theme.ThemeSketch.BG;
import static org.vestnik.theme.ThemeSketch.EN;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vestnik.files.Hash;

class LayersTest {
    private static final ThemeSketch THREE =
            ThemeSketch.of(
                    """
                    -- themes/base/theme.yaml --
                    name: Base
                    options: { rows: 3, colour: { type: colour, default: "#003399" } }
                    -- themes/base/templates/layout.html --
                    <b>{% block main %}{% endblock %}</b>{% include 'foot.html' %}
                    -- themes/base/templates/foot.html --
                    base foot
                    -- themes/base/texts/en.yaml --
                    one: One
                    two: Two
                    three: Three
                    -- themes/base/assets/a.txt --
                    base a
                    -- themes/base/assets/b.txt --
                    base b
                    -- themes/plain/theme.yaml --
                    name: Plain
                    extends: base
                    options: { rows: 5 }
                    -- themes/plain/templates/page.html --
                    {% extends 'layout.html' %}{% block main %}{{ t('one') }} {{ t('two') }} {{ t('three') }}{% endblock %}
                    -- themes/plain/texts/en.yaml --
                    two: Zwei
                    -- themes/plain/assets/b.txt --
                    plain b
                    """);

    @Test
    void a_theme_stands_on_the_theme_that_it_extends() {
        assertThat(THREE.renders()).isEqualToIgnoringWhitespace("<b>One Zwei Three</b>base foot");
    }

    @Test
    void a_site_replaces_one_template_one_text_and_one_asset_at_a_time() {
        ThemeSketch site =
                THREE.with("content/theme/templates/foot.html", "site foot")
                        .with("content/theme/texts/en.yaml", "three: Drei\n")
                        .with("content/theme/assets/a.txt", "site a");

        assertThat(site.renders()).isEqualToIgnoringWhitespace("<b>One Zwei Drei</b>site foot");
        assertThat(site.theme().assets().values().stream().map(LayersTest::text))
                .containsExactlyInAnyOrder("site a", "plain b\n");
    }

    private static String text(Asset asset) {
        return new String(asset.bytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void options_come_from_the_site_else_from_the_uppermost_layer() {
        assertThat(THREE.theme().options()).isEqualTo(Map.of("rows", 5, "colour", "#003399"));
        assertThat(THREE.options("colour: \"#Fff\"").theme().options())
                .isEqualTo(Map.of("rows", 5, "colour", "#Fff"));
    }

    @Test
    void a_theme_that_is_missing_is_named_where_the_site_asks_for_it() {
        ThemeSketch none =
                ThemeSketch.of(
                        """
                        -- content/site.yaml --
                        title: A
                        theme: plian
                        -- themes/plain/theme.yaml --
                        name: Plain
                        """);

        String said = ThemeSketch.said(none.load("plian").problems().get(0));

        assertThat(said)
                .isEqualTo(
                        "content/site.yaml:2:8-13 ERROR[theme-missing] there is no theme “plian”"
                                + " | did you mean “plain”?");
        assertThat(none.load("plian").value()).isEmpty();
    }

    @Test
    void a_theme_that_is_extended_but_missing_is_named_where_it_is_extended() {
        ThemeSketch none = ThemeSketch.of("-- themes/plain/theme.yaml --\nextends: fundament");

        assertThat(none.problem())
                .isEqualTo(
                        "themes/plain/theme.yaml:1:10-19 ERROR[theme-missing] there is no theme"
                                + " “fundament” | these are there: plain; a theme is a folder in"
                                + " themes/ with a file theme.yaml in it");
    }

    @Test
    void themes_that_extend_each_other_are_named_in_their_circle() {
        ThemeSketch circle =
                ThemeSketch.of(
                        """
                        -- themes/plain/theme.yaml --
                        extends: other
                        -- themes/other/theme.yaml --
                        extends: plain
                        """);

        assertThat(circle.problem())
                .startsWith(
                        "themes/other/theme.yaml:1:10-15 ERROR[theme-circle] the theme “plain”"
                                + " extends itself: plain → other → plain");
    }

    @Test
    void an_unknown_key_of_a_theme_earns_a_warning_with_the_nearest_one() {
        assertThat(ThemeSketch.of("-- themes/plain/theme.yaml --\nextend: base").problem())
                .isEqualTo(
                        "themes/plain/theme.yaml:1:1-7 WARNING[theme-key] nothing reads the key"
                                + " “extend” of a theme | did you mean “extends”?");
    }

    @Test
    void the_fingerprint_changes_with_each_thing_that_a_page_depends_on() {
        Hash plain = THREE.theme().fingerprint();

        assertThat(THREE.theme().fingerprint()).isEqualTo(plain);
        assertThat(THREE.with("content/theme/templates/foot.html", "x").theme().fingerprint())
                .isNotEqualTo(plain);
        assertThat(THREE.with("content/theme/texts/en.yaml", "one: x").theme().fingerprint())
                .isNotEqualTo(plain);
        assertThat(THREE.with("content/theme/assets/a.txt", "x").theme().fingerprint())
                .isNotEqualTo(plain);
        assertThat(THREE.options("rows: 6").theme().fingerprint()).isNotEqualTo(plain);
    }

    @Test
    void a_language_of_the_page_that_was_not_loaded_is_our_own_fault() {
        Theme theme = THREE.in(EN).theme();

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> theme.render("page.html", BG, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

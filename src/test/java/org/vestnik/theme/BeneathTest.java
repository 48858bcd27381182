package org.vestnik.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A template that names itself means the one that it covers. */
class BeneathTest {
    private static final ThemeSketch THREE =
            ThemeSketch.of(
                    """
                    -- themes/base/theme.yaml --
                    name: Base
                    -- themes/base/templates/page.html --
                    {% block a %}base a{% endblock %}, {% block b %}base b{% endblock %}, {% block c %}base c{% endblock %}, {% include 'card.html' %}
                    -- themes/base/templates/card.html --
                    base card
                    -- themes/plain/theme.yaml --
                    extends: base
                    -- themes/plain/templates/page.html --
                    {% extends 'page.html' %}{% block b %}plain b{% endblock %}
                    """);

    @Test
    void a_theme_overrides_one_block_of_the_template_beneath() {
        assertThat(THREE.renders()).isEqualTo("base a, plain b, base c, base card\n");
    }

    @Test
    void each_layer_extends_the_next_one_that_has_the_template() {
        ThemeSketch site =
                THREE.with(
                        "content/theme/templates/page.html",
                        "{% extends './page.html' %}{% block c %}site c after {{ parent() }}{% endblock %}");

        assertThat(site.renders()).isEqualTo("base a, plain b, site c after base c, base card\n");
    }

    @Test
    void an_include_of_the_own_name_is_the_one_beneath_and_other_names_are_uppermost() {
        ThemeSketch site =
                THREE.with(
                        "content/theme/templates/card.html", "<b>{% include \"card.html\" %}</b>");

        assertThat(site.renders())
                .isEqualToIgnoringWhitespace("base a, plain b, base c, <b>base card</b>");
    }

    @Test
    void a_template_with_none_beneath_cannot_extend_itself() {
        String said =
                "content/theme/templates/page.html:2:13-22 ERROR[template-beneath] the template"
                        + " extends “page.html”, which is itself, and no theme beneath has one of"
                        + " that name |";

        assertThat(
                        ThemeSketch.of("")
                                .with(
                                        "content/theme/templates/page.html",
                                        "\n{% extends 'page.html' %}")
                                .problem())
                .startsWith(said);
    }

    @Test
    void a_template_with_none_beneath_may_include_itself_until_an_end() {
        record Tree(String name, List<Tree> below) {}
        Tree tree = new Tree("a", List.of(new Tree("b", List.of()), new Tree("c", List.of())));

        assertThat(
                        ThemeSketch.page(
                                        "{{ tree.name }}{% for t in tree.below %}{% include 'page.html' with {'tree': t} %}{% endfor %}")
                                .renders(Map.of("tree", tree)))
                .isEqualTo("abc");
    }

    @Test
    void a_mistake_beneath_is_told_with_the_file_that_it_stands_in() {
        ThemeSketch site =
                THREE.with(
                                "themes/base/templates/page.html",
                                "{% block b %}{% endblock %}\n{{ nothing }}")
                        .with("content/theme/templates/page.html", "{% extends 'page.html' %}");

        assertThat(site.problem()).startsWith("themes/base/templates/page.html:2:");
    }

    @Test
    void a_template_that_is_covered_whole_is_not_read() {
        ThemeSketch site =
                THREE.with("themes/base/templates/page.html", "{% if %}")
                        .with("themes/plain/templates/page.html", "mine");

        assertThat(site.renders()).isEqualTo("mine");
        assertThat(site.theme().fingerprint())
                .isEqualTo(
                        site.with("themes/base/templates/page.html", "{% for %}")
                                .theme()
                                .fingerprint());
    }

    @Test
    void the_fingerprint_follows_a_change_beneath() {
        assertThat(THREE.theme().fingerprint())
                .isNotEqualTo(
                        THREE.with(
                                        "themes/base/templates/page.html",
                                        "other {% block b %}{% endblock %}")
                                .theme()
                                .fingerprint());
    }
}

package org.vestnik.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestnik.theme.ThemeSketch.BG;
import static org.vestnik.theme.ThemeSketch.EN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a designer writes in vain is said, instead of being left out of the page in silence. */
class VainTest {
    private static final ThemeSketch PLAIN =
            ThemeSketch.of(
                    """
                    -- themes/plain/templates/page.html --
                    {% extends 'layout.html' %}
                    {% block main %}{% block facts %}{% endblock %}{% include 'card.html' %}{% endblock %}
                    -- themes/plain/templates/layout.html --
                    {% block head %}{% endblock %}{% block main %}{% endblock %}{% block foot %}{% endblock %}
                    -- themes/plain/templates/card.html --
                    card
                    """);

    private static String said(String template) {
        return PLAIN.with("content/theme/templates/page.html", template).problem();
    }

    private static String page(String template) {
        return PLAIN.with("content/theme/templates/page.html", template).renders().strip();
    }

    @Test
    void a_block_that_no_template_beneath_has_is_an_error_with_the_near_name() {
        assertThat(said("{% extends 'page.html' %}\n{% block fact %}x{% endblock %}"))
                .isEqualTo(
                        "content/theme/templates/page.html:2:10-14 ERROR[template-block] the template"
                                + " that this one extends has no block “fact”, so this would be"
                                + " shown nowhere | did you mean “facts”?");
        assertThat(said("{% extends 'page.html' %}{% block aside %}x{% endblock %}"))
                .endsWith("| these are its blocks: facts, foot, head, main");
        assertThat(said("{% extends 'page.html' %}{% block 'fact' %}x{% endblock %}"))
                .contains(":1:36-40 ERROR[template-block]");
    }

    @Test
    void blocks_of_all_templates_beneath_can_be_filled() {
        assertThat(
                        page(
                                "{% extends 'page.html' %}{% block facts %}f{% endblock %}"
                                        + "{% block foot %}, foot{% endblock %}"))
                .startsWith("fcard")
                .endsWith(", foot");
    }

    @Test
    void a_block_within_a_block_is_new() {
        assertThat(
                        page(
                                "{% extends 'page.html' %}{% block main %}{% if true %}"
                                        + "{% block mine %}m{% endblock %}{% endif %}{% endblock %}"))
                .isEqualTo("m");
    }

    @Test
    void a_block_that_is_printed_by_its_name_may_stand_anywhere() {
        assertThat(
                        page(
                                "{% extends 'page.html' %}{% block mine %}m{% endblock %}"
                                        + "{% block main %}{{ block('mine') }}{% endblock %}"))
                .isEqualTo("m");
    }

    @Test
    void a_template_without_blocks_is_better_included() {
        assertThat(said("{% extends 'card.html' %}{% block photo %}x{% endblock %}"))
                .contains("[template-block] the template that this one extends has no blocks");
    }

    @Test
    void an_embedded_template_needs_the_blocks_that_are_filled() {
        String embed =
                "{% extends 'page.html' %}{% block main %}{% embed 'layout.html' with {'a': 1} %}";

        assertThat(said(embed + "{% block foott %}x{% endblock %}{% endembed %}{% endblock %}"))
                .contains(":90-95 ERROR[template-block]")
                .endsWith("did you mean “foot”?");
        assertThat(page(embed + "{% block foot %}x{% endblock %}{% endembed %}{% endblock %}"))
                .isEqualTo("x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Hello</p>|1-13",
                "{# no #} Hello|10-15",
                "{{ 1 }}|1-8",
                "{% include 'card.html' %}|4-11",
                "{% if true %}{% block foot %}x{% endblock %}{% endif %}|4-6",
                "{% verbatim %}{% block a %}{% endverbatim %}|4-12"
            })
    void what_stands_outside_the_blocks_is_warned_of(String loose, String columns) {
        assertThat(
                        said(
                                "{% extends 'page.html' %}\n"
                                        + loose
                                        + "\n{% block foot %}y{% endblock %}"))
                .startsWith(
                        "content/theme/templates/page.html:2:"
                                + columns
                                + " WARNING[template-loose] this stands outside the blocks");
    }

    @Test
    void names_and_remarks_may_stand_outside_the_blocks() {
        assertThat(
                        page(
                                "{# mine #}\n{% extends 'page.html' %}\n{% set a = \"%}\" %}\n"
                                        + "{% macro m(x) %}<{{ x }}>{% endmacro %}\n"
                                        + "{% block main -%} {{ m(1) }}{{ a }} {%- endblock %}\n"))
                .isEqualTo("<1>%}");
    }

    @Test
    void a_mistake_of_form_is_said_alone() {
        assertThat(said("{% extends 'page.html' %}{% block fact %}x"))
                .contains("[template-syntax]");
    }

    @Test
    void a_template_that_nothing_asks_for_is_warned_of_with_the_near_name() {
        assertThat(PLAIN.with("content/theme/templates/crad.html", "x").problem())
                .isEqualTo(
                        "content/theme/templates/crad.html:0:0-0 WARNING[template-unused] nothing"
                                + " asks for the template “crad.html”, so it is shown nowhere"
                                + " | did you mean “card.html”?");
        assertThat(PLAIN.with("content/theme/templates/thanks.html", "x").problem())
                .endsWith(
                        "| include it in another template, {% include 'thanks.html' %}, or give it"
                                + " the name of the one that it should replace");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{% include 'part-thanks.html' %}",
                "{% include './part-thanks.html' %}",
                "{% include 'part-' ~ 'thanks' ~ '.html' %}",
                "{% set name = 'part-thanks.html' %}{% include name %}",
                "{% set name = 'part-thanks' %}{% set file = name ~ '.html' %}{% include file %}"
            })
    void a_template_may_be_asked_for_in_any_way(String asking) {
        ThemeSketch site = PLAIN.with("content/theme/templates/part-thanks.html", "thanks");

        assertThat(site.with("content/theme/templates/card.html", asking).renders())
                .contains("thanks");
    }

    @ParameterizedTest
    @CsvSource({
        "content/theme/template/card.html,template,content/theme/templates",
        "content/theme/text/en.yaml,text,content/theme/texts",
        "content/theme/asset/a.css,asset,content/theme/assets",
        "themes/plain/Templates/card.html,Templates,themes/plain/templates"
    })
    void a_folder_that_is_not_read_is_warned_of(String path, String folder, String meant) {
        assertThat(PLAIN.with(path, "x: y\n").problem())
                .endsWith(
                        "WARNING[theme-folder] the folder “"
                                + folder
                                + "” of a theme is not read | did you mean “"
                                + meant
                                + "”?");
    }

    @ParameterizedTest
    @CsvSource({
        "card.html,content/theme/templates/card.html",
        "bg.yaml,content/theme/texts/bg.yaml",
        "site.css,content/theme/assets/site.css",
        "theme.yml,content/theme/theme.yaml"
    })
    void a_file_that_lies_beside_its_folder_is_warned_of(String name, String meant) {
        assertThat(PLAIN.with("content/theme/" + name, "x: y\n").problem())
                .endsWith(
                        "WARNING[theme-folder] the file “"
                                + name
                                + "” lies where no theme reads it | did you mean “"
                                + meant
                                + "”?");
    }

    @Test
    void files_of_other_kinds_may_lie_beside_the_folders() {
        assertThat(PLAIN.with("content/theme/LICENCE.txt", "x").load().problems()).isEmpty();
    }

    @Test
    void a_word_that_nothing_asks_for_is_said_once_and_missed_in_no_other_language() {
        ThemeSketch site =
                PLAIN.with("themes/plain/texts/en.yaml", "all-news: All news\n")
                        .with("themes/plain/texts/bg.yaml", "all-news: Всички новини\n")
                        .with("content/theme/texts/bg.yaml", "al-news: Целият архив\n")
                        .in(BG, EN);

        List<String> said = site.load().problems().stream().map(ThemeSketch::said).toList();

        assertThat(said)
                .containsExactly(
                        "content/theme/texts/bg.yaml:1:1-8 WARNING[text-unknown] no template asks"
                                + " for the text “al-news”, so it is shown nowhere"
                                + " | did you mean “all-news”?");
    }

    @Test
    void a_new_word_that_a_template_asks_for_is_missed_where_it_is_not() {
        ThemeSketch site =
                PLAIN.with("content/theme/templates/card.html", "{{ t('thanks') }}")
                        .with("content/theme/texts/bg.yaml", "thanks: Благодарим\n")
                        .in(BG, EN);

        assertThat(site.problem()).contains("content/theme/texts/en.yaml", "[text-missing]");
    }
}

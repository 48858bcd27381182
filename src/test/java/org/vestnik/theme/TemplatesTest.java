package org.vestnik.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestnik.theme.ThemeSketch.EN;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
    private static final String PAGE = "themes/plain/templates/page.html";

    /** A view as the site has them. */
    record Person(String name, int age, List<Person> friends) {
        public boolean old() {
            return age > 60;
        }
    }

    private static final Person ANN = new Person("Ann & <Bo>", 70, List.of());

    @Test
    void a_template_shows_the_parts_of_a_record_escaped() {
        String template =
                "{{ p.name }} {{ p.name | raw }}{% if p.old %} {{ p.age + 1 }}{% endif %}"
                        + "{% if p.friends is empty %} alone{% endif %}";

        assertThat(ThemeSketch.page(template).renders(Map.of("p", ANN)))
                .isEqualTo("Ann &amp; &lt;Bo&gt; Ann & <Bo> 71 alone");
    }

    @Test
    void a_loop_knows_its_first_and_last() {
        assertThat(
                        ThemeSketch.page(
                                        "{% for n in all %}{{ loop.first }}{{ loop.last }}{{ n }} {% endfor %}")
                                .renders(Map.of("all", List.of("a", "b"))))
                .isEqualTo("truefalsea falsetrueb ");
    }

    @Test
    void a_name_that_the_page_does_not_have_is_an_error_with_file_and_line() {
        assertThat(ThemeSketch.page("\n{{ persn }}").problem(Map.of("person", ANN)))
                .startsWith(
                        PAGE
                                + ":2:4-9 ERROR[template-name] the template asks for “persn”,"
                                + " which this page does not have |");
        assertThat(ThemeSketch.page("{{ p.nme }}").problem(Map.of("p", ANN)))
                .startsWith(PAGE + ":1:6-9 ERROR[template-name] the template asks for “nme”");
    }

    @Test
    void a_template_that_is_missing_is_named_where_it_is_included() {
        ThemeSketch theme =
                ThemeSketch.page("{% include 'parts/a.html' %}")
                        .with(
                                "themes/plain/templates/parts/a.html",
                                "-\n  {% include './b.html' %}");

        assertThat(theme.problem())
                .startsWith(
                        "themes/plain/templates/parts/a.html:2:15-23 ERROR[template-missing]"
                                + " there is no template “./b.html” |");
        assertThat(theme.with("themes/plain/templates/parts/b.html", "b").renders())
                .isEqualTo("-\n  b");
        assertThat(ThemeSketch.page("{% extends 'base.html' %}").problem())
                .startsWith(PAGE + ":1:13-22 ERROR[template-missing]");
    }

    @Test
    void a_page_without_a_template_is_an_error_of_the_theme() {
        assertThat(ThemeSketch.of("").problem())
                .startsWith(
                        PAGE + ":0:0-0 ERROR[template-missing] there is no template “page.html”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n{% if a %}{% endfor %}",
                "\n{{ a }",
                "\n{% nothing %}",
                "\n{{ a | }}",
                "\n{% endfor %}",
                "\n{% cache 'a' %}{% endcache %}",
                "\n{% parallel %}{% endparallel %}"
            })
    void a_template_that_cannot_be_understood_is_found_without_rendering(String template) {
        assertThat(ThemeSketch.said(ThemeSketch.page(template).load().problems().get(0)))
                .startsWith(PAGE + ":2:")
                .containsAnyOf("ERROR[template-syntax]", "ERROR[template-word]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ p.getClass() }}",
                "{{ p.class.name }}",
                "{{ p.name.getBytes() }}",
                "{{ p.name.getClass().forName('java.lang.Runtime') }}",
                "{{ p.friends.stream() }}",
                "{{ template.getName() }}",
                "{{ template.rootNode }}",
                "{{ locale.getDisplayName() }}",
                "{% if p.getClass() %}{% endif %}",
                "{{ p.name.repeat(100000000) }}"
            })
    void a_template_reaches_nothing_but_views(String template) {
        assertThat(ThemeSketch.page(template).problem(Map.of("p", ANN)))
                .startsWith(PAGE + ":1:")
                .contains(" ERROR[template-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/hostname",
                "../../../content/site.yaml",
                "../page.html",
                "org/vestnik/problem/Problem.class",
                "file:///etc/hostname"
            })
    void no_name_leads_out_of_the_layers(String name) {
        ThemeSketch theme = ThemeSketch.page("{% include '" + name + "' %}");

        assertThat(theme.with("content/site.yaml", "title: secret").problem())
                .contains("ERROR[template-missing]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ 'a' | date('yyyy') }}",
                "{{ 1 | numberformat }}",
                "{{ 'a' | format }}",
                "{{ range(1, 2000000000) }}",
                "{{ i18n('messages', 'a') }}",
                "{% for i in 1..2000000000 %}{% endfor %}"
            })
    void what_asks_the_machine_or_knows_no_end_is_refused(String template) {
        assertThat(ThemeSketch.page(template).problem()).contains(PAGE + ":1:", " ERROR[template-");
    }

    @Test
    void templates_that_include_each_other_without_end_are_named() {
        ThemeSketch theme =
                ThemeSketch.page("\n{% include 'a.html' %}")
                        .with("themes/plain/templates/a.html", "{# #}\n{% include 'page.html' %}");

        assertThat(theme.problem())
                .startsWith(
                        "themes/plain/templates/a.html:2:13-22 ERROR[template-circle] the"
                                + " template includes “page.html”, which leads back to itself"
                                + " without end |");
        assertThat(ThemeSketch.page("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}").problem())
                .startsWith(PAGE + ":0:0-0 ERROR[template-circle]");
    }

    @Test
    void a_page_that_does_not_end_is_stopped() {
        String loop =
                "{% for a in all %}{% for b in all %}{% for c in all %}"
                        + "{{ c }}{% endfor %}{% endfor %}{% endfor %}";
        Map<String, Object> views = Map.of("all", Collections.nCopies(1000, "0123456789"));

        assertThat(ThemeSketch.page(loop).problem(views))
                .startsWith(PAGE + ":0:0-0 ERROR[template-size] the template “page.html” writes a");
    }

    @Test
    void another_failure_is_told_with_its_line() {
        assertThat(ThemeSketch.page("\n{{ 'a' - 1 }}").problem())
                .startsWith(
                        PAGE
                                + ":2:1-1 ERROR[template-failed] the template cannot be carried out here");
    }

    @Test
    void many_threads_render_what_one_does() throws Exception {
        Theme theme =
                ThemeSketch.page(
                                "{% for f in p.friends %}{% include 'f.html' with {'f': f} %}{% endfor %}")
                        .with(
                                "themes/plain/templates/f.html",
                                "{% set n = f.name %}{{ n }}{{ t('a') }},")
                        .with("themes/plain/texts/en.yaml", "a: A\n")
                        .theme();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> work =
                    IntStream.range(0, 4000)
                            .mapToObj(n -> (Callable<Boolean>) () -> isRight(theme, n))
                            .toList();
            for (Future<Boolean> right : pool.invokeAll(work)) {
                assertThat(right.get()).isTrue();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static boolean isRight(Theme theme, int number) {
        Person friend = new Person("f" + number, 1, List.of());
        Person person = new Person("p", 1, List.of(friend, friend));
        String page = theme.render("page.html", EN, Map.of("p", person)).value();
        return page.equals("f" + number + "A,f" + number + "A,");
    }

    @Test
    void the_machines_locale_changes_nothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(ThemeSketch.page("{{ 'title' | upper }} {{ 3.5 }} {{ 1234567 }}").renders())
                    .isEqualTo("TITLE 3.5 1234567");
        } finally {
            Locale.setDefault(before);
        }
    }
}

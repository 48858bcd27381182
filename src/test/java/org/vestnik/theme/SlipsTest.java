package org.vestnik.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Slips that a designer makes, and what is said of each: its line, its column, the near name. */
class SlipsTest {
    private static final String SLIPS =
            """
            {% block a %}x
              = 2:4-9 ERROR[template-syntax] “block” begins here and has no end | write {% endblock %} where it ends
            {% block a %}x{% endblok %}
              = 2:18-25 ERROR[template-word] there is no tag “endblok” | did you mean “endblock”?
            {% if p.old %}x{% endfor %}
              = 2:19-25 ERROR[template-syntax] “endfor” stands here, but what is open is “if” from line 2 |
            {% for f in p.friends %}x{% endif %}{% endfor %}
              = 2:29-34 ERROR[template-syntax] “endif” stands here, but what is open is “for” from line 2 |
            {{ p.nmae }}
              = 2:6-10 ERROR[template-name] the template asks for “nmae”, which this page does not have | did you mean “name”?
            {{ persno }}
              = 2:4-10 ERROR[template-name] the template asks for “persno”, which this page does not have | did you mean “person”?
            {{ t('hom') }}
              = 2:7-10 ERROR[template-text] the template asks for the text “hom”, which is in no file of texts | did you mean “home”?
            {{ asset('sit.css') }}
              = 2:11-18 ERROR[template-asset] the template asks for the asset “sit.css”, which is not there | did you mean “site.css”?
            {{ m['hoome'] }}
              = 2:7-12 ERROR[template-name] the template asks for “hoome”, which this page does not have | did you mean “home”?
            {{ m.hoome }}
              = 2:6-11 ERROR[template-name] the template asks for “hoome”, which this page does not have | did you mean “home”?
            {{ p.name | uper }}
              = 2:13-17 ERROR[template-word] there is no filter “uper” | did you mean “upper”?
            {% for frend in p.friends %}{{ friend.name }}{% endfor %}
              = 2:32-38 ERROR[template-name] the template asks for “friend”, which this page does not have | did you mean “frend”?
            {% for f in p.friends %}{{ f.nam }}{% endfor %}
              = 2:30-33 ERROR[template-name] the template asks for “nam”, which this page does not have | did you mean “name”?
            {{ p.friends.name }}
              = 2:14-18 ERROR[template-name] the template asks a list for “name”, but only its items have parts |
            {{ p.name.first }}
              = 2:11-16 ERROR[template-name] the template asks for “first” of a single value, which has no parts | take out the dot and what follows it
            {{ tt('home') }}
              = 2:4-6 ERROR[template-word] there is no function “tt” | these exist: asset, block, max, min, parent, t, t_in
            {% fro f in p.friends %}{% endfor %}
              = 2:4-7 ERROR[template-word] there is no tag “fro” | did you mean “for”?
            {% if p.name is emty %}x{% endif %}
              = 2:17-21 ERROR[template-word] nothing can be asked with “is emty” | did you mean “empty”?
            {% include 'pge.html' %}
              = 2:13-21 ERROR[template-missing] there is no template “pge.html” | did you mean “page.html”?
            {{ p.name
              = 2:1-3 ERROR[template-syntax] “{{” is opened here and not closed | write “}}” where it ends
            {{ p.name }
              = 2:1-3 ERROR[template-syntax] “{{” is opened here and not closed | write “}}” where it ends
            {% if p.old %
              = 2:1-3 ERROR[template-syntax] “{%” is opened here and not closed | write “%}” where it ends
            {# not closed
              = 2:1-3 ERROR[template-syntax] “{#” is opened here and not closed | write “#}” where it ends
            {% set x = %}
              = 2:1-1 ERROR[template-syntax] “%}” cannot stand here | conditions are joined with the words and, or, not; texts stand in quotes
            {% if p.old && p.age %}x{% endif %}
              = 2:1-1 ERROR[template-syntax] “&” cannot stand here | conditions are joined with the words and, or, not; texts stand in quotes
            {{ "unclosed }}
              = 2:4-5 ERROR[template-syntax] “"” is opened here and not closed | write “"” where it ends
            {% endblock %}
              = 2:4-12 ERROR[template-syntax] “endblock” stands where nothing is open that it could belong to |
            {% extends 'layot.html' %}
              = 2:13-23 ERROR[template-missing] there is no template “layot.html” | did you mean “layout.html”?
            {% else %}
              = 2:4-8 ERROR[template-syntax] “else” stands where nothing is open that it could belong to |
            {% import 'page.htm' %}
              = 2:12-20 ERROR[template-missing] there is no template “page.htm” | did you mean “page.html”?
            {{ p.age > 'x' }}
              = 2:1-1 ERROR[template-failed] the template compares two values here that cannot be compared |
            {{ loop.index }}
              = 2:4-8 ERROR[template-name] the template asks for “loop”, which this page does not have | these are known here: empty, m, p, person
            {{ mac('a') }}{% macro mak(a) %}{% endmacro %}
              = 2:4-7 ERROR[template-word] there is no function “mac” | did you mean “mak”?
            {{ max('a', 1) }}
              = 0:0-0 ERROR[template-failed] the template compares two values here that cannot be compared |
            {{ p..name }}
              = 2:1-1 ERROR[template-syntax] “.” cannot stand here | conditions are joined with the words and, or, not; texts stand in quotes
            {{ p.old.x }}
              = 2:10-11 ERROR[template-name] the template asks for “x” of a single value, which has no parts | take out the dot and what follows it
            {{ empty.x }}
              = 2:10-11 ERROR[template-name] the template asks for “x”, which this page does not have |
            {% if p.nmae is not empty %}x{% endif %}
              = 2:9-13 ERROR[template-name] the template asks for “nmae”, which this page does not have | did you mean “name”?
            {{ p.friends[3].name }}
              = 2:14-15 ERROR[template-name] the template asks for “3”, which this page does not have |
            {% extends null %}
              = 2:12-16 ERROR[template-missing] there is no template “null” |
            {{ 99999999999999999999999 }}
              = 2:4-27 ERROR[template-syntax] the number “99999999999999999999999” is too long |
            {% from 'layout.html' import y %}{{ y() }}
              = 2:37-38 ERROR[template-word] there is no function “y” |
            {{ m[0] }}
              = 2:1-1 ERROR[template-failed] the template cannot be carried out here: a value is not of the kind that is needed |
            {{ t() }}
              = 2:1-1 ERROR[template-text] the template asks for the text “”, which is in no file of texts |
            """;

    private static final Pattern SLIP = Pattern.compile("(.+)\\n +(?:= )(.+)\\n?");

    record Person(String name, int age, boolean old, List<Person> friends) {}

    record Broken() {
        public String text() {
            throw new IllegalStateException("ours");
        }
    }

    private static final Person ANN =
            new Person("Ann", 3, true, List.of(new Person("Bo", 2, false, List.of())));

    private static final Map<String, Object> VIEWS =
            Map.of("p", ANN, "person", ANN, "m", Map.of("home", 1), "empty", Map.of());

    static Stream<Arguments> slips() {
        return SLIP.matcher(SLIPS)
                .results()
                .map(slip -> Arguments.of(slip.group(1), slip.group(2)));
    }

    private static ThemeSketch page(String template) {
        return ThemeSketch.page("\n" + template)
                .with("themes/plain/texts/en.yaml", "home: Home\n")
                .with("themes/plain/assets/site.css", "a { b: c; }")
                .with("themes/plain/templates/layout.html", "layout");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slips")
    void a_slip_is_said_with_its_place(String template, String said) {
        assertThat(page(template).problem(VIEWS))
                .startsWith("themes/plain/templates/page.html:" + said);
    }

    @Test
    void brackets_without_end_are_said_once() {
        String deep = "{{ " + "(".repeat(30_000) + "1" + ")".repeat(30_000) + " }}";

        assertThat(page(deep).problem(VIEWS))
                .startsWith("themes/plain/templates/page.html:0:0-0 ERROR[template-syntax] this");
    }

    @Test
    void there_are_many_slips() {
        assertThat(slips()).hasSizeGreaterThan(30);
    }

    @Test
    void what_may_be_missing_can_still_be_asked_for() {
        String template =
                "{{ p.name is defined }} {{ p.nmae is defined }} {{ persno is defined }}"
                        + " {{ p.nmae | default('d') }} {{ p.name | default('e') }}";

        assertThat(page(template).renders(VIEWS).strip()).isEqualTo("true false false d Ann");
    }

    @Test
    void brackets_in_quotes_and_in_comments_close_nothing() {
        assertThat(page("{{ '}}' }}{# {% if #}{% if p.old %}").problem(VIEWS))
                .contains(":2:25-27 ERROR[template-syntax] “if” begins here and has no end");
    }

    @Test
    void what_our_own_code_throws_is_no_mistake_of_a_template() {
        Theme theme = page("{{ b.text }}").theme();

        assertThatThrownBy(
                        () -> theme.render("page.html", ThemeSketch.EN, Map.of("b", new Broken())))
                .hasStackTraceContaining("ours");
    }
}

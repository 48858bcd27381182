package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** Problems as whole documents. */
class ReportsTest {
    private static final String SITE =
            """
            -- content/articles/day fair/en.md --
            ---
            title: Fair
            date: 2025-05-01
            type: konferencia
            ---
            <script>x</script> The 𝒙 сooks & the the others.
            -- content/articles/empty/en.md --
            ---
            title: Empty
            ---
            """;

    private static final String GOOD =
            """
            -- content/articles/fair/en.md --
            ---
            title: Fair
            type: news
            date: 2025-05-01
            ---
            Words.
            -- content/articles/fair/bg.md --
            ---
            title: Панаир
            type: news
            date: 2025-05-01
            ---
            Думи.
            """;

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder);
    }

    /** JSON is YAML, but for what it may do to long lines. */
    @SuppressWarnings("unchecked")
    private Map<String, Object> log(String... more) {
        String[] all = new String[more.length + 3];
        all[0] = "check";
        all[1] = "--format";
        all[2] = "sarif";
        System.arraycopy(more, 0, all, 3, more.length);
        String out = desk.run(all).out();
        assertThat(out).matches("(?s)\\p{ASCII}*");
        Map<String, Object> log = (Map<String, Object>) new Yaml().load(out);
        assertThat(log).containsEntry("version", "2.1.0");
        return ((List<Map<String, Object>>) log.get("runs")).get(0);
    }

    @SuppressWarnings("unchecked")
    private static <T> T at(Object from, String... path) {
        Object here = from;
        for (String step : path) {
            here =
                    here instanceof List<?> list
                            ? list.get(Integer.parseInt(step))
                            : ((Map<String, Object>) here).get(step);
        }
        return (T) here;
    }

    @Test
    void sarif_names_each_rule_once_and_every_place() {
        desk.with(SITE);
        Map<String, Object> run = log("--lang", "bg");
        assertThat(ReportsTest.<String>at(run, "columnKind")).isEqualTo("unicodeCodePoints");
        assertThat(ReportsTest.<String>at(run, "tool", "driver", "language")).isEqualTo("bg");
        List<Map<String, Object>> rules = at(run, "tool", "driver", "rules");
        List<String> ids = rules.stream().map(rule -> (String) rule.get("id")).toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates().contains("doubled-word", "raw-html");
        List<Map<String, Object>> results = at(run, "results");
        for (Map<String, Object> result : results) {
            int index = (Integer) result.get("ruleIndex");
            assertThat(ids.get(index)).isEqualTo(result.get("ruleId"));
            assertThat((String) result.get("level")).matches("error|warning|note");
            assertThat(ReportsTest.<String>at(result, "message", "text")).isNotBlank();
        }
        int doubled = ids.indexOf("doubled-word");
        assertThat(ReportsTest.<String>at(rules, "" + doubled, "fullDescription", "text"))
                .startsWith("Една и съща дума два пъти поред");
        assertThat(ReportsTest.<String>at(rules, "" + doubled, "help", "text"))
                .contains("Срещата се се проведе");
    }

    @Test
    void sarif_counts_columns_in_letters_and_encodes_names() {
        desk.with(SITE);
        List<Map<String, Object>> results = at(log(), "results");
        Map<String, Object> doubled =
                results.stream()
                        .filter(result -> result.get("ruleId").equals("doubled-word"))
                        .findFirst()
                        .orElseThrow();
        Object place = at(doubled, "locations", "0", "physicalLocation");
        assertThat(ReportsTest.<String>at(place, "artifactLocation", "uri"))
                .isEqualTo("content/articles/day%20fair/en.md");
        String line = at(place, "region", "snippet", "text");
        int from = ReportsTest.<Integer>at(place, "region", "startColumn") - 1;
        int to = ReportsTest.<Integer>at(place, "region", "endColumn") - 1;
        int[] points = line.codePoints().toArray();
        assertThat(new String(points, from, to - from)).isEqualTo("the the");
        assertThat(ReportsTest.<Integer>at(place, "region", "startLine")).isEqualTo(6);
    }

    @Test
    void a_uri_is_relative_where_the_name_is() {
        assertThat(SarifLog.uri("content/а b%.md")).isEqualTo("content/%D0%B0%20b%25.md");
        assertThat(SarifLog.uri("../content/a.md")).isEqualTo("../content/a.md");
        assertThat(SarifLog.uri("/srv/content/a.md")).isEqualTo("file:///srv/content/a.md");
        assertThat(SarifLog.uri("C:/site/a.md")).isEqualTo("file:///C:/site/a.md");
    }

    @Test
    void without_problems_there_is_a_log_and_a_page_all_the_same() {
        desk.with(GOOD);
        assertThat(ReportsTest.<List<?>>at(log(), "results")).isEmpty();
        assertThat(desk.run("check", "--format", "html").out()).contains("<p>No problems.</p>");
        assertThat(desk.run("build", "--format", "html").err())
                .containsOnlyOnce("<!DOCTYPE html>")
                .endsWith("</html>\n");
    }

    @Test
    void html_is_a_page_of_its_own_that_believes_no_author() {
        String page = desk.with(SITE).run("check", "--format", "html", "--lang", "bg").out();
        assertThat(page)
                .matches("(?s)\\p{ASCII}*")
                .startsWith("<!DOCTYPE html>\n<html lang=\"bg\">");
        assertThat(page).doesNotContain("<script", "http", " style=");
        assertThat(page).contains("&#60;script&#62;", "<mark>the the</mark>");
        assertThat(page).containsOnlyOnce("<h2>content/articles/day fair/en.md</h2>");
        assertThat(page).contains("<a href=\"#doubled-word\">", "<dt id=\"doubled-word\">");
        assertThat(read(page)).contains("Проблеми на сайта", "думата „the“", "ред 6");
    }

    private static String read(String page) {
        return Pattern.compile("&#([0-9]+);")
                .matcher(page)
                .replaceAll((MatchResult m) -> Character.toString(Integer.parseInt(m.group(1))));
    }

    @Test
    void a_preview_has_no_end_to_tell_all_at() {
        Desk.Said said = desk.with(GOOD).run("preview", "--format", "sarif");
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("--format sarif");
    }
}

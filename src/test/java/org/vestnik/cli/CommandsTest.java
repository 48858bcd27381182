package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a person types them. */
class CommandsTest {
    private static final String GOOD =
            """
            -- content/articles/fair/en.md --
            ---
            title: Fair
            type: news
            date: 2025-05-01
            ---
            Words.
            """;

    private static final String BAD =
            """
            -- content/articles/fair/en.md --
            ---
            title: Fair
            date: 2025-05-01
            type: konferencia
            ---
            Words.
            """;

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder);
    }

    @Test
    void a_build_writes_the_site_and_says_so() {
        Desk.Said said = desk.with(GOOD).run("build");
        assertThat(said.status()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).startsWith("Built. Pages: ").contains("The site is in site\n");
        assertThat(desk.file("site/en/news/2025/fair/index.html")).exists();
        assertThat(desk.file(".vestnik/content")).isDirectory();
    }

    @Test
    void a_second_build_writes_nothing() {
        desk.with(GOOD).run("build");
        assertThat(desk.run("build").out()).contains("Written: 0,", "removed: 0.");
    }

    @Test
    void an_error_is_shown_with_its_line_and_stops_the_build() {
        Desk.Said said = desk.with(BAD).run("build");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err())
                .isEqualTo(
                        """
                        content/articles/fair/en.md:4:7: error[unknown-type]: there is no type “konferencia”
                            type: konferencia
                                  ^~~~~~~~~~~ did you mean “conference”?
                        """);
        assertThat(said.out()).startsWith("Nothing was written");
        assertThat(desk.file("site")).doesNotExist();
    }

    @Test
    void bulgarian_speaks_bulgarian() {
        Desk.Said said = desk.with(BAD).run("build", "--lang", "bg");
        assertThat(said.err())
                .contains(": грешка[unknown-type]: няма вид статия „konferencia“")
                .contains("може би „conference“?");
    }

    @Test
    void check_tries_templates_of_the_site_on_every_page() {
        String own = "{% if page.title == 'Fair' %}{{ page.no }}{% endif %}\n";
        desk.with(GOOD).write("content/theme/templates/share.html", own);
        Desk.Said said = desk.run("check");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).contains("content/theme/templates/share.html:1");
    }

    @Test
    void check_prints_to_standard_output_and_writes_nothing() throws IOException {
        Desk.Said said = desk.with(BAD).run("check");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).contains("en.md:4:7: error[unknown-type]");
        assertThat(desk.file("site")).doesNotExist();
        assertThat(desk.with(GOOD).run("check").status()).isZero();
        assertThat(desk.file("site")).doesNotExist();
    }

    @Test
    void json_is_one_object_a_line() {
        Desk.Said said = desk.with(BAD).run("check", "--format", "json", "--only", "unknown-type");
        assertThat(said.out())
                .isEqualTo(
                        "{\"file\":\"content/articles/fair/en.md\",\"line\":4,\"column\":7,"
                                + "\"endColumn\":18,\"severity\":\"error\",\"code\":\"unknown-type\","
                                + "\"message\":\"there is no type “konferencia”\","
                                + "\"hint\":\"did you mean “conference”?\","
                                + "\"text\":\"type: konferencia\"}\n");
    }

    @Test
    void errors_are_said_whatever_rules_and_days_are_asked_for() {
        Desk.Said only = desk.with(BAD).run("check", "--only", "doubled-word");
        assertThat(only.status()).isEqualTo(1);
        assertThat(only.out()).contains("error[unknown-type]");
        String undated = BAD.replaceFirst("(?m)^date: .*$", "date: 2026-02-30");
        assertThat(undated).isNotEqualTo(BAD);
        Desk.Said since = desk.with(undated).run("check", "--since", "2030-01-01");
        assertThat(since.status()).isEqualTo(1);
        assertThat(since.out()).contains("error[date");
        assertThat(desk.run("check", "--only", "").status()).isEqualTo(2);
    }

    @Test
    void github_gets_its_annotations() {
        assertThat(
                        desk.with(BAD)
                                .run("check", "--format", "github", "--only", "unknown-type")
                                .out())
                .isEqualTo(
                        "::error file=content/articles/fair/en.md,line=4,col=7,title=unknown-type::"
                                + "there is no type “konferencia”; did you mean “conference”?\n");
    }

    @Test
    void a_folder_elsewhere_is_named_as_it_is_reached() throws IOException {
        desk.with(BAD);
        Files.move(folder.resolve("content"), folder.resolve("texts"));
        Desk.Said said = desk.run("check", "--content", "./texts");
        assertThat(said.out()).startsWith("texts/articles/fair/en.md:4:7: error");
    }

    @Test
    void strict_counts_warnings() {
        String warned = GOOD + "\n[x](../FAIR)\n";
        assertThat(desk.with(warned).run("build").status()).isZero();
        assertThat(desk.run("build", "--strict").status()).isEqualTo(1);
    }

    @Test
    void seconds_are_no_fewer_than_none() {
        Desk.Said late = desk.run("check", "--external", "--deadline", "-5");
        assertThat(late.status()).isEqualTo(2);
        assertThat(late.err())
                .contains("--deadline takes a number of seconds, 0 or more, not “-5”.");
        assertThat(desk.run("check", "--pause=-1").err()).contains("--pause takes", "“-1”");
        assertThat(desk.run("check", "--deadline", "soon").err())
                .contains("--deadline takes a number of seconds, 0 or more, not “soon”.");
    }

    @Test
    void a_wrong_command_line_is_explained() {
        assertThat(desk.run("biuld").status()).isEqualTo(2);
        assertThat(desk.run("biuld").err()).contains("“biuld”", "Did you mean “build”?");
        assertThat(desk.run("build", "--draft").err()).contains("Did you mean “--drafts”?");
        assertThat(desk.run("build", "--today", "soon").err()).contains("“soon”", "--today");
        assertThat(desk.run("build", "--lang", "de").err()).contains("“de”", "bg, en");
        assertThat(desk.run("build", "--lang", "../en").status()).isEqualTo(2);
        assertThat(desk.run("build", "--base-url", "example").status()).isEqualTo(2);
        assertThat(desk.run().status()).isEqualTo(2);
        assertThat(desk.run("--help").status()).isZero();
        assertThat(desk.run("--help", "--lang", "bg").out()).contains("език на съобщенията");
        assertThat(desk.run("check", "--help", "--lang", "en").out())
                .startsWith("Reads everything, writes nothing");
    }

    @Test
    void messages_come_in_every_language_that_has_a_catalogue() {
        Desk.Said said = desk.with(BAD).run("check", "--lang", "eo");
        assertThat(said.out()).contains("Eraroj: 1", "la speco ", "error[unknown-type]");
        assertThat(desk.run("check", "--lang", "eo-XX").out()).contains("Eraroj: 1");
        assertThat(desk.run("--help", "--lang", "eo").out())
                .contains("lingvo de la mesaĝoj: bg, en, eo", "show the version");
    }

    @Test
    void a_missing_content_folder_is_explained() {
        Desk.Said said = desk.run("build");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).startsWith("content: error[content-missing]");
    }

    @Test
    void hidden_articles_are_counted_and_the_next_change_is_named() {
        String draft =
                "-- content/articles/d/en.md --\n---\ntitle: D\ntype: news\ndraft: true\n"
                        + "date: 2025-01-01\n---\nx\n";
        String future =
                "-- content/articles/f/en.md --\n---\ntitle: F\ntype: news\n"
                        + "date: 2026-03-05\n---\nx\n";
        Desk.Said said = desk.with(GOOD + draft + future).run("build");
        assertThat(said.out()).contains("Hidden drafts: 1", "days to come: 1", "On 2026-03-05");
        assertThat(desk.file("site/en/news/2025/d")).doesNotExist();
        desk.run("build", "--drafts", "--future");
        assertThat(desk.file("site/en/news/2025/d")).isDirectory();
        assertThat(desk.file("site/en/news/2026/f")).isDirectory();
    }

    @Test
    void a_machine_that_fails_ends_with_74_and_one_line() throws IOException {
        desk.with(GOOD);
        Files.createDirectories(folder.resolve("site"));
        Files.createDirectories(folder.resolve("site/.vestnik-new"));
        Files.writeString(folder.resolve("blocked"), "a file");
        Desk.Said said = desk.run("build", "--output", "blocked/site");
        assertThat(said.status()).isIn(1, 74);
        assertThat(said.err().lines().count()).isLessThanOrEqualTo(2);
        assertThat(said.err()).doesNotContain("Exception", "at org.vestnik");
    }
}

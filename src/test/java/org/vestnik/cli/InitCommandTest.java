package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new site, from an empty folder to pages. */
class InitCommandTest {
    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bg,en", "en", "bg,en,es", "it,es"})
    void a_new_site_is_built_without_a_warning(String languages) {
        assertThat(desk.run("init", "my-site", "--languages", languages).status()).isZero();
        Desk.Said checked = desk.run("check", "--strict", "--content", "my-site/content");
        assertThat(checked.status()).isZero();
        assertThat(checked.out()).contains("Errors: 0, warnings: 0,");
        Desk.Said built =
                desk.run("build", "--content", "my-site/content", "--output", "my-site/site");
        assertThat(built.status()).isZero();
        for (String language : languages.split(",")) {
            assertThat(desk.file("my-site/site/" + language + "/index.html")).exists();
        }
    }

    @Test
    void a_new_site_says_in_one_place_whom_to_ask() throws IOException {
        desk.run("init", "my-site", "--languages", "en,bg");
        desk.run("build", "--content", "my-site/content", "--output", "my-site/site");
        assertThat(Files.readString(desk.file("my-site/site/en/contacts/index.html")))
                .contains(
                        "<dd>Municipality of Lipograd</dd>",
                        "<dd>1 Linden Square, ground floor</dd>",
                        "mailto:office@example.org");
        assertThat(Files.readString(desk.file("my-site/content/pages/contacts/en.md")))
                .contains("\n::contact\n")
                .doesNotContain("office@", "Linden");
    }

    @Test
    void it_says_what_to_type_next() {
        Desk.Said said = desk.run("init", "sites/my site", "--lang", "en");
        assertThat(said.out())
                .startsWith("Made:\n  sites/my site/content/articles/2026/start/bg.md\n")
                .contains("  sites/my site/content/site.yaml\n")
                .contains("  cd \"sites/my site\"\n")
                .contains("  java -jar ../../vestnik.jar preview --open --lang en\n");
        assertThat(desk.run("init", "other", "--quiet").out()).isEmpty();
        assertThat(desk.run("init", "third", "--lang", "bg").out()).startsWith("Създадено:\n");
    }

    @Test
    void beside_the_jar_alone_there_is_room_for_a_site() {
        desk.write("vestnik.jar", "the program").write(".DS_Store", "litter");
        Desk.Said said = desk.run("init", ".");
        assertThat(said.status()).isZero();
        assertThat(said.out())
                .contains("  content/site.yaml\n")
                .doesNotContain("  cd ")
                .contains("  java -jar vestnik.jar preview --open\n");
        assertThat(desk.run("check", "--strict").status()).isZero();
    }

    @Test
    void a_folder_with_anything_in_it_is_left_alone() throws IOException {
        desk.write("old/letter.txt", "mine");
        Desk.Said said = desk.run("init", "old");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err())
                .startsWith("old: error[site-folder-full]: the folder “old” is not empty")
                .contains("“letter.txt”");
        assertThat(desk.file("old/content")).doesNotExist();
        assertThat(desk.run("init", "old/letter.txt").err()).contains("source-blocked");
        assertThat(Files.readString(desk.file("old/letter.txt"))).isEqualTo("mine");
    }

    @Test
    void the_first_language_leads_and_remarks_are_in_that_of_the_messages() throws IOException {
        desk.run("init", "a", "--languages", "en, BG", "--lang", "bg");
        String site = Files.readString(desk.file("a/content/site.yaml"));
        assertThat(site).contains("languages: [en, bg]").contains("# Първият език е водещ");
        String lead = Files.readString(desk.file("a/content/articles/2026/start/en.md"));
        assertThat(lead)
                .contains("# тази статия е пример")
                .contains("\ntype: conference\ndate: 2026-01-31\n");
        assertThat(Files.readString(desk.file("a/content/articles/2026/start/bg.md")))
                .contains("# видът, датата и всички други факти идват от en.md")
                .doesNotContain("type:")
                .contains("title: Проектът започна");
    }

    @Test
    void a_language_without_words_of_its_own_gets_english_ones_with_a_remark() throws IOException {
        desk.run("init", "a", "--languages", "bg,de");
        assertThat(Files.readString(desk.file("a/content/site.yaml")))
                .contains(
                        "  de: Two towns, one table  # this is English: put your own words in"
                                + " “de” here\n");
        String text = Files.readString(desk.file("a/content/articles/2026/start/de.md"));
        assertThat(text).contains("# this is English").contains("../../../pages/about/de.md");
        assertThat(desk.run("check", "--content", "a/content").out()).contains("Errors: 0,");
    }

    @Test
    void what_is_no_language_is_said() {
        for (String languages : new String[] {"bg,xx", "bulgarian", "bg;en", ""}) {
            Desk.Said said = desk.run("init", "a", "--languages", languages);
            assertThat(said.status()).as(languages).isEqualTo(2);
            assertThat(said.err()).contains("--languages takes codes");
        }
        assertThat(desk.run("init").status()).isEqualTo(2);
        assertThat(desk.run("init").err()).contains("DIR");
        assertThat(desk.file("a")).doesNotExist();
    }
}

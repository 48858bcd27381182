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

/** A translation, from the command to a site that takes it. */
class NewTranslationTest {
    private static final String FAIR = "content/articles/2026/fair/";
    private static final String SITE =
            """
            -- content/articles/2026/fair/bg.md --
            ---
            title: "Панаир: три дни"
            type: news
            date: 2026-01-12
            summary: >
              Три дни,
              два панела.
            event: { start: 2026-01-10, place: Хотел „Форум“, participants: 64 }
            tags: [доброволци]
            photos:
              hall.jpg: Залата
              van.jpg: { alt: Бусът, caption: "Синият: пак", credit: Община }
            attachments: { agenda.pdf: Програма }
            ---

            Първи ред.

            ![](hall.jpg)
            -- content/articles/2026/fair/hall.jpg --
            photo 40x30
            -- content/articles/2026/fair/van.jpg --
            photo 40x30
            -- content/articles/2026/fair/agenda.pdf --
            %PDF
            -- content/articles/2026/card/en.md --
            ---
            title: A postcard
            type: news
            date: 2026-01-12
            ---
            Words.
            """;

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder).with(SITE);
    }

    @Test
    void it_has_all_words_of_the_lead_and_none_of_its_facts() throws IOException {
        Desk.Said said = desk.run("new", "--translate", "articles/2026/fair", "en");
        assertThat(said.err()).isEmpty();
        assertThat(said.status()).isZero();
        assertThat(said.out()).contains("Made:\n  content/articles/2026/fair/en.md\n");
        String text = Files.readString(desk.file(FAIR + "en.md"));
        assertThat(text.replaceAll("(?m)^# .*\\n|^\\n", "").replaceAll("m: [0-9a-f]{12}", "m: …"))
                .isEqualTo(
                        """
                        ---
                        draft: true
                        translated-from: …
                        title: "Панаир: три дни"
                        summary: Три дни, два панела.
                        event:
                          place: Хотел „Форум“
                        photos:
                          hall.jpg: Залата
                          van.jpg:
                            alt: Бусът
                            caption: "Синият: пак"
                        attachments:
                          agenda.pdf: Програма
                        #tags: [доброволци]
                        ---
                        Първи ред.
                        ![](hall.jpg)
                        """);
    }

    @Test
    void the_site_takes_it_as_a_draft_and_then_as_done() throws IOException {
        desk.run("new", "--translate", "fair", "en");
        assertThat(desk.run("check", "--drafts").out()).contains("Errors: 0, warnings: 0,");
        assertThat(desk.run("check", "--translations").out()).contains("original  hidden");
        String text = Files.readString(desk.file(FAIR + "en.md"));
        desk.write(FAIR + "en.md", text.replace("draft: true\n", ""));
        assertThat(desk.run("check", "--translations", "--verbose").out())
                .contains("original  done");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/articles/2026/fair",
                "articles/2026/fair/",
                "./content/articles/2026/fair/bg.md",
                "articles\\2026\\fair",
                "fair"
            })
    void the_folder_may_be_written_as_people_write_it(String typed) {
        assertThat(desk.run("new", "--translate", typed, "EN").status()).isZero();
        assertThat(desk.file(FAIR + "en.md")).exists();
    }

    @Test
    void nothing_is_written_over_what_is_there() throws IOException {
        desk.write(FAIR + "EN.md", "---\ntitle: Mine\n---\nWords.\n");
        Desk.Said said = desk.run("new", "--translate", "fair", "en");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).contains("error[source-taken]");
        assertThat(Files.readString(desk.file(FAIR + "EN.md"))).contains("Mine");
    }

    @Test
    void who_forgets_the_language_is_told_what_to_write() {
        Desk.Said said = desk.run("new", "--translate", "articles/2026/fair");
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err())
                .contains("the folder of the article and the language")
                .contains("new --translate articles/2026/fair en")
                .doesNotContain("TITLE");
    }

    @Test
    void what_cannot_be_is_said() {
        assertThat(desk.run("new", "--translate", "articles/2026/fairr", "en").err())
                .contains("there is no article or page “articles/2026/fairr”")
                .contains("did you mean “articles/2026/fair”?");
        assertThat(desk.run("new", "--translate", "fair", "fr").err())
                .contains("the site has no language “fr”; its languages are: bg, en");
        assertThat(desk.run("new", "--translate", "card", "bg").err())
                .contains("error[translate-lead]", "make a copy of en.md, name it bg.md");
        assertThat(desk.file("content/articles/2026/card/bg.md")).doesNotExist();
    }
}

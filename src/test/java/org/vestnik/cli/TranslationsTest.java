package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check --translations} prints. */
class TranslationsTest {
    private static final String SITE =
            """
            -- content/site.yaml --
            title: { bg: Проба, en: Trial, es: Prueba }
            languages: [bg, en, es]
            url: https://example.org/
            theme: institution
            -- content/articles/2025/fair/bg.md --
            ---
            title: Панаир
            type: news
            date: 2025-05-01
            ---
            Думи.
            -- content/articles/2025/fair/en.md --
            ---
            title: Fair
            translated-from: 0000
            ---
            Words.
            -- content/articles/2025/fair/es.md --
            ---
            title: Feria
            draft: true
            ---
            Palabras.
            -- content/articles/2025/walk/bg.md --
            ---
            title: Разходка
            type: news
            date: 2025-06-01
            ---
            Думи.
            -- content/articles/2025/walk/en.md --
            ---
            title: A walk
            ---
            Words.
            -- content/pages/about/bg.md --
            ---
            title: За проекта
            ---
            Думи.
            -- content/pages/about/en.md --
            ---
            title: About
            translated-from: %s
            ---
            Words.
            -- content/pages/about/es.md --
            ---
            title: El proyecto
            ---
            Palabras.
            """;

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder).with(SITE.formatted("ffff"));
        String mark =
                said("--format", "json", "--verbose")
                        .replaceAll("(?s).*about.*?\"mark\":\"([0-9a-f]+)\".*", "$1");
        desk = desk.with(SITE.formatted(mark));
    }

    private String said(String... options) {
        String[] all = new String[options.length + 2];
        all[0] = "check";
        all[1] = "--translations";
        System.arraycopy(options, 0, all, 2, options.length);
        Desk.Said said = desk.run(all);
        assertThat(said.status()).isZero();
        return said.out();
    }

    @Test
    void the_newest_article_comes_first_and_pages_come_last() {
        assertThat(said("--verbose"))
                .startsWith(
                        """
                        date        article             bg        en        es
                        2025-06-01  articles/2025/walk  original  unknown   missing
                        2025-05-01  articles/2025/fair  original  outdated  hidden
                                    pages/about         original  done      unknown
                        bg: original 3
                        en: done 1, unknown 1, outdated 1
                        es: unknown 1, hidden 1, missing 1
                        """);
    }

    @Test
    void what_needs_no_work_is_left_out() {
        assertThat(said())
                .contains("articles/2025/walk", "en: done 1", "--verbose shows them")
                .doesNotContain("pages/about");
        assertThat(said("--lang", "bg"))
                .contains("дата        статия              bg        en       es\n")
                .contains("2025-06-01  articles/2025/walk  оригинал  неясно   липсва\n");
    }

    @Test
    void a_program_reads_a_line_an_article() {
        assertThat(said("--format", "json"))
                .contains("\"folder\":\"content/articles/2025/fair\",\"title\":\"Панаир\"")
                .contains("\"bg\":\"lead\",\"en\":\"outdated\",\"es\":\"hidden\"}\n")
                .hasLineCount(2);
    }

    @Test
    void drafts_are_shown_as_hidden_even_where_they_are_built() {
        assertThat(said("--drafts")).contains("original  outdated  hidden");
    }
}

package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.files.Hash;

/** {@code build --record}. */
class RecordTest {
    private static final String FAIR = article("Fair");

    @TempDir Path folder;
    private Desk desk;

    private static String article(String title) {
        return """
        -- content/articles/fair/en.md --
        ---
        title: %s
        type: news
        date: 2025-05-01
        ---
        Words.
        """
                .formatted(title);
    }

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder);
    }

    private String recorded() {
        try {
            return Files.readString(desk.file("content/addresses.txt"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void it_adds_what_is_new_and_says_how_much() throws IOException {
        desk.with(FAIR);
        Desk.Said said = desk.run("build", "--record");
        assertThat(said.status()).isZero();
        int count = recorded().split("\n").length;
        assertThat(said.out())
                .contains("New addresses recorded: " + count + ", in content/addresses.txt\n");
        assertThat(recorded())
                .startsWith(
                        "/\n/bg/\n/bg/finansirane/\n/bg/karta-na-sayta/\n/bg/novini/\n/bg/novini/2025/\n/bg/vid/\n")
                .contains("\n/en/news/2025/fair/\n")
                .endsWith("/\n");
        try (Stream<Path> left = Files.list(desk.file("content"))) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("addresses.txt", "articles", "site.yaml");
        }

        assertThat(desk.run("build", "--record").out())
                .contains("No new addresses: content/addresses.txt has them all.");
        desk.with(article("Harvest fair").replace("articles/fair", "articles/harvest"));
        assertThat(desk.run("build", "--record").out()).contains("New addresses recorded: 1,");
    }

    @Test
    void it_changes_no_byte_of_the_site() {
        desk.with(FAIR).run("build", "--output", "plain");
        assertThat(desk.file("content/addresses.txt")).doesNotExist();
        desk.run("build", "--record", "--output", "first");
        desk.run("build", "--record", "--output", "second");
        SortedMap<String, Hash> plain = desk.published("plain");
        assertThat(desk.published("first")).isEqualTo(plain);
        assertThat(desk.published("second")).isEqualTo(plain);
    }

    @Test
    void it_removes_nothing_and_mends_the_order() {
        desk.with(FAIR).run("build", "--record");
        String before = recorded();
        String mixed = "# Ours\n\n/old/\n" + before.replace("/en/news/2025/fair/\n", "");
        desk.write("content/addresses.txt", mixed);
        assertThat(desk.run("build", "--record").out()).contains("New addresses recorded: 1,");
        assertThat(recorded()).isEqualTo("# Ours\n\n" + before + "/old/\n");
        desk.write("content/addresses.txt", "/old/\n" + before);
        assertThat(desk.run("build", "--record").out())
                .contains("No new addresses; content/addresses.txt is in order again.");
        assertThat(recorded()).isEqualTo(before + "/old/\n");
    }

    @Test
    void a_page_that_moved_is_said_with_the_line_to_paste_and_the_line_helps() {
        desk.with(FAIR).run("build", "--record");
        desk.with(article("Fairs"));
        assertThat(desk.run("build").err())
                .contains(
                        "warning[address-vanishes]: /en/news/2025/fair/ was published once",
                        "    /en/news/2025/fair/\n    ^~~~~~~~~~~~~~~~~~~ if that page is at"
                                + " /en/news/2025/fairs/ now, write in"
                                + " content/articles/fair/en.md: aliases: [/en/news/2025/fair/]");
        assertThat(desk.run("build", "--strict").status()).isEqualTo(1);
        desk.with(article("Fairs\naliases: [/en/news/2025/fair/]"));
        assertThat(desk.run("build", "--strict").status()).isZero();
        assertThat(desk.file("site/en/news/2025/fair/index.html"))
                .content()
                .contains("url=../fairs/\"");
    }

    @Test
    void with_an_error_nothing_is_recorded() {
        desk.with(article("Fair\nalias: [x").replace("news", "konferencia"));
        assertThat(desk.run("build", "--record").status()).isEqualTo(1);
        assertThat(desk.file("content/addresses.txt")).doesNotExist();
        assertThat(desk.with(FAIR).run("check").status()).isZero();
        assertThat(desk.file("content/addresses.txt")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--drafts", "--future", "--today=2025-06-01"})
    void what_nobody_can_read_today_is_not_recorded(String option) {
        Desk.Said said = desk.with(FAIR).run("build", "--record", option);
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err())
                .isEqualTo(
                        "--record keeps what readers can see today, so it does not go together"
                                + " with %s.\n".formatted(option.replaceFirst("=.*", "")));
        assertThat(desk.file("site")).doesNotExist();
    }
}

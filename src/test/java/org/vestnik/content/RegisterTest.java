package org.vestnik.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vestnik.files.SourceTree;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problem;

/** The addresses that are kept, as a file that people may write in. */
class RegisterTest {
    private static Outcome<Register> read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Register.read(SourceTree.of(Map.of(Register.FILE, bytes)));
    }

    private static List<String> reported(String text) {
        return read(text).problems().stream().map(RegisterTest::brief).toList();
    }

    private static String brief(Problem problem) {
        return problem.place().line()
                + ":"
                + problem.place().column()
                + "-"
                + problem.place().endColumn()
                + " "
                + problem.code();
    }

    private static String with(String text, String... more) {
        Register register = read(text).value();
        return register.with(register.missing(List.of(more)));
    }

    @Test
    void a_line_is_a_path_and_notes_are_left_alone() {
        assertThat(reported("# Стари\n\n/\n/bg/\n  /bg/a/\t\n/en/")).isEmpty();
        assertThat(read("# x\n\n /bg/\r\n").value().lines())
                .extracting(Register.Line::address)
                .containsExactly("/bg/");
        assertThat(read("").value()).isEqualTo(Register.EMPTY);
    }

    @Test
    void what_is_no_path_or_out_of_order_is_said_with_its_place() {
        assertThat(reported("/a/\nbg/b/\nhttps://example.org/c/\n/d?e\n/a/\n/../x\n"))
                .containsExactly(
                        "2:1-6 address-line",
                        "3:1-23 address-line",
                        "4:1-5 address-line",
                        "5:1-4 address-twice",
                        "6:1-6 address-line");
        assertThat(reported("/c/\n /b/\n/a/\n")).containsExactly("2:2-5 address-order");
    }

    @Test
    void new_addresses_come_in_the_order_of_code_points() {
        // U+FF21 is before U+1F600, which UTF-16 has the other way round.
        assertThat(with("/b/\n/a/\n", "/\uD83D\uDE00/", "/\uFF21/", "/ab/", "/a/"))
                .isEqualTo("/a/\n/ab/\n/b/\n/\uFF21/\n/\uD83D\uDE00/\n");
    }

    @Test
    void one_page_is_recorded_once_however_it_is_written() {
        assertThat(with("/bg/a\n/bg/b/index.html\n/%D0%B0/\n", "/bg/a/", "/bg/b/", "/а/"))
                .isEqualTo("/%D0%B0/\n/bg/a\n/bg/b/index.html\n");
    }

    @Test
    void nothing_that_somebody_wrote_is_lost() {
        String text = "# All of them\n\n# of 2018\n/b/\nnonsense\n/a/\n/b/\n\n# end\n";
        assertThat(with(text, "/0/"))
                .isEqualTo("# All of them\n\n/0/\nnonsense\n/a/\n# of 2018\n/b/\n\n# end\n");
        assertThat(with("# Only a note", "/a/")).isEqualTo("# Only a note\n/a/\n");
        assertThat(with("/a/\n# end", "/a/")).isEqualTo("/a/\n# end\n");
    }
}

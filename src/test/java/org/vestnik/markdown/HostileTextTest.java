package org.vestnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to break a reader of Markdown: each ends soon, and with HTML that is whole. */
class HostileTextTest {
    private static final List<String> REPEATED =
            List.of(
                    "<![CDATA[",
                    "x<!--",
                    "<!--",
                    "a <?",
                    "<a b=\"",
                    "<a ",
                    "[a](",
                    "[a](b \"",
                    "[a](b (",
                    "![a](b c ",
                    "[",
                    "![",
                    "]",
                    "[a][",
                    "[^1] ",
                    "_[^1]: ",
                    "*a ",
                    "*a **b ",
                    "a**b",
                    "*_",
                    "~~a ",
                    "[r]: u\n",
                    "[r]: u\n\n",
                    "[^1]: a\n",
                    "a\n: b\n",
                    "a\n: b\n: b\n",
                    ": b\n",
                    "> a\n",
                    ">",
                    "> ",
                    "- ",
                    "- [ ] ",
                    "1. ",
                    "- a\n",
                    "- a\n  - b\n",
                    "a\n",
                    "# a\n",
                    "## a\n\n",
                    "a|b\n-|-\n",
                    "|a\n|-\n",
                    "|a|b|\n",
                    "{.a}",
                    "{.a} ",
                    "{a=",
                    "<b>",
                    "</b>",
                    "<b></i>",
                    "<details><summary>a</summary>\n",
                    "<details>",
                    "\"a ",
                    "'",
                    "--",
                    "&",
                    "&#1",
                    "![a](b.jpg)\n",
                    "[a](#b)\n",
                    "    a\n",
                    "```\n",
                    "\t",
                    " ",
                    "a  \n",
                    "[[a]]",
                    "<a@b.c>");

    private static final long SEED = 20181214;
    private static final int LENGTH = 100_000;
    private static final long MOST_MILLIS = 3000;

    private static final String[] PIECES = {
        "a",
        "б",
        " ",
        "\n",
        "\n\n",
        "*",
        "**",
        "_",
        "~~",
        "`",
        "``",
        "[",
        "]",
        "(",
        ")",
        "![",
        "](",
        "](b)",
        "](b c.jpg)",
        "[^1]",
        "[^1]: ",
        "[r]",
        "[r]: u\n",
        "<",
        ">",
        "<b>",
        "</b>",
        "<!--",
        "-->",
        "<details>",
        "<summary>",
        "</summary>",
        "</details>",
        "<http://a>",
        "&amp;",
        "&#0;",
        "&",
        "\\",
        "\"",
        "'",
        "{",
        "}",
        "{.a}",
        "{#a}",
        "{a=b}",
        "|",
        "|-|-|\n",
        "a|b\n",
        "- ",
        "1. ",
        "> ",
        "    ",
        "\t",
        "# ",
        "===\n",
        "---\n",
        "```\n",
        "~~~\n",
        "\n: ",
        "- [ ] ",
        "- [x] ",
        "„",
        "“",
        "--",
        "...",
        "  \n",
        "\\\n",
        "!",
        "<span lang=en>",
        "<br>",
        "<a b=\"",
        "<i title='x'>",
        "</i>",
        "\u0001",
        "\ud800",
        "\r",
        "\0",
        "<script>",
        "javascript:",
        "[a](#b)",
        "<u",
        "/>"
    };

    static List<String> repeated() {
        return REPEATED;
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void a_hundred_thousand_characters_of_the_same_end_soon(String piece) {
        String text = piece.repeat(Math.max(1, LENGTH / piece.length()));
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        MarkdownText read = Reading.of(text);
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertThat(took / 1_000_000).isLessThan(MOST_MILLIS);
        assertThat(read.html().length()).isLessThan(20 * text.length() + 1);
        assertThat(WellFormed.fault(Filled.html(read))).isEmpty();
    }

    @Test
    void tables_lists_and_references_that_grow_end_soon() {
        StringBuilder references = new StringBuilder();
        StringBuilder stairs = new StringBuilder();
        StringBuilder ticks = new StringBuilder();
        for (int i = 0; references.length() < LENGTH; i++) {
            references.append("[r").append(i).append("]: u\n");
        }
        for (int i = 0; i < 400; i++) {
            stairs.append("  ".repeat(i)).append("- a\n");
        }
        for (int i = 1; ticks.length() < LENGTH; i++) {
            ticks.append('e').append("`".repeat(i));
        }
        a_hundred_thousand_characters_of_the_same_end_soon(references.toString());
        a_hundred_thousand_characters_of_the_same_end_soon(ticks.toString());
        a_hundred_thousand_characters_of_the_same_end_soon("`".repeat(LENGTH) + "x`");
        a_hundred_thousand_characters_of_the_same_end_soon(
                "|a|b|\n|-|-|\n" + "|a|b|\n".repeat(16000));
        a_hundred_thousand_characters_of_the_same_end_soon(
                "*a **a ".repeat(7000) + "** a*".repeat(7000));
        a_hundred_thousand_characters_of_the_same_end_soon(
                "[".repeat(20000) + "a" + "](b)".repeat(20000));
        assertThat(Reading.problems(stairs.toString()))
                .hasSize(1)
                .allMatch(line -> line.contains("nested-too-deep"));
    }

    @Test
    void any_mixture_of_marks_becomes_whole_html_and_stays_it_in_the_memo() {
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(24); pieces >= 0; pieces--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            MarkdownText read = Reading.of(text.toString());
            assertThat(WellFormed.fault(Filled.html(read))).as(name(i, text)).isEmpty();
            assertThat(MarkdownCodec.read(MarkdownCodec.write(read), Reading.FILE))
                    .as(name(i, text))
                    .isEqualTo(read);
        }
    }

    private static Supplier<String> name(int number, CharSequence text) {
        return () -> "seed %d, text %d: %s".formatted(SEED, number, shown(text));
    }

    private static String shown(CharSequence text) {
        StringBuilder shown = new StringBuilder();
        text.chars()
                .forEach(
                        c -> {
                            boolean plain = c >= ' ' && c < 0xD800;
                            shown.append(plain ? String.valueOf((char) c) : "\\u%04X".formatted(c));
                        });
        return shown.toString();
    }
}

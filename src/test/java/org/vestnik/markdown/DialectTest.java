package org.vestnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A text is parsed with the extensions that it can need: more of them must change nothing. */
class DialectTest {
    private static final long SEED = 42;

    private static final String[] PIECES = {
        "a",
        "b c",
        " ",
        "\n",
        "\n\n",
        "*",
        "**",
        "_",
        "~",
        "~~",
        "`",
        "[",
        "]",
        "(d)",
        "![",
        "^1",
        ":",
        ": ",
        "\n: ",
        "\n:",
        "[ ]",
        "[x]",
        "[X]",
        "- ",
        "1. ",
        "> ",
        "    ",
        "{",
        "}",
        "{.a}",
        "|",
        "-",
        "\n|-|\n",
        "# ",
        "---\n",
        "```\n",
        "\\",
        "&amp;",
        "<b>",
        "</b>",
        "<details>",
        "!"
    };

    @Test
    void all_extensions_give_the_same_as_those_that_the_text_needs() {
        Random random = new Random(SEED);
        for (int i = 0; i < 10_000; i++) {
            StringBuilder made = new StringBuilder();
            for (int pieces = random.nextInt(16); pieces >= 0; pieces--) {
                made.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String text = made.toString();
            assertThat(read(text, Shape.of(text).features()))
                    .as(name(i, text))
                    .isEqualTo(read(text, Dialect.ALL));
        }
    }

    @Test
    void what_a_text_needs_is_seen_wherever_it_stands() {
        assertThat(Shape.of("a | b").features()).isEqualTo(Dialect.TABLES);
        assertThat(Shape.of("a[^1]").features()).isEqualTo(Dialect.FOOTNOTES);
        assertThat(Shape.of("a {.b}").features()).isEqualTo(Dialect.ATTRIBUTES);
        assertThat(Shape.of("a\n > : b").features()).isEqualTo(Dialect.DEFINITIONS);
        assertThat(Shape.of("1. [x] a").features()).isEqualTo(Dialect.TASKS);
        assertThat(Shape.of("a ~~b~~").features()).isEqualTo(Dialect.STRIKETHROUGH);
        assertThat(Shape.of("a: b [c](d) - [e] ^").features()).isZero();
    }

    private static Supplier<String> name(int number, String text) {
        return () -> "seed %d, text %d: %s".formatted(SEED, number, text);
    }

    private static MarkdownText read(String text, int features) {
        Shape shape = new Shape(features, 0, 0);
        return MarkdownReader.write(new Source(Reading.FILE, 1, text), shape, Manner.PLAIN);
    }
}

package org.vestnik.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestnik.problem.Outcome;

/** Whatever is written is read again as it was. */
class YamlQuotesTest {
    private static final List<String> HOSTILE =
            List.of(
                    "Конференция: начало",
                    "Forum #2",
                    "#2",
                    "\"Forum\"",
                    "it's",
                    "'quoted'",
                    "- a",
                    "a - b",
                    "[Проект] начало",
                    "{a}",
                    "a: b: c",
                    "a:",
                    ": a",
                    "true",
                    "null",
                    "~",
                    "2024",
                    "010",
                    "no",
                    "!важно",
                    "*",
                    "& co",
                    "| a",
                    "> b",
                    "% x",
                    "@ y",
                    "`z`",
                    "a\\b",
                    "C:\\Temp",
                    "? a",
                    "-",
                    "--- a",
                    "...",
                    "\"a' # b: \\",
                    "„Форум“ & \"още\"",
                    "a\tb",
                    "<<",
                    "=",
                    "   ");

    private static final String HARD = "ab:#\"'\\-?{}[],&*!|>%@` ~\t„“’0";

    static Stream<String> hostile() {
        return HOSTILE.stream();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_hostile_text_comes_back(String text) {
        assertThat(valueRead(text)).as(YamlQuotes.value(text)).isEqualTo(text);
        assertThat(keyRead(text)).as(YamlQuotes.key(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Отворени врати | Отворени врати",
                "Forum: the start | \"Forum: the start\"",
                "The \"Forum\": start | 'The \"Forum\": start'",
                "true | \"true\""
            })
    void the_plainest_form_is_chosen(String text, String form) {
        assertThat(YamlQuotes.value(text)).isEqualTo(form);
    }

    @Test
    void any_text_comes_back() {
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = 1 + random.nextInt(9); length > 0; length--) {
                text.append(HARD.charAt(random.nextInt(HARD.length())));
            }
            assertThat(valueRead(text.toString())).isEqualTo(text.toString());
            assertThat(keyRead(text.toString())).isEqualTo(text.toString());
        }
    }

    private static String valueRead(String text) {
        YamlMap map = read("a:\n  key: " + YamlQuotes.value(text) + "\n  next: x\n");
        YamlMap inner = (YamlMap) map.entries().get(0).value();
        assertThat(inner.entries()).hasSize(2);
        YamlScalar scalar = (YamlScalar) inner.entries().get(0).value();
        assertThat(scalar.kind()).isEqualTo(YamlScalar.Kind.TEXT);
        return scalar.text();
    }

    private static String keyRead(String text) {
        return read(YamlQuotes.key(text) + ":\nnext: x\n").entries().get(0).key();
    }

    private static YamlMap read(String yaml) {
        Outcome<java.util.Optional<YamlMap>> read = Yaml.read("f", yaml, 1);
        assertThat(read.problems()).as(yaml).isEmpty();
        return read.value().orElseThrow();
    }
}

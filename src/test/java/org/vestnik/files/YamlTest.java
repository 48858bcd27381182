package org.vestnik.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;

class YamlTest {
    private static final String FILE = "content/articles/fair/en.md";

    private static Outcome<Optional<YamlMap>> read(String text) {
        return Yaml.read(FILE, text, 1);
    }

    private static YamlMap map(String text) {
        var outcome = read(text);
        assertThat(Report.of(outcome)).isEmpty();
        return outcome.value().orElseThrow();
    }

    private static String kind(String value) {
        YamlScalar scalar = (YamlScalar) map("key: " + value).get("key").orElseThrow();
        return scalar.kind() + " " + scalar.text();
    }

    @Test
    void dates_times_numbers_with_points_and_words_for_no_stay_text() {
        for (String text :
                "2018-12-14 12:30 1:30:00 no off NO yes True TRUE 010 1.10 1_000 +359888123456 0x1F .5 1e3 Null NULL -0 - -01"
                        .split(" ")) {
            if (!text.equals("-")) {
                assertThat(kind(text)).isEqualTo("TEXT " + text);
            }
        }
        assertThat(kind("2018-12-14 10:30")).isEqualTo("TEXT 2018-12-14 10:30");
        assertThat(kind("=")).isEqualTo("TEXT =");
    }

    @Test
    void only_null_true_false_and_plain_integers_are_more_than_text() {
        assertThat(kind("")).isEqualTo("NULL ");
        assertThat(kind("~")).isEqualTo("NULL ~");
        assertThat(kind("null")).isEqualTo("NULL null");
        assertThat(kind("true")).isEqualTo("BOOLEAN true");
        assertThat(kind("false")).isEqualTo("BOOLEAN false");
        assertThat(kind("64")).isEqualTo("INTEGER 64");
        assertThat(kind("0")).isEqualTo("INTEGER 0");
        assertThat(kind("-5")).isEqualTo("INTEGER -5");
        assertThat(kind("'64'")).isEqualTo("TEXT 64");
        assertThat(kind("\"\"")).isEqualTo("TEXT ");
    }

    @Test
    void an_integer_too_large_for_a_long_is_text() {
        assertThat(kind("9223372036854775807")).startsWith("INTEGER");
        assertThat(kind("-9223372036854775808")).startsWith("INTEGER");
        assertThat(kind("9223372036854775808")).startsWith("TEXT");
        assertThat(kind("-9223372036854775809")).startsWith("TEXT");
        assertThat(kind("99999999999999999999999")).startsWith("TEXT");
    }

    @Test
    void places_count_in_code_points_from_the_line_of_the_file() {
        YamlMap map =
                Yaml.read(FILE, "a: 😀😀 b\n  \"ж\": [x, 12]\n".replace("\n  ", "\n"), 5)
                        .value()
                        .orElseThrow();
        assertThat(map.place()).isEqualTo(new Place(FILE, 5, 1, 8));
        assertThat(map.get("a").get().place()).isEqualTo(new Place(FILE, 5, 4, 8));
        YamlMap.Entry second = map.entries().get(1);
        assertThat(second.keyPlace()).isEqualTo(new Place(FILE, 6, 1, 4));
        assertThat(second.value().place()).isEqualTo(new Place(FILE, 6, 6, 13));
        assertThat(((YamlList) second.value()).items().get(1).place())
                .isEqualTo(new Place(FILE, 6, 10, 12));
    }

    @Test
    void line_separators_of_word_do_not_shift_lines() {
        YamlMap map = map("a: b\u2028c\u0085d\u2029e\nf: g");
        assertThat(((YamlScalar) map.get("a").get()).text()).isEqualTo("b c d e");
        assertThat(map.get("f").get().place()).isEqualTo(new Place(FILE, 2, 4, 5));
    }

    @Test
    void texts_in_blocks_keep_their_signs() {
        YamlMap map = map("a: |\n  x: y: z\n  \"q\n\n  @\nb: >-\n  one\n  two\n");
        assertThat(((YamlScalar) map.get("a").get()).text()).isEqualTo("x: y: z\n\"q\n\n@\n");
        assertThat(((YamlScalar) map.get("b").get()).text()).isEqualTo("one two");
    }

    @Test
    void an_empty_text_is_an_empty_map() {
        for (String text : new String[] {"", "\n\n", "# a remark\n", "---\n"}) {
            assertThat(map(text).entries()).isEmpty();
        }
    }

    @Test
    void a_key_that_is_no_word_is_the_text_that_was_written() {
        assertThat(map("2018: a\ntrue: b\n'12:30': c").entries())
                .extracting(YamlMap.Entry::key)
                .containsExactly("2018", "true", "12:30");
    }

    @Test
    void a_key_that_stands_twice_is_shown_with_the_line_of_the_first() {
        var outcome = Yaml.read(FILE, "title: a\ndate: b\n\"title\": c", 2);
        assertThat(Report.of(outcome)).containsExactly("4:1-8 yaml-duplicate-key");
        assertThat(outcome.problems().get(0).message().arguments()).containsExactly("title", "2");
        assertThat(((YamlScalar) outcome.value().get().get("title").get()).text()).isEqualTo("a");
    }

    @Test
    void what_is_no_map_is_shown() {
        assertThat(Report.of(read("- a\n- b"))).containsExactly("1:1-4 yaml-top");
        assertThat(read("- a").value()).isEmpty();
        assertThat(Report.of(read("[a]"))).containsExactly("1:1-4 yaml-top");
        assertThat(Report.of(read("'a'"))).containsExactly("1:1-4 yaml-top");
    }

    @Test
    void lists_and_maps_as_keys_tags_and_merges_are_shown() {
        assertThat(Report.of(read("a: {{ title }}"))).contains("1:5-14 yaml-key");
        assertThat(Report.of(read("\"\": x"))).containsExactly("1:1-3 yaml-key.empty");
        assertThat(Report.of(read("a: !!int 5"))).containsExactly("1:4-11 yaml-tag");
        assertThat(Report.of(read("a: !!java.io.File [x]")))
                .containsExactly("1:4-5 yaml-syntax.sign");
        assertThat(Report.of(read("a: &x {b: c}\nd:\n  <<: *x")))
                .containsExactly("3:3-5 yaml-merge");
    }

    @Test
    void an_alias_is_the_value_that_it_names() {
        YamlMap map = map("a: &x Форум\nb: *x");
        assertThat(((YamlScalar) map.get("b").get()).text()).isEqualTo("Форум");
    }

    @Test
    void more_than_twenty_aliases_are_too_many() {
        String few = "a: &x y\nb: [" + "*x, ".repeat(20) + "]";
        assertThat(Report.of(read(few))).isEmpty();
        String many = "a: &x y\nb: [" + "*x, ".repeat(21) + "]";
        assertThat(Report.of(read(many))).containsExactly("1:4-8 yaml-aliases");
        String anchors =
                java.util.stream.IntStream.range(0, 30)
                        .mapToObj(i -> "a" + i + ": &x" + i + " *x" + Math.max(0, i - 1))
                        .collect(Collectors.joining("\n"));
        assertThat(read(anchors).hasErrors()).isTrue();
    }

    @Test
    @Timeout(5)
    void an_alias_bomb_is_put_out() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [".formatted(i, i))
                    .append("*a%d,".formatted(i - 1).repeat(9))
                    .append("]\n");
        }
        assertThat(Report.of(read(bomb.toString())))
                .hasSize(1)
                .first()
                .asString()
                .contains("yaml-aliases");
        assertThat(Report.of(read("a: &a [*a, *a]"))).containsExactly("1:4-15 yaml-aliases");
    }

    @Test
    @Timeout(20)
    void what_is_nested_too_deep_is_shown_and_not_read() {
        assertThat(Report.of(read("a: " + "[".repeat(29) + "]".repeat(29)))).isEmpty();
        assertThat(Report.of(read("a: " + "[".repeat(30) + "]".repeat(30))))
                .containsExactly("1:33-35 yaml-depth");
        for (String open : new String[] {"[", "{a: ", "- ", "? ", "{? ", "[[{"}) {
            assertThat(read("a: " + open.repeat(100_000)).hasErrors()).isTrue();
            assertThat(read(open.repeat(100_000)).hasErrors()).isTrue();
        }
    }

    @Test
    @Timeout(20)
    void a_large_map_is_read_and_a_huge_one_is_not() {
        String line = "a%d: b\n";
        String large =
                java.util.stream.IntStream.range(0, 50_000)
                        .mapToObj(line::formatted)
                        .collect(Collectors.joining());
        assertThat(map(large).entries()).hasSize(50_000);
        assertThat(Report.of(read("a: b\n".repeat(2_000_000))))
                .containsExactly("1:1-1 yaml-too-long");
    }

    @Test
    @Timeout(20)
    void hostile_signs_cost_little() {
        for (String part :
                new String[] {
                    "a: *x\n",
                    "a: &x\n",
                    "\"",
                    "'",
                    "a: \"",
                    "a: '\n",
                    "\t",
                    ": ",
                    "a: [\n",
                    "a: {\n",
                    "- ",
                    "a: b: c\n",
                    "a:b\n",
                    "---\n",
                    "\\",
                    "a: \"\\",
                    "#",
                    " #",
                    "|",
                    "a: |\n",
                    "%",
                    "\n a: b"
                }) {
            assertThat(read(part.repeat(64 * 1024 / part.length())).value()).isNotNull();
        }
    }

    @Test
    void characters_that_cannot_be_seen_are_read_as_spaces_with_a_warning() {
        var outcome = read("title: а\u000Bб\nx: \u0001\u0002");
        assertThat(Report.of(outcome)).containsExactly("1:9-10 yaml-control", "2:4-5 yaml-control");
        assertThat(outcome.problems().get(0).message().arguments()).containsExactly("U+000B");
        assertThat(((YamlScalar) outcome.value().get().get("title").get()).text()).isEqualTo("а б");
        assertThat(read("a: \uD800").hasErrors()).isFalse();
    }

    @Test
    @Timeout(120)
    void nothing_at_random_makes_it_fail_or_say_two_things() {
        String[] parts = {
            "title", ": ", ":", "\n", "\n  ", "- ", "-", "[", "]", "{", "}", ",", "\"", "'", "#",
            " #", "&a", "*a", "!", "|", ">", "@", "\t", "ж", "😀", "\u00A0", "\\", "---", "...",
            "%", "?", "? ", "<<", "1", "\r\n", "„", "\u2028", "\u0007"
        };
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            check(seed, text.toString());
        }
    }

    private static void check(int seed, String text) {
        try {
            var outcome = read(text);
            assertThat(outcome).isEqualTo(read(text));
            if (outcome.value().isEmpty()) {
                assertThat(outcome.hasErrors()).as("says why: " + text).isTrue();
            }
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed + ": " + text, e);
        }
    }
}

package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private static List<String> words(int seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count).mapToObj(i -> "дума" + random.nextInt(5000)).toList();
    }

    private static String text(List<String> words) {
        return words.stream().collect(Collectors.joining(" ", "<p>", "</p>"));
    }

    private static String article(int number, List<String> words) {
        return "-- content/articles/2025/a%d/bg.md --\n---\ntitle: Статия %d\ntype: news\ndate: 2025-01-12\n---\n"
                        .formatted(number, number)
                + String.join(" ", words)
                + "\n";
    }

    @Test
    void what_agrees_is_near_what_is_shared() {
        List<String> words = words(1, 300);
        for (int cut = 0; cut <= 150; cut += 30) {
            String one = text(words.subList(0, 300 - cut));
            String other = text(words.subList(cut, 300));
            double shared = WordRuns.shared(one, other);
            double guessed = Likeness.of(one).agreement(Likeness.of(other)) / 64.0;
            assertThat(guessed).as("cut " + cut).isBetween(shared - 0.2, shared + 0.2);
        }
    }

    @Test
    void marks_and_case_are_no_words() {
        String one = "<p class=\"a\">Едно две <em>ТРИ</em>, четири – пет шест</p>";
        assertThat(WordRuns.of(one)).isEqualTo(WordRuns.of("едно две три четири пет шест"));
        assertThat(WordRuns.of("едно две три четири")).isEmpty();
    }

    @Test
    void a_copy_with_a_few_other_words_is_found_among_many_and_nothing_else() {
        StringBuilder site = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            site.append(article(i, words(i, 120)));
        }
        List<String> copy = new java.util.ArrayList<>(words(77, 120));
        copy.set(60, "друга");
        site.append(article(999, copy).replace("2025-01-12", "2025-01-13"));
        assertThat(Checked.site(site.toString()).of(CheckRule.NEARLY_SAME))
                .singleElement()
                .asString()
                .contains("a77/bg.md");
    }

    @Test
    void short_texts_and_texts_that_share_half_are_let_be() {
        List<String> words = words(5, 120);
        String half =
                article(1, words) + article(2, words.subList(0, 80)) + article(3, words(6, 39));
        assertThat(Checked.site(half + article(4, words(6, 39))).of(CheckRule.NEARLY_SAME))
                .isEmpty();
    }
}

package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
            double shared = WordRuns.overlap(one, other).shared();
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
        List<String> copy = new ArrayList<>(words(77, 120));
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
        String half = article(1, words) + article(2, both(words.subList(0, 80), words(7, 80)));
        List<String> other = new ArrayList<>(words(6, 39));
        other.set(20, "друга");
        String few = article(3, words(6, 39)) + article(4, other);
        assertThat(found(half + few)).isEmpty();
    }

    @Test
    void short_texts_that_say_the_very_same_are_found() {
        List<String> words = words(6, 15);
        String twin = "2:8-16 Статия %d, content/articles/2025/a%d/bg.md";
        String one = article(1, words);
        assertThat(found(one + article(2, words) + article(3, words)))
                .containsExactly(twin.formatted(1, 3), twin.formatted(2, 3));
        String marked = article(2, words).replace("дума", "ДУМА").replaceAll("\\s*$", "!\n");
        assertThat(found(one + marked)).containsExactly(twin.formatted(1, 2));
        assertThat(found(article(1, words(6, 39)) + article(2, words(6, 39)))).hasSize(1);
        assertThat(found(article(1, words(6, 40)) + article(2, words(6, 40)))).hasSize(1);
    }

    @Test
    void short_texts_with_something_new_beside_them_and_formulas_are_let_be() {
        List<String> words = words(6, 15);
        String one = article(1, words);
        assertThat(found(article(1, words(6, 14)) + article(2, words(6, 14)))).isEmpty();
        assertThat(found(one + article(2, words(7, 15)))).isEmpty();
        assertThat(found(one + article(2, words) + article(3, words) + article(4, words)))
                .isEmpty();
        String photo = "-- content/articles/2025/a2/hall.jpg --\nphoto 900x600\n";
        assertThat(found(one + article(2, words) + photo)).isEmpty();
        assertThat(found(day(1, words, "03-01") + day(2, words, "03-08"))).isEmpty();
        assertThat(found(day(1, words, "03-01") + day(2, words, "03-01"))).hasSize(1);
        List<String> link = both(words, List.of("[тук](https://example.org/1)"));
        List<String> other = both(words, List.of("[тук](https://example.org/2)"));
        assertThat(found(article(1, link) + article(2, other))).isEmpty();
        assertThat(found(article(1, link) + article(2, link))).hasSize(1);
    }

    private static String day(int number, List<String> words, String day) {
        String event = "event: { start: 2025-" + day + ", place: Читалище }\n---\n";
        return article(number, words).replace("12\n---\n", "12\n" + event);
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static List<String> found(String site) {
        return Checked.site(site).of(CheckRule.NEARLY_SAME);
    }

    @Test
    void what_stands_within_a_longer_text_is_found_wherever_it_stands_there_and_said_once() {
        StringBuilder site = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            site.append(article(i, words(i, 120)));
        }
        List<String> parts = new ArrayList<>();
        for (int copied : List.of(10, 20, 30)) {
            List<String> part = new ArrayList<>(words(copied, 120));
            part.set(60, "друга");
            parts.addAll(part);
        }
        site.append(article(999, both(parts, words(998, 200))));
        assertThat(found(site.toString()))
                .containsExactly(within(10, 999), within(20, 999), within(30, 999));
    }

    private static String within(int shorter, int longer) {
        return "2:8-%d Статия %d, Статия %d, content/articles/2025/a%d/bg.md"
                .formatted(15 + Integer.toString(shorter).length(), shorter, longer, longer);
    }

    @Test
    void it_is_found_within_a_book_of_which_not_all_runs_are_picked() {
        String book = article(2, both(words(2, 6000), both(words(1, 200), words(3, 6000))));
        assertThat(found(book + article(1, words(1, 200)))).containsExactly(within(1, 2));
    }

    @Test
    void the_newer_one_may_be_the_longer_one_and_a_copy_of_both_is_no_part() {
        String older = article(1, words(1, 100)).replace("2025-01-12", "2024-01-12");
        String newer = article(2, both(words(2, 100), words(1, 100)));
        assertThat(found(older + newer)).containsExactly(within(1, 2));
        String copy = article(3, both(words(2, 100), words(1, 100)));
        assertThat(found(older + newer + copy)).hasSize(2);
    }

    @Test
    void what_stands_below_every_article_is_no_part_of_another() {
        List<String> thanks = words(500, 150);
        StringBuilder site = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            site.append(article(i, both(words(i, 15 + i * 40), thanks)));
        }
        assertThat(found(site.toString())).isEmpty();
        assertThat(found(site + article(99, both(words(8, 80), thanks))))
                .containsExactly(within(99, 8));
    }

    @Test
    void a_likeness_is_read_as_it_was_written() {
        Likeness one = Likeness.of(text(words(1, 300)));
        Likeness read = Likeness.of(one.bytes()).orElseThrow();
        assertThat(read.agreement(one)).isEqualTo(Likeness.ORDERS);
        assertThat(read.picked()).isEqualTo(one.picked()).hasSizeBetween(50, 100);
        assertThat(Likeness.of(text(words(1, 20_000))).picked()).hasSize(Likeness.MOST_PICKED);
        assertThat(Likeness.of(new byte[0])).isEmpty();
        assertThat(Likeness.of(new byte[17])).isEmpty();
    }
}

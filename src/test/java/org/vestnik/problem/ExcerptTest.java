package org.vestnik.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void the_marked_part_stands_between_two_others() {
        Excerpt excerpt = Excerpt.of("  тип: 🎉обяд, кафе", new Place("a", 1, 8, 13), 80);
        assertThat(excerpt).isEqualTo(new Excerpt("тип: ", "🎉обяд", ", кафе"));
        assertThat(excerpt.line()).isEqualTo("тип: 🎉обяд, кафе");
        assertThat(excerpt.mark()).isEqualTo("     ^~~~~");
    }

    @Test
    void a_place_at_the_end_of_the_line_marks_nothing_but_is_pointed_at() {
        Excerpt excerpt = Excerpt.of("title:", new Place("a", 1, 7, 7), 80);
        assertThat(excerpt).isEqualTo(new Excerpt("title:", "", ""));
        assertThat(excerpt.mark()).isEqualTo("      ^");
    }

    @Test
    void a_long_line_is_cut_on_both_sides_and_within_the_mark() {
        String line = "а".repeat(500);
        Excerpt excerpt = Excerpt.of(line, new Place("a", 1, 101, 400), 50);
        assertThat(excerpt).isEqualTo(new Excerpt("…" + "а".repeat(40), "а".repeat(10), "…"));
        assertThat(excerpt.mark()).isEqualTo(" ".repeat(41) + "^" + "~".repeat(9));
    }

    @Test
    void a_place_beyond_the_line_does_no_harm() {
        assertThat(Excerpt.of("а", new Place("a", 1, 90, 95), 50).line()).isEqualTo("а");
        assertThat(Excerpt.of("", new Place("a", 1, 1, 1), 50).mark()).isEqualTo("^");
    }
}

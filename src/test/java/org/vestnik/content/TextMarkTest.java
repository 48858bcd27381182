package org.vestnik.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextMarkTest {
    private static final TextMark MARK = mark("A title", "In short.", "One.\n\nTwo.\n");

    private static TextMark mark(String title, String summary, String body) {
        return TextMark.of(title, Optional.of(summary), body);
    }

    @Test
    void blanks_line_ends_and_typography_change_nothing() {
        assertThat(mark("A title", "In short.", "One.  \r\n\r\n\r\nTwo.")).isEqualTo(MARK);
        assertThat(mark("A\u00A0title", "„In short“.", "\nOne.\n\nTwo.\n\n")).isEqualTo(MARK);
    }

    @Test
    void words_change_it() {
        assertThat(mark("A title!", "In short.", "One.\n\nThree.\n")).isNotEqualTo(MARK);
        assertThat(mark("Title", "In short.", "One.\n\nTwo.\n")).isNotEqualTo(MARK);
        assertThat(mark("A title", "", "One.\n\nTwo.\n")).isNotEqualTo(MARK);
        // A paragraph that was cut in two, and a word that moved from title to summary.
        assertThat(mark("A title", "In short.", "One.\nTwo")).isNotEqualTo(MARK);
        assertThat(mark("A", "title In short.", "One.\n\nTwo.\n")).isNotEqualTo(MARK);
    }

    @Test
    void the_first_digits_are_enough() {
        assertThat(MARK.digits()).matches("[0-9a-f]{12}");
        assertThat(MARK.matches(MARK.digits().substring(0, 4))).isTrue();
        assertThat(MARK.matches(MARK.digits() + "ab")).isTrue();
        assertThat(MARK.matches("0000")).isFalse();
    }
}

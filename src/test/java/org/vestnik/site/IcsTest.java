package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Lines of iCalendar (RFC 5545, 3.1 to 3.3.11). */
class IcsTest {
    private static String text(String value) {
        return new String(new Ics().text("A", value).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void a_line_is_folded_after_75_octets() {
        assertThat(text("x".repeat(73))).isEqualTo("A:" + "x".repeat(73) + "\r\n");
        assertThat(text("x".repeat(74))).isEqualTo("A:" + "x".repeat(73) + "\r\n x\r\n");
        assertThat(text("x".repeat(148)))
                .isEqualTo("A:" + "x".repeat(73) + "\r\n " + "x".repeat(74) + "\r\n x\r\n");
    }

    @Test
    void a_fold_never_parts_the_octets_of_a_character() {
        // A: and 36 letters of two octets are 74.
        assertThat(text("щ".repeat(37))).isEqualTo("A:" + "щ".repeat(36) + "\r\n " + "щ" + "\r\n");
        assertThat(text("€".repeat(25))).isEqualTo("A:" + "€".repeat(24) + "\r\n €\r\n");
        assertThat(text("😀".repeat(19))).isEqualTo("A:" + "😀".repeat(18) + "\r\n 😀\r\n");
        assertThat(text("x" + "😀".repeat(19))).isEqualTo("A:x" + "😀".repeat(18) + "\r\n 😀\r\n");
    }

    @Test
    void marks_of_the_grammar_are_escaped() {
        assertThat(text("a, b; c\\n: \"d\"\ne")).isEqualTo("A:a\\, b\\; c\\\\n: \"d\"\\ne\r\n");
    }

    @Test
    void what_would_end_a_line_elsewhere_becomes_one_of_the_text() {
        assertThat(text("a\r\nb\u2028c\u2029d\u0085e\u000bf\u0000g\u007fh\ti"))
                .isEqualTo("A:a\\nb\\nc\\nd\\nefgh\ti\r\n");
    }

    @Test
    void a_parameter_is_quoted_where_it_must_be() {
        Ics ics = new Ics().value("A", "1", "B", "x", "C", "x, \"y\"\n; z", "D", "");
        assertThat(new String(ics.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("A;B=x;C=\"x, 'y'; z\":1\r\n");
    }

    @Test
    void a_value_stays_on_its_line() {
        Ics ics = new Ics().value("URL", "https://example.org/\r\nX:1");
        assertThat(new String(ics.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("URL:https://example.org/X:1\r\n");
    }

    @Test
    void an_empty_text_is_no_line() {
        assertThat(text("")).isEmpty();
    }
}

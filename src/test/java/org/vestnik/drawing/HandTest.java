package org.vestnik.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HandTest {
    private static final Hand TITLE = new Hand(Face.TITLE, "bg", 1000);

    @Test
    void a_word_is_as_long_as_its_letters_and_their_kerning() {
        Hand strip = new Hand(Face.STRIP, "en", 1000);
        // Advances of Ubuntu Bold; kerning moves T and o together.
        assertThat(strip.width("E")).isEqualTo(606);
        assertThat(strip.width("EE")).isEqualTo(2 * 606);
        Hand latin = new Hand(Face.TITLE, "en", 1000);
        assertThat(latin.width("To")).isLessThan(latin.width("T") + latin.width("o"));
    }

    @Test
    void bulgarian_letters_have_their_own_form() {
        Face.Letter own = Face.TITLE.letter('д', "bg");
        Face.Letter other = Face.TITLE.letter('д', "ru");
        assertThat(own).isNotNull().isNotEqualTo(other);
        assertThat(Face.TITLE.letter('a', "bg")).isEqualTo(Face.TITLE.letter('a', "en"));
    }

    @Test
    void every_letter_of_the_alphabets_is_known() {
        String bulgarian = "абвгдежзийклмнопрстуфхцчшщъьюяѝ„“–№";
        assertThat(TITLE.knows(bulgarian + bulgarian.toUpperCase(java.util.Locale.ROOT))).isTrue();
        assertThat(TITLE.knows("ąčďęğíłňőřșțůűýžß€ Ελληνικά ώΐ Ї")).isTrue();
        assertThat(TITLE.knows("שלום")).isFalse();
    }

    @Test
    void lines_are_of_about_the_same_length() {
        Hand hand = new Hand(Face.TITLE, "en", 50);
        List<String> lines = hand.lines("A small van, two craftsmen and seven orders", 800);
        assertThat(lines).hasSize(2);
        assertThat(Math.abs(hand.width(lines.get(0)) - hand.width(lines.get(1)))).isLessThan(250);
    }

    @Test
    void what_has_no_room_gives_way_at_a_word() {
        Hand hand = new Hand(Face.TITLE, "en", 50);
        List<String> lines = hand.lines("One two, three four five six seven eight nine", 250, 2);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).matches("\\w+( \\w+)*…");
        assertThat(lines).allMatch(line -> hand.width(line) <= 250);
    }

    @Test
    void a_word_longer_than_a_line_is_parted() {
        Hand hand = new Hand(Face.TITLE, "bg", 50);
        String word = "непротивоконституционствувателствувайте";
        List<String> lines = hand.lines(word, 400, 6);
        assertThat(String.join("", lines)).isEqualTo(word);
        assertThat(lines).allMatch(line -> hand.width(line) <= 400);
    }
}

package org.vestnik.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vestnik.files.Hash;

class SocialCardTest {
    private static final int HEAVIEST = 150_000;
    private static final int BLUE = 0x003399;
    private static final int GOLD = 0xffcc00;

    /** The field and one star in the middle, which is all that is measured here. */
    private static final Mark EMBLEM =
            new Mark(
                    810,
                    540,
                    List.of(
                            new Mark.Part(BLUE, "M0 0h810v540H0z"),
                            new Mark.Part(GOLD, "M305 170h200v200h-200z")));

    private static final Picture FOOT =
            new CardFoot(
                            List.of(EMBLEM),
                            List.of("Съфинансирано от Европейския съюз"),
                            "Добър ден, съседе",
                            "bg")
                    .drawn();

    private static SocialCard card(String title, String language) {
        return new SocialCard(
                title, "", "Конференция", 0x8f3a12, "14 декември 2018 г.", "Дренополе", language);
    }

    private static Picture photo(SocialCard card, Random random) {
        int width = card.photoWidth();
        byte[] bytes = new byte[3 * width * SocialCard.photoHeight()];
        random.nextBytes(bytes);
        return new Picture(width, SocialCard.photoHeight(), bytes);
    }

    private static String title(Random random) {
        String[] alphabets = {
            "абвгдежзийклмнопрстуфхцчшщъьюя", "abcdefghijklmnopqrstuvwxyzéñ", "αβγδεζηθικλμνξοπρστ"
        };
        String letters = alphabets[random.nextInt(alphabets.length)];
        StringBuilder title = new StringBuilder();
        int length = 1 + random.nextInt(189);
        while (title.length() < length) {
            int word = 1 + random.nextInt(random.nextInt(9) == 0 ? 60 : 9);
            for (int i = 0; i < word; i++) {
                title.append(letters.charAt(random.nextInt(letters.length())));
            }
            title.append(' ');
        }
        return title.toString().strip();
    }

    @Test
    void two_hundred_titles_are_light_and_the_same_bytes_each_time() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            SocialCard card = card(title(random), i % 3 == 0 ? "bg" : "en");
            byte[] bytes = Jpeg.of(card.drawn(FOOT, Optional.empty()), HEAVIEST);
            assertThat(bytes.length).as(card.title()).isLessThanOrEqualTo(HEAVIEST);
            if (i % 20 == 0) {
                assertThat(Jpeg.of(card.drawn(FOOT, Optional.empty()), HEAVIEST)).isEqualTo(bytes);
            }
        }
    }

    @Test
    void every_java_draws_the_same() {
        SocialCard card = card("Заключителна конференция „Добър ден, съседе“", "bg");
        byte[] bytes = Jpeg.of(card.drawn(FOOT, Optional.empty()), HEAVIEST);
        assertThat(Hash.of(bytes).hex()).isEqualTo("b29305630527b86cf439b8f92c85fcd2");
    }

    @Test
    void no_photo_makes_a_card_too_heavy() {
        SocialCard card = card("Шум", "bg");
        Picture drawn = card.drawn(FOOT, Optional.of(photo(card, new Random(1))));
        assertThat(Jpeg.of(drawn, HEAVIEST).length).isLessThanOrEqualTo(HEAVIEST);
    }

    @Test
    void the_emblem_is_three_to_two_and_nothing_comes_near_it() {
        int blue = 0;
        for (int x = 0; x < 300; x++) {
            blue += FOOT.colour(x, 520) == BLUE ? 1 : 0;
        }
        assertThat(blue).isEqualTo(138);
        long high = IntStream.range(490, 630).filter(y -> FOOT.colour(70, y) == BLUE).count();
        assertThat(high).isEqualTo(92);
        assertThat(FOOT.colour(64 + 69, 514 + 46)).isEqualTo(GOLD);
        // A quarter of its height is clear all around.
        for (int i = -22; i < 138 + 23; i++) {
            assertThat(FOOT.colour(64 + i, 514 - 22)).isEqualTo(0xffffff);
            assertThat(FOOT.colour(64 + i, 514 + 92 + 22)).isEqualTo(0xffffff);
        }
        for (int y = 492; y < 630; y++) {
            assertThat(FOOT.colour(64 - 22, y)).isEqualTo(0xffffff);
            assertThat(FOOT.colour(64 + 138 + 22, y)).isEqualTo(0xffffff);
        }
    }

    @Test
    void words_stay_on_paper_beside_the_photo() {
        SocialCard card = card("Непротивоконституционствувателствувайте ".repeat(5).strip(), "bg");
        Picture white = new Picture(456, 490);
        white.fill(0, 0, 456, 490, 0x00ff00);
        Picture drawn = card.drawn(FOOT, Optional.of(white));
        for (int y = 20; y < 490; y++) {
            assertThat(drawn.colour(744, y)).isEqualTo(0x00ff00);
            for (int x = 704; x < 744; x++) {
                assertThat(drawn.colour(x, y)).isEqualTo(SocialCard.PAPER);
            }
        }
    }

    @Test
    void letters_that_the_face_lacks_leave_the_card_to_the_photo() {
        SocialCard card = card("مؤتمر ختامي", "ar");
        assertThat(card.isLegible()).isFalse();
        assertThat(card.photoWidth()).isEqualTo(SocialCard.WIDTH);
        Picture photo = new Picture(600, 245);
        photo.fill(0, 0, 600, 245, 0x123456);
        Picture drawn = card.drawn(FOOT, Optional.of(photo));
        assertThat(drawn.colour(0, 0)).isEqualTo(0x123456);
        assertThat(drawn.colour(1199, 489)).isEqualTo(0x123456);
        assertThat(drawn.colour(70, 520)).isEqualTo(BLUE);
    }
}

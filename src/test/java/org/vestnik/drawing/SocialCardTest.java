package org.vestnik.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
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

    private static final CardFoot WORDS =
            new CardFoot(
                    List.of(EMBLEM),
                    List.of("Съфинансирано от Европейския съюз"),
                    "Добър ден, съседе",
                    "bg");

    private static final Picture FOOT = WORDS.picture();
    private static final DrawnFoot DRAWN = WORDS.drawn();

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

    /** All of the card, as no file has it. */
    private static Picture drawn(SocialCard card, Picture photo) {
        Picture drawn = FOOT.copy();
        card.draw(drawn, Optional.of(photo));
        return drawn;
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
            byte[] bytes = card.jpeg(DRAWN, Optional.empty(), HEAVIEST);
            assertThat(bytes.length).as(card.title()).isLessThanOrEqualTo(HEAVIEST);
            if (i % 20 == 0) {
                assertThat(card.jpeg(DRAWN, Optional.empty(), HEAVIEST)).isEqualTo(bytes);
            }
        }
    }

    @Test
    void every_java_draws_the_same() {
        SocialCard card = card("Заключителна конференция „Добър ден, съседе“", "bg");
        byte[] bytes = card.jpeg(DRAWN, Optional.empty(), HEAVIEST);
        assertThat(Hash.of(bytes).hex()).isEqualTo("ddc1d43f64c9ebbaa44b17275d2db377");
    }

    /** What a reader of JPEG sees, beside what was drawn: by how much it differs on the whole. */
    @Test
    void a_file_shows_what_was_drawn_above_and_below_the_cut() throws IOException {
        SocialCard card = card("Сто и осемнадесет врати", "bg");
        Picture photo = photo(card, new Random(2));
        photo.fill(0, 0, 450, 480, 0x447733);
        byte[] bytes = card.jpeg(DRAWN, Optional.of(photo), HEAVIEST);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes));
        assertThat(List.of(read.getWidth(), read.getHeight())).containsExactly(1200, 630);
        Picture drawn = drawn(card, photo);
        for (int y = 0; y < 630; y += 70) {
            double gap = 0;
            for (int i = 0; i < 70 * 740; i++) {
                int x = i % 740;
                gap +=
                        Math.pow(
                                (read.getRGB(x, y + i / 740) >> 8 & 0xff)
                                        - (drawn.colour(x, y + i / 740) >> 8 & 0xff),
                                2);
            }
            // 36 decibels, and more on paper.
            assertThat(gap / 70 / 740).as("rows from %d", y).isLessThan(16);
        }
    }

    @Test
    void no_photo_makes_a_card_too_heavy() {
        SocialCard card = card("Шум", "bg");
        Picture noise = photo(card, new Random(1));
        assertThat(card.jpeg(DRAWN, Optional.of(noise), HEAVIEST).length)
                .isLessThanOrEqualTo(HEAVIEST);
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
        Picture drawn = drawn(card, white);
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
        Picture drawn = drawn(card, photo);
        assertThat(drawn.colour(0, 0)).isEqualTo(0x123456);
        assertThat(drawn.colour(1199, 489)).isEqualTo(0x123456);
        assertThat(drawn.colour(70, 520)).isEqualTo(BLUE);
    }
}

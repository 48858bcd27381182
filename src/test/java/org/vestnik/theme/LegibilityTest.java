package org.vestnik.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegibilityTest {
    private static final long SEED = 20261129;

    /** Two colours that count as equal: half a step of the search, and the rounding to 8 bits. */
    private static final double NEAR = .003;

    private static Colour colour(String text) {
        return Colour.of(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21",
        "#777777, #ffffff, 4.478",
        "#767676, #fff, 4.542",
        "#0b4ea8, #0b4ea8, 1",
        "#ff0000, #0000ff, 2.149"
    })
    void the_contrast_is_that_of_wcag(String one, String two, double ratio) {
        assertThat(colour(one).contrast(colour(two))).isCloseTo(ratio, within(.001));
        assertThat(colour(two).contrast(colour(one))).isCloseTo(ratio, within(.001));
    }

    @ParameterizedTest
    @CsvSource({"#abc, #aabbcc", "#ABCDEF, #abcdef", "#000, #000000"})
    void a_colour_is_written_in_three_or_six_digits(String written, String hex) {
        assertThat(colour(written).hex()).isEqualTo(hex);
    }

    @ParameterizedTest
    @CsvSource({"abc", "#ab", "#abcd", "#gggggg", "#12345", "#abcdef0", "red", "''"})
    void nothing_else_is_a_colour(String written) {
        assertThat(Colour.of(written)).isEmpty();
    }

    @Test
    void every_colour_comes_back_from_oklab() {
        Random random = new Random(SEED);
        for (int i = 0; i < 10_000; i++) {
            Colour colour = any(random);
            assertThat(Oklab.of(colour).colour()).isEqualTo(colour);
        }
    }

    @Test
    void known_colours_have_their_place_in_oklab() {
        Oklab red = Oklab.of(colour("#ff0000"));

        assertThat(red.lightness()).isCloseTo(.62796, within(1e-4));
        assertThat(red.a()).isCloseTo(.22486, within(1e-4));
        assertThat(red.b()).isCloseTo(.12585, within(1e-4));
        assertThat(Oklab.of(colour("#ffffff")).lightness()).isCloseTo(1, within(1e-6));
    }

    @Test
    void what_is_offered_can_be_read_and_none_of_its_hue_is_nearer() {
        Random random = new Random(SEED);
        int offered = 0;
        for (int i = 0; i < 400; i++) {
            Colour colour = any(random);
            boolean dark = random.nextBoolean();
            Legibility legibility =
                    new Legibility(
                            List.of(shade(random, dark), shade(random, dark)),
                            random.nextBoolean() ? 4.5 : 3);
            Optional<Colour> near = legibility.nearest(colour);
            double best = bruteForce(colour, legibility);
            assertThat(near.isPresent()).as("%s, seed %d", colour, SEED).isEqualTo(best < 9);
            if (near.isPresent()) {
                double distance = Oklab.of(colour).distance(Oklab.of(near.get()));
                assertThat(legibility.holds(near.get())).isTrue();
                assertThat(distance)
                        .as("%s to %s, seed %d", colour.hex(), near.get().hex(), SEED)
                        .isLessThanOrEqualTo(best + NEAR);
                offered++;
            }
        }
        assertThat(offered).isGreaterThan(350);
    }

    /** Tries every lightness from black to white, in steps finer than a colour of 8 bits has. */
    private static double bruteForce(Colour colour, Legibility legibility) {
        Oklab given = Oklab.of(colour);
        double least = legibility.holds(colour) ? 0 : 9;
        for (int i = 0; i <= 3000; i++) {
            Colour candidate = given.at(i / 3000.0).colour();
            if (legibility.holds(candidate)) {
                least = Math.min(least, given.distance(Oklab.of(candidate)));
            }
        }
        return least;
    }

    @Test
    void what_is_offered_keeps_its_hue() {
        Random random = new Random(SEED);
        Legibility onWhite = new Legibility(List.of(colour("#fff")), 4.5);
        for (int i = 0; i < 400; i++) {
            Colour colour = any(random);
            Oklab given = Oklab.of(colour);
            Oklab near = Oklab.of(onWhite.nearest(colour).orElseThrow());
            double chroma = Math.hypot(near.a(), near.b());
            double turned =
                    Math.abs(given.a() * near.b() - given.b() * near.a())
                            / Math.max(1e-9, Math.hypot(given.a(), given.b()));
            assertThat(turned).as("%s, seed %d", colour, SEED).isLessThan(.008 + chroma / 100);
        }
    }

    @Test
    void no_shade_can_be_read_on_black_and_white_at_once() {
        Legibility both = new Legibility(List.of(colour("#000"), colour("#fff")), 7);

        assertThat(both.nearest(colour("#0b4ea8"))).isEmpty();
        assertThat(both.worst(colour("#0b4ea8"))).contains(colour("#000"));
    }

    @Test
    void a_twin_can_be_read_with_ease() {
        Legibility dark = new Legibility(List.of(colour("#10151e"), colour("#1b2535")), 4.5);
        Random random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            Colour twin = dark.twin(any(random)).orElseThrow();
            assertThat(new Legibility(dark.backgrounds(), 7).holds(twin)).isTrue();
        }
        assertThat(dark.twin(colour("#93bdff"))).contains(colour("#93bdff"));
    }

    private static Colour any(Random random) {
        return new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }

    private static Colour shade(Random random, boolean dark) {
        int base = dark ? 10 : 225;
        return new Colour(
                base + random.nextInt(30), base + random.nextInt(30), base + random.nextInt(30));
    }
}

package org.vestnik.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestnik.files.SourceFile;
import org.vestnik.publicity.Emblem;

/** Right emblems and planted mistakes, drawn by code, as a drawing and in pixels. */
class EmblemSightTest {
    private static final int[] SIDES = {60, 80, 100, 160, 200, 250, 500, 1200};

    private static final String TEXT =
            "<g fill=\"#ffffff\"><rect x=\"300\" y=\"240\" width=\"40\" height=\"60\"/>"
                    + "<rect x=\"360\" y=\"240\" width=\"40\" height=\"60\"/>"
                    + "<rect x=\"420\" y=\"240\" width=\"40\" height=\"60\"/></g>";

    private static final String OVER_STARS = TEXT.replace("240", "330").replace("300", "240");

    private static final String SEAL = "<circle fill=\"#cc2222\" cx=\"740\" cy=\"470\" r=\"120\"/>";

    private static String faults(SourceFile file) {
        Optional<EmblemSight> sight = EmblemSight.of(file);
        if (sight.isEmpty()) {
            return "none";
        }
        EmblemSight seen = sight.get();
        TreeSet<String> faults = new TreeSet<>();
        add(faults, seen.isStretched(), "stretched");
        add(faults, seen.isFieldWrong(), "field");
        add(faults, seen.areStarsWrong(), "gold");
        add(faults, seen.isMiscounted(), "count " + seen.stars());
        add(faults, seen.isMisplaced(), "place");
        add(faults, !seen.merged() && seen.turned() > 0, "turned " + seen.turned());
        add(faults, seen.isMerged(), "merged");
        add(faults, seen.isSmall(), "small");
        return String.join(", ", faults);
    }

    private static void add(TreeSet<String> faults, boolean is, String fault) {
        if (is) {
            faults.add(fault);
        }
    }

    /** What is seen otherwise than it is, in every kind and size that is asked for. */
    private static List<String> wrong(String svg, String expected, IntPredicate sizes) {
        List<String> wrong = new ArrayList<>();
        expect(wrong, "svg", EmblemPictures.svg(svg), expected);
        for (int side : SIDES) {
            if (sizes.test(side)) {
                expect(wrong, "png " + side, EmblemPictures.png(svg, side), expected);
                expect(wrong, "jpeg " + side, EmblemPictures.jpeg(svg, side), expected);
            }
        }
        return wrong;
    }

    private static void expect(List<String> wrong, String what, SourceFile file, String expected) {
        String faults = faults(file);
        if (!faults.equals(expected)) {
            wrong.add(what + ": " + faults + " " + EmblemSight.of(file));
        }
    }

    @ParameterizedTest
    @EnumSource(Emblem.Style.class)
    void the_right_emblem_is_found_and_right_in_every_size(Emblem.Style style) {
        // The border is a part of the picture, and the field is lower than a centimetre.
        int from = style == Emblem.Style.BORDERED ? 80 : 60;
        assertThat(wrong(Emblem.file(style), "", side -> side >= from)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Emblem.Style.class)
    void it_is_found_beside_words(Emblem.Style style) {
        String svg = EmblemPictures.beside(Emblem.file(style));
        assertThat(wrong(svg, "", side -> side >= 200)).isEmpty();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("10 % wider", EmblemPictures.stretched(1.1), "stretched", 80),
                Arguments.of("10 % higher", EmblemPictures.stretched(1 / 1.1), "stretched", 80),
                Arguments.of("longer field", EmblemPictures.longer(1.1), "stretched", 80),
                Arguments.of("blue", EmblemPictures.coloured("#0055cc", "#ffcc00"), "field", 60),
                Arguments.of(
                        "pale blue", EmblemPictures.coloured("#5b8fd9", "#ffcc00"), "field", 200),
                Arguments.of("gold", EmblemPictures.coloured("#003399", "#e0a030"), "gold", 250),
                Arguments.of("orange", EmblemPictures.coloured("#003399", "#ff9900"), "gold", 250),
                Arguments.of("13 stars", EmblemPictures.starred(13, 0, 0, 0), "count 13", 80),
                Arguments.of("11 stars", EmblemPictures.starred(11, 0, 0, 0), "count 11", 80),
                Arguments.of("1 leans", EmblemPictures.starred(12, 1, 20, 0), "turned 1", 160),
                Arguments.of("all lean", EmblemPictures.starred(12, 12, 36, 0), "turned 12", 160),
                Arguments.of("ring", EmblemPictures.starred(12, 0, 0, 15), "place", 80),
                Arguments.of("words", EmblemPictures.with(TEXT), "merged", 80),
                Arguments.of("words on stars", EmblemPictures.with(OVER_STARS), "merged", 80),
                Arguments.of("seal", EmblemPictures.with(SEAL), "merged", 60));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void a_mistake_is_seen_and_nothing_else(String name, String svg, String expected, int from) {
        assertThat(wrong(svg, expected, side -> side >= from)).isEmpty();
    }

    @Test
    void one_that_is_lower_than_a_centimetre_is_small() {
        String svg = Emblem.file(Emblem.Style.COLOUR);
        for (int side : new int[] {30, 36, 42, 48, 52, 54}) {
            assertThat(faults(EmblemPictures.png(svg, side))).as("png " + side).isEqualTo("small");
            assertThat(faults(EmblemPictures.jpeg(svg, side))).as("" + side).isEqualTo("small");
        }
    }

    static Stream<String> others() {
        StringBuilder dots = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            double x = 405 + 180 * Math.sin(Math.PI * i / 6);
            double y = 270 - 180 * Math.cos(Math.PI * i / 6);
            dots.append("<circle fill=\"#ffcc00\" r=\"20\" cx=\"" + x + "\" cy=\"" + y + "\"/>");
        }
        String blue = "<rect fill=\"#003399\" width=\"810\" height=\"540\"/>";
        return Stream.of(
                EmblemPictures.drawing(810, 540, blue),
                EmblemPictures.drawing(810, 540, blue + TEXT),
                EmblemPictures.drawing(810, 540, blue + EmblemPictures.star(405, 270, 180, 0)),
                EmblemPictures.drawing(810, 540, blue + dots),
                EmblemPictures.starred(5, 0, 0, 0),
                EmblemPictures.drawing(810, 540, SEAL),
                "<svg/>",
                "no drawing");
    }

    @ParameterizedTest
    @MethodSource("others")
    void of_a_logo_that_may_be_none_nothing_is_said(String svg) {
        assertThat(EmblemSight.of(EmblemPictures.svg(svg))).isEmpty();
        if (LogoPicture.read(EmblemPictures.svg(svg), 300).isPresent()) {
            assertThat(EmblemSight.of(EmblemPictures.png(svg, 300))).isEmpty();
            assertThat(EmblemSight.of(EmblemPictures.jpeg(svg, 300))).isEmpty();
        }
    }

    @Test
    void what_was_seen_is_read_again() {
        EmblemSight seen =
                EmblemSight.of(EmblemPictures.svg(EmblemPictures.stretched(1.1))).orElseThrow();
        EmblemSight again = EmblemSight.read(seen.line()).orElseThrow();
        assertThat(again.line()).isEqualTo(seen.line());
        assertThat(EmblemSight.read("")).isEmpty();
    }
}

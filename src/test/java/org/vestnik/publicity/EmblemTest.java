package org.vestnik.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestnik.publicity.Emblem.Style;

/** Measures the drawing against Regulation (EU) No 763/2014, Annex, for H = 540. */
class EmblemTest {
    private static final double ROUNDING = 0.02;
    private static final double RADIUS = 540 / 18.0;

    private record Point(double x, double y) {
        double from(Point other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void twelve_stars_stand_like_the_hours_of_a_clock(Style style) {
        List<List<Point>> stars = stars(Emblem.svg(style));
        assertThat(stars).hasSize(12);
        for (int hour = 0; hour < 12; hour++) {
            double angle = Math.toRadians(30 * hour);
            Point centre = new Point(405 + 180 * Math.sin(angle), 270 - 180 * Math.cos(angle));
            isStar(stars.get(hour), centre);
        }
    }

    private static void isStar(List<Point> corners, Point centre) {
        assertThat(corners).hasSize(10);
        for (int i = 0; i < 10; i++) {
            double radius = i % 2 == 0 ? RADIUS : RADIUS * 0.381966;
            double angle = Math.toRadians(36 * i);
            Point right =
                    new Point(
                            centre.x + radius * Math.sin(angle),
                            centre.y - radius * Math.cos(angle));
            assertThat(corners.get(i).from(right)).isCloseTo(0, within(ROUNDING));
        }
        // Upright: one point straight up, two on a line perpendicular to the mast.
        assertThat(corners.get(0).x).isCloseTo(centre.x, within(ROUNDING));
        assertThat(corners.get(2).y).isCloseTo(corners.get(8).y, within(ROUNDING));
    }

    @Test
    void the_field_is_three_to_two_and_the_colours_are_the_laws() {
        String svg = Emblem.svg(Style.COLOUR);
        assertThat(svg).contains("viewBox=\"0 0 810 540\"");
        assertThat(svg).contains("<path fill=\"#003399\" d=\"M0 0h810v540H0z\"/>");
        assertThat(svg).contains("<path fill=\"#ffcc00\" d=\"M405 60");
        assertThat(fills(svg)).containsExactly("#003399", "#ffcc00");
    }

    @Test
    void the_border_is_a_twenty_fifth_of_the_height() {
        String svg = Emblem.svg(Style.BORDERED);
        assertThat(svg).contains("viewBox=\"-21.6 -21.6 853.2 583.2\"");
        assertThat(fills(svg)).containsExactly("#ffffff", "#003399", "#ffcc00");
    }

    @Test
    void in_one_colour_the_stars_are_black_on_white_or_white_on_blue() {
        assertThat(fills(Emblem.svg(Style.BLACK))).containsExactly("#ffffff", "#000000");
        assertThat(Emblem.svg(Style.BLACK)).contains("stroke=\"#000000\"");
        assertThat(fills(Emblem.svg(Style.BLUE))).containsExactly("#003399", "#ffffff");
    }

    @Test
    void beside_its_text_the_emblem_is_passed_over_by_readers() {
        assertThat(Emblem.svg(Style.COLOUR)).contains("aria-hidden=\"true\" focusable=\"false\"");
        assertThat(Emblem.named(Style.COLOUR, "„A\" & <B>"))
                .contains("role=\"img\" aria-label=\"„A&quot; &amp; &lt;B>\"")
                .doesNotContain("aria-hidden");
        assertThat(Emblem.file(Style.COLOUR)).contains("xmlns=\"http://www.w3.org/2000/svg\"");
    }

    @Test
    void the_emblem_is_light() {
        assertThat(Emblem.svg(Style.COLOUR).length()).isLessThan(1600);
    }

    private static List<String> fills(String svg) {
        return Pattern.compile("fill=\"([^\"]+)\"")
                .matcher(svg)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private static List<List<Point>> stars(String svg) {
        String path = svg.substring(svg.lastIndexOf(" d=\"") + 4, svg.lastIndexOf('"'));
        List<List<Point>> stars = new ArrayList<>();
        for (String star : path.split("z")) {
            Matcher numbers = Pattern.compile("-?\\d+(\\.\\d+)?").matcher(star);
            List<Point> corners = new ArrayList<>();
            Point last = new Point(0, 0);
            while (numbers.find()) {
                double x = Double.parseDouble(numbers.group());
                assertThat(numbers.find()).isTrue();
                last = new Point(last.x + x, last.y + Double.parseDouble(numbers.group()));
                corners.add(last);
            }
            stars.add(corners);
        }
        return stars;
    }
}

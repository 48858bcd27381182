package org.vestnik.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FillTest {
    private static byte[] shares(String path, int width, int height) {
        Fill fill = new Fill(0, 0, width, height);
        Outline.of(path).draw(fill, 1, 0, 0, false);
        return fill.shares();
    }

    @Test
    void a_pixel_is_filled_by_the_area_within() {
        assertThat(shares("M0.5 0.25H2.5V1H0.5Z", 4, 1))
                .containsExactly((byte) 96, (byte) 191, (byte) 96, (byte) 0);
    }

    @Test
    void a_slanting_edge_leaves_the_exact_part() {
        // A triangle over two by two pixels: a half, and the half of two.
        assertThat(shares("M0 0L2 2L0 2Z", 2, 2))
                .containsExactly((byte) 128, (byte) 0, (byte) 255, (byte) 128);
    }

    @Test
    void shapes_over_each_other_count_once_and_a_hole_is_empty() {
        assertThat(shares("M0 0H2V1H0Z M1 0H3V1H1Z", 3, 1))
                .containsExactly((byte) 255, (byte) 255, (byte) 255);
        assertThat(shares("M0 0H3V1H0Z M1 0V1H2V0Z", 3, 1))
                .containsExactly((byte) 255, (byte) 0, (byte) 255);
    }

    @Test
    void what_lies_beyond_the_edges_is_cut_off() {
        assertThat(shares("M-5 -5H50V50H-5Z", 2, 2))
                .containsExactly((byte) 255, (byte) 255, (byte) 255, (byte) 255);
        assertThat(shares("M5 0H9V1H5Z", 2, 1)).containsExactly((byte) 0, (byte) 0);
    }

    @Test
    void a_circle_of_curves_has_the_area_of_a_circle() {
        byte[] shares =
                shares(
                        "M0 50Q0 29.3 14.65 14.65Q29.3 0 50 0Q70.7 0 85.35 14.65Q100 29.3 100 50"
                                + "Q100 70.7 85.35 85.35Q70.7 100 50 100Q29.3 100 14.65 85.35"
                                + "Q0 70.7 0 50Z",
                        100,
                        100);
        double sum = 0;
        for (byte share : shares) {
            sum += (share & 0xff) / 255.0;
        }
        assertThat(sum).isBetween(7854 * 0.985, 7854 * 1.015);
    }
}

package org.vestnik.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ColourTest {
    /** The primaries of Display P3 (SMPTE EG 432-1), adapted to D50, as phones write them. */
    private static final double[] P3 = {
        0.515121, 0.241196, -0.001053, 0.291977, 0.692245, 0.041885, 0.157104, 0.066574, 0.784073
    };

    @Test
    void colours_of_a_wide_space_are_brought_to_srgb() {
        byte[] plain = Camera.jpeg(filled(new Color(200, 100, 60)));
        byte[] wide = Camera.with(plain, 0xe2, IccProfile.segment(IccProfile.matrix(P3)));
        Color before = centre(Print.of(plain).largest());
        Color after = centre(Print.of(wide).largest());
        // Lindbloom's matrices: P3 (200, 100, 60) is sRGB (214, 94, 45).
        assertThat(distance(before, new Color(200, 100, 60))).isLessThan(8);
        assertThat(distance(after, new Color(214, 94, 45))).isLessThan(10);
    }

    @Test
    void a_profile_that_means_srgb_changes_nothing() {
        byte[] srgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        byte[] plain = Camera.jpeg(Camera.scene(200, 160, 3));
        byte[] profiled = Camera.with(plain, 0xe2, IccProfile.segment(srgb));
        assertThat(Arrays.equals(Print.of(profiled).largest(), Print.of(plain).largest())).isTrue();
    }

    @Test
    void the_profile_of_a_png_counts_as_well() {
        byte[] png = Camera.png(filled(new Color(200, 100, 60)));
        byte[] wide = Camera.withChunk(png, "iCCP", IccProfile.chunk(IccProfile.matrix(P3)));
        assertThat(distance(centre(Print.of(wide).largest()), new Color(214, 94, 45)))
                .isLessThan(10);
    }

    @Test
    void a_profile_in_pieces_is_put_together() {
        byte[] whole = IccProfile.segment(IccProfile.matrix(P3));
        byte[] first = Arrays.copyOf(whole, 200);
        byte[] second = Arrays.copyOf(whole, 14 + whole.length - 200);
        System.arraycopy(whole, 200, second, 14, whole.length - 200);
        first[13] = 2;
        second[12] = 2;
        second[13] = 2;
        byte[] plain = Camera.jpeg(filled(new Color(200, 100, 60)));
        byte[] wide = Camera.with(Camera.with(plain, 0xe2, second), 0xe2, first);
        byte[] turned = Camera.with(Camera.with(plain, 0xe2, first), 0xe2, second);
        assertThat(distance(centre(Print.of(wide).largest()), new Color(214, 94, 45)))
                .isLessThan(10);
        assertThat(Print.of(turned).largest()).isEqualTo(Print.of(wide).largest());
    }

    @Test
    void inks_take_their_share_of_the_light() {
        Color seen = centre(Print.of(Camera.inkedJpeg(new int[] {0, 200, 200, 10})).largest());
        assertThat(distance(seen, new Color(245, 53, 53))).isLessThan(10);
        Color white = centre(Print.of(Camera.inkedJpeg(new int[] {0, 0, 0, 0})).largest());
        assertThat(distance(white, Color.WHITE)).isLessThan(6);
    }

    @Test
    void inks_with_a_profile_follow_it() {
        byte[] plain = Camera.inkedJpeg(new int[] {0, 200, 200, 0});
        byte[] profiled = Camera.with(plain, 0xe2, IccProfile.segment(IccProfile.greyInks()));
        Color seen = centre(Print.of(profiled).largest());
        assertThat(distance(seen, Color.WHITE)).isLessThan(10);
    }

    @Test
    void a_broken_profile_is_passed_over() {
        byte[] plain = Camera.jpeg(filled(new Color(200, 100, 60)));
        byte[] profile = IccProfile.matrix(P3);
        profile[40] = 0;
        profile[128] = (byte) 0xff;
        byte[] broken = Camera.with(plain, 0xe2, IccProfile.segment(profile));
        Color seen = centre(Print.of(broken).largest());
        assertThat(distance(seen, new Color(200, 100, 60))).isLessThan(8);
    }

    private static BufferedImage filled(Color colour) {
        BufferedImage image = new BufferedImage(200, 160, BufferedImage.TYPE_3BYTE_BGR);
        for (int i = 0; i < 200 * 160; i++) {
            image.setRGB(i % 200, i / 200, colour.getRGB());
        }
        return image;
    }

    private static Color centre(byte[] jpeg) {
        BufferedImage image = Camera.open(jpeg);
        return new Color(image.getRGB(image.getWidth() / 2, image.getHeight() / 2));
    }

    private static int distance(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed())
                + Math.abs(one.getGreen() - other.getGreen())
                + Math.abs(one.getBlue() - other.getBlue());
    }
}

package org.vestnik.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.problem.Outcome;

class PhotoSetTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_photo_is_turned_as_the_camera_held_it(int orientation) {
        BufferedImage seen = Camera.quarters(240, 180);
        byte[] jpeg = Camera.jpeg(Camera.stored(seen, orientation));
        BufferedImage shown =
                Camera.open(Print.of(Camera.with(jpeg, ExifBlock.oriented(orientation))).largest());
        assertThat(shown.getWidth()).isEqualTo(160);
        assertThat(shown.getHeight()).isEqualTo(120);
        assertColour(shown, 20, 20, Color.RED);
        assertColour(shown, 140, 20, Color.GREEN);
        assertColour(shown, 20, 100, Color.BLUE);
        assertColour(shown, 140, 100, Color.YELLOW);
    }

    @Test
    void each_size_has_the_width_and_height_that_were_planned() {
        Print print = Print.of(Camera.jpeg(Camera.scene(333, 217, 1)));
        List<Variant> variants = print.variants();
        List<Outcome<byte[]>> outcomes = print.outcomes();
        for (int i = 0; i < variants.size(); i++) {
            BufferedImage shown = Camera.open(outcomes.get(i).value());
            assertThat(shown.getWidth()).isEqualTo(variants.get(i).width());
            assertThat(shown.getHeight()).isEqualTo(variants.get(i).height());
        }
        assertThat(variants).extracting(Variant::width).containsExactly(40, 80, 160);
    }

    @Test
    void nothing_but_pixels_gets_into_the_result() {
        byte[] jpeg = Camera.jpeg(Camera.scene(200, 150, 2));
        byte[] full =
                Camera.with(
                        Camera.with(
                                Camera.with(
                                        jpeg,
                                        0xfe,
                                        "A comment".getBytes(StandardCharsets.US_ASCII)),
                                0xe1,
                                "http://ns.adobe.com/xap/1.0/\0<x/>"
                                        .getBytes(StandardCharsets.US_ASCII)),
                        ExifBlock.oriented(1).taken("2018:12:11 10:41:54").at(42, 24));
        assertThat(segments(full)).contains(0xe1, 0xfe);
        for (Outcome<byte[]> outcome : Print.of(full).outcomes()) {
            // JFIF, tables, frame, Huffman codes, scan.
            assertThat(segments(outcome.value())).containsOnly(0xe0, 0xdb, 0xc0, 0xc4, 0xda);
            assertThat(segments(outcome.value())).containsOnlyOnce(0xe0);
        }
    }

    @Test
    void what_shines_through_is_laid_on_white() {
        BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0, 0, 0, 128));
        graphics.fillRect(0, 0, 50, 100);
        graphics.dispose();
        BufferedImage shown = Camera.open(Print.of(Camera.png(image)).largest());
        assertColour(shown, 20, 50, new Color(127, 127, 127));
        assertColour(shown, 80, 50, Color.WHITE);
    }

    @Test
    void colours_with_an_alpha_or_with_16_bits_keep_their_order() {
        BufferedImage clear = new BufferedImage(100, 80, BufferedImage.TYPE_INT_ARGB);
        WritableRaster deep =
                Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, 100, 80, 3, null);
        for (int i = 0; i < 100 * 80; i++) {
            clear.setRGB(i % 100, i / 100, 0xffc86428);
            deep.setPixel(i % 100, i / 100, new int[] {200 * 257, 100 * 257, 40 * 257});
        }
        ColorModel model =
                new ComponentColorModel(
                        ColorSpace.getInstance(ColorSpace.CS_sRGB),
                        false,
                        false,
                        Transparency.OPAQUE,
                        DataBuffer.TYPE_USHORT);
        BufferedImage sixteen = new BufferedImage(model, deep, false, null);
        for (BufferedImage image : List.of(clear, sixteen)) {
            BufferedImage shown = Camera.open(Print.of(Camera.png(image)).largest());
            assertColour(shown, 50, 40, new Color(200, 100, 40));
        }
    }

    @Test
    void grey_stays_as_bright_as_it_was() {
        for (int type : new int[] {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY}) {
            BufferedImage image = new BufferedImage(100, 80, type);
            int most = type == BufferedImage.TYPE_BYTE_GRAY ? 255 : 65535;
            int[] samples = new int[100 * 80];
            Arrays.fill(samples, most * 100 / 255);
            image.getRaster().setPixels(0, 0, 100, 80, samples);
            assertColour(
                    Camera.open(Print.of(Camera.png(image)).largest()),
                    50,
                    40,
                    new Color(100, 100, 100));
            if (type == BufferedImage.TYPE_BYTE_GRAY) {
                assertColour(
                        Camera.open(Print.of(Camera.jpeg(image)).largest()),
                        50,
                        40,
                        new Color(100, 100, 100));
            }
        }
    }

    @Test
    void a_gif_gives_its_first_frame() {
        BufferedImage shown =
                Camera.open(Print.of(Camera.gif(Camera.quarters(200, 200))).largest());
        assertColour(shown, 20, 20, Color.RED);
        assertColour(shown, 140, 140, Color.YELLOW);
    }

    @Test
    void a_palette_with_a_clear_colour_is_laid_on_white() {
        BufferedImage image = new BufferedImage(80, 80, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 40, 80);
        graphics.dispose();
        BufferedImage shown = Camera.open(Print.of(Camera.gif(image)).largest());
        assertColour(shown, 10, 40, Color.RED);
        assertColour(shown, 70, 40, Color.WHITE);
    }

    @Test
    void a_gif_whose_frame_covers_a_part_of_its_screen_is_shown_on_white() {
        byte[] gif = Camera.gif(Camera.quarters(40, 40));
        // The screen is 120 by 80; the frame lies at 20, 10.
        gif[6] = 120;
        gif[8] = 80;
        int descriptor = new String(gif, StandardCharsets.ISO_8859_1).indexOf(',');
        gif[descriptor + 1] = 20;
        gif[descriptor + 3] = 10;
        Print print = Print.of(gif);
        assertThat(print.header().width()).isEqualTo(120);
        BufferedImage shown = Camera.open(print.largest());
        assertThat(shown.getHeight()).isEqualTo(80);
        assertColour(shown, 4, 4, Color.WHITE);
        assertColour(shown, 29, 19, Color.RED);
        assertColour(shown, 52, 44, Color.YELLOW);
        assertColour(shown, 110, 70, Color.WHITE);
    }

    @Test
    void a_png_is_turned_by_its_exif() {
        byte[] png = Camera.png(Camera.stored(Camera.quarters(100, 60), 6));
        byte[] turned = Camera.withChunk(png, "eXIf", ExifBlock.oriented(6).tiff());
        Print print = Print.of(turned);
        assertThat(print.header().width()).isEqualTo(100);
        assertColour(Camera.open(print.largest()), 10, 10, Color.RED);
        assertColour(Camera.open(print.largest()), 90, 50, Color.YELLOW);
    }

    @Test
    void tiny_and_very_long_pictures_work() {
        for (int[] size :
                new int[][] {{1, 1}, {2, 1}, {1, 3}, {1, 60_000}, {60_000, 1}, {7, 300}}) {
            BufferedImage image = new BufferedImage(size[0], size[1], BufferedImage.TYPE_3BYTE_BGR);
            BufferedImage shown = Camera.open(Print.of(Camera.png(image)).largest());
            assertThat(shown.getWidth()).isEqualTo(Math.min(160, size[0]));
        }
    }

    @Test
    void the_same_photo_gives_the_same_bytes() {
        byte[] jpeg = Camera.jpeg(Camera.scene(300, 200, 3));
        List<byte[]> first = values(Print.of(jpeg));
        List<byte[]> second = values(Print.of(jpeg));
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i)).isEqualTo(first.get(i));
        }
    }

    private static List<byte[]> values(Print print) {
        List<byte[]> values = new ArrayList<>();
        print.outcomes().forEach(outcome -> values.add(outcome.value()));
        return values;
    }

    private static void assertColour(BufferedImage image, int x, int y, Color expected) {
        Color seen = new Color(image.getRGB(x, y));
        int off =
                Math.abs(seen.getRed() - expected.getRed())
                        + Math.abs(seen.getGreen() - expected.getGreen())
                        + Math.abs(seen.getBlue() - expected.getBlue());
        assertThat(off).as("%s instead of %s at %d,%d", seen, expected, x, y).isLessThan(12);
    }

    /** The markers of a JPEG's segments up to its first scan. */
    private static List<Integer> segments(byte[] jpeg) {
        List<Integer> markers = new ArrayList<>();
        int at = 2;
        while (markers.isEmpty() || markers.get(markers.size() - 1) != 0xda) {
            markers.add(jpeg[at + 1] & 0xff);
            at += 2 + Octets.u16(jpeg, at + 2);
        }
        return markers;
    }
}

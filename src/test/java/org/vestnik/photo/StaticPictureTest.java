package org.vestnik.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.problem.Place;

class StaticPictureTest {
    private static final byte[] JPEG = Camera.jpeg(Camera.quarters(60, 40));

    private static final int[] FRAME = {0x2f, 0x3f, 0xc1, 0x3b, 0, 0, 0, 0, 0, 0};

    @Test
    void a_picture_of_each_kind_that_browsers_show_has_a_size() {
        assertSize(JPEG, 60, 40);
        assertSize(Camera.png(Camera.quarters(61, 41)), 61, 41);
        assertSize(Camera.gif(Camera.quarters(62, 42)), 62, 42);
        assertSize(webp("VP8 ", new int[] {0, 0, 0, 0, 0, 0, 64, 1, 240, 0}), 320, 240);
        assertSize(webp("VP8L", FRAME), 320, 240);
        assertSize(extended(0, webp("VP8L", FRAME)), 320, 240);
        assertSize(avif(""), 320, 240);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg width='320' height='240'>|320|240",
                "<?xml version='1.0'?><!-- a --><svg width='320px' height='240px'/>|320|240",
                "<svg viewBox='0 0 32 24'>|32|24",
                "<svg viewBox='-4,-4,32.4,23.6' width='100%'>|32|24",
                "<svg stroke-width='3' viewBox='0 0 32 24'>|32|24",
            })
    void a_drawing_has_its_own_size_or_that_of_its_view_box(String svg, int width, int height) {
        assertSize(svg.getBytes(StandardCharsets.UTF_8), width, height);
    }

    @Test
    void what_tells_no_size_has_none() {
        for (String text :
                new String[] {"", "<svg>", "<svg width='1em' height='2em'>", "%PDF-1.7"}) {
            Print print = Print.of(text.getBytes(StandardCharsets.UTF_8));
            assertThat(StaticPicture.of(print).value()).isEmpty();
            assertThat(StaticPicture.of(print).problems()).isEmpty();
        }
    }

    @Test
    void what_the_camera_wrote_is_an_error() {
        byte[] place =
                "http://ns.adobe.com/xap/1.0/\0 exif:GPSLatitude=1"
                        .getBytes(StandardCharsets.UTF_8);
        assertTells(Camera.with(JPEG, ExifBlock.oriented(1)));
        assertTells(Camera.with(JPEG, 0xe1, place));
        byte[] framed = extended(8, webp("VP8L", FRAME));
        System.arraycopy("EXIF".getBytes(StandardCharsets.US_ASCII), 0, framed, 48, 4);
        assertTells(framed);
        assertTells(avif("infeExif"));
        assertTells(new ExifBlock(java.nio.ByteOrder.LITTLE_ENDIAN).at(42, 23).tiff());
    }

    @Test
    void what_hangs_on_behind_or_hides_in_a_text_is_an_error_too() {
        byte[] png = Camera.png(Camera.quarters(60, 40));
        byte[] texts = PrivateWords.bytes("Raw profile type exif\0\0x");
        assertTells(Camera.withChunk(png, "zTXt", texts));
        assertTells(Camera.with(JPEG, 0xed, PrivateWords.bytes("Photoshop 3.0\0008BIM\4\4..")));
        assertTells(PrivateWords.joined(JPEG, Camera.with(JPEG, ExifBlock.oriented(1))));
        assertTells(PrivateWords.joined(JPEG, PrivateWords.bytes("....ftypmp42")));
    }

    @Test
    void the_name_of_a_program_is_no_error() {
        byte[] png = Camera.png(Camera.quarters(60, 40));
        assertSize(Camera.withChunk(png, "tEXt", PrivateWords.bytes("Software\0Paint")), 60, 40);
        assertSize(Camera.with(JPEG, 0xfe, PrivateWords.bytes("made with Paint")), 60, 40);
    }

    private static void assertTells(byte[] bytes) {
        Print print = Print.of(bytes);
        assertThat(StaticPicture.of(print).problems())
                .containsExactly(PhotoRule.PICTURE_TELLS.at(Place.of(print.path()), "hall.jpg"));
    }

    private static void assertSize(byte[] bytes, int width, int height) {
        var outcome = StaticPicture.of(Print.of(bytes));
        assertThat(outcome.value()).contains(new StaticPicture(width, height));
        assertThat(outcome.problems()).isEmpty();
    }

    /** A frame of 320 by 240, after an outer header that says the same. */
    private static byte[] extended(int flags, byte[] frame) {
        byte[] bytes =
                Arrays.copyOf(webp("VP8X", new int[] {flags, 0, 0, 0, 63, 1, 0, 239, 0, 0}), 56);
        bytes[4] = (byte) (bytes.length - 8);
        System.arraycopy(frame, 12, bytes, 30, 18);
        return bytes;
    }

    private static byte[] webp(String kind, int[] content) {
        byte[] bytes =
                Arrays.copyOf(
                        ("RIFF....WEBP" + kind + "....").getBytes(StandardCharsets.US_ASCII), 40);
        Arrays.fill(bytes, 4, 8, (byte) 0);
        Arrays.fill(bytes, 16, 20, (byte) 0);
        bytes[4] = (byte) (bytes.length - 8);
        bytes[16] = (byte) content.length;
        for (int i = 0; i < content.length; i++) {
            bytes[20 + i] = (byte) content[i];
        }
        return bytes;
    }

    private static byte[] avif(String more) {
        return ByteBuffer.allocate(120)
                .putInt(20)
                .put("ftypavif0000mif1".getBytes(StandardCharsets.US_ASCII))
                .put("....ispe".getBytes(StandardCharsets.US_ASCII))
                .putInt(0)
                .putInt(64)
                .putInt(48)
                .put("....ispe".getBytes(StandardCharsets.US_ASCII))
                .putInt(0)
                .putInt(320)
                .putInt(240)
                .put(more.getBytes(StandardCharsets.US_ASCII))
                .array();
    }
}

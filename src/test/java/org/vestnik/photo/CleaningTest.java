package org.vestnik.photo;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What cleaning takes out of a picture, and that it leaves the picture itself. */
class CleaningTest {
    private static final BufferedImage SCENE = Camera.scene(64, 48, 5);
    private static final byte[] JPEG = Camera.jpeg(SCENE);
    private static final byte[] PNG = Camera.png(SCENE);
    private static final byte[] GIF = Camera.gif(Camera.quarters(40, 30));

    private static final List<byte[]> TELLING =
            List.of(
                    PrivateWords.jpeg(JPEG, 1),
                    PrivateWords.png(PNG),
                    PrivateWords.gif(GIF),
                    PrivateWords.webp(PrivateWords.LOSSY),
                    PrivateWords.webp(PrivateWords.LOSSLESS),
                    PrivateWords.webp(PrivateWords.MOVING));

    private static byte[] clean(byte[] picture) {
        return Cleaning.of(Signature.of(picture), picture).orElseThrow().bytes();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void nothing_private_is_left_in_any_kind() {
        for (byte[] picture : TELLING) {
            assertThat(text(picture)).contains(PrivateWords.SECRET);
            byte[] clean = clean(picture);
            assertThat(text(clean))
                    .as(Signature.of(picture).name())
                    .doesNotContain(PrivateWords.SECRET, "Exif", "EXIF", "eXIf", "XMP");
            assertThat(clean(clean)).as("cleaned again").isEqualTo(clean);
        }
    }

    @Test
    void metadata_extractor_finds_nothing_but_the_picture() throws Exception {
        Set<String> found = new TreeSet<>();
        for (byte[] picture : TELLING) {
            Metadata metadata =
                    ImageMetadataReader.readMetadata(new ByteArrayInputStream(clean(picture)));
            for (Directory directory : metadata.getDirectories()) {
                assertThat(directory.getErrors()).as(directory.getName()).isEmpty();
                found.add(directory.getName());
            }
        }
        assertThat(found)
                .containsExactlyInAnyOrder(
                        "File Type",
                        "GIF Animation",
                        "GIF Header",
                        "GIF Image",
                        "Huffman",
                        "JFIF",
                        "JPEG",
                        "PNG-IHDR",
                        "WebP");
    }

    @Test
    void what_is_left_is_the_picture_as_it_was_before_it_was_told_of() {
        assertThat(clean(TELLING.get(0))).isEqualTo(JPEG);
        assertThat(clean(TELLING.get(1))).isEqualTo(PNG);
        assertThat(clean(TELLING.get(3))).isEqualTo(PrivateWords.LOSSY);
        assertThat(clean(TELLING.get(4))).isEqualTo(PrivateWords.LOSSLESS);
        assertThat(clean(TELLING.get(5))).isEqualTo(PrivateWords.MOVING);
        assertThat(text(clean(TELLING.get(2)))).contains("NETSCAPE2.0\3\1\7\0\0");
        assertThat(pixels(Camera.open(clean(TELLING.get(2))))).isEqualTo(pixels(Camera.open(GIF)));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void colours_keep_what_they_mean() {
        byte[] profile = PrivateWords.bytes("ICC_PROFILE\0\1\1 colours");
        byte[] inked = Camera.inkedJpeg(new int[] {10, 20, 30, 40});
        assertThat(text(clean(Camera.with(inked, 0xe2, profile)))).contains("colours", "Adobe\0d");
        byte[] png = Camera.withChunk(PNG, "iCCP", PrivateWords.bytes("a\0\0colours"));
        png = Camera.withChunk(png, "gAMA", new byte[4]);
        png = Camera.withChunk(png, "pHYs", new byte[9]);
        assertThat(text(clean(png))).contains("iCCP", "colours", "gAMA", "pHYs");
    }

    @Test
    void the_thumbnail_of_jfif_goes_and_its_density_stays() {
        byte[] jfif = PrivateWords.bytes("JFIF\0\1\2\1\1,\1,\1\1Sec");
        byte[] plain = Arrays.copyOfRange(JPEG, 20, JPEG.length);
        byte[] picture = Camera.with(PrivateWords.joined(new byte[] {-1, -40}, plain), 0xe0, jfif);
        assertThat(text(clean(picture)))
                .startsWith("\u00ff\u00d8\u00ff\u00e0\0\20JFIF\0\1\2\1\1,\1,\0\0\u00ff\u00db")
                .doesNotContain("Sec");
    }

    @Test
    void the_way_the_camera_was_held_is_known_afterwards() {
        byte[] lying = PrivateWords.jpeg(JPEG, 6);
        Cleaned cleaned = Cleaning.of(Signature.JPEG, lying).orElseThrow();
        assertThat(Exif.of(lying, cleaned.exif().orElseThrow()).orientation()).isEqualTo(6);
    }

    @Test
    void a_jpeg_without_its_end_is_used_as_far_as_it_goes() {
        int end = text(TELLING.get(0)).indexOf("\u00ff\u00d9");
        byte[] cut = Arrays.copyOf(TELLING.get(0), end - 100);
        Cleaned cleaned = Cleaning.of(Signature.JPEG, cut).orElseThrow();
        assertThat(cleaned.complete()).isFalse();
        assertThat(text(cleaned.bytes())).endsWith("\u00ff\u00d9").doesNotContain("Secret");
        byte[] early = Arrays.copyOf(TELLING.get(0), 300);
        assertThat(Cleaning.of(Signature.JPEG, early)).isEmpty();
    }

    @Test
    void a_bmp_loses_its_tail_and_one_that_names_a_file_is_refused() {
        byte[] bmp = new byte[200];
        bmp[0] = 'B';
        bmp[1] = 'M';
        Octets.setU32Little(bmp, 2, 180);
        Octets.setU32Little(bmp, 10, 138);
        Octets.setU32Little(bmp, 14, 124);
        assertThat(clean(bmp)).hasSize(180);
        System.arraycopy(PrivateWords.bytes("KNIL"), 0, bmp, 70, 4);
        assertThat(Cleaning.of(Signature.BMP, bmp)).isEmpty();
    }

    /** Bytes changed at random, cut off anywhere: an answer each time, and never an exception. */
    @Test
    void broken_pictures_neither_crash_nor_hang() {
        Random random = new Random(7);
        for (byte[] picture : TELLING) {
            Signature kind = Signature.of(picture);
            for (int i = 0; i < 3000; i++) {
                byte[] broken = Arrays.copyOf(picture, random.nextInt(picture.length + 1));
                for (int n = random.nextInt(4); n > 0 && broken.length > 0; n--) {
                    broken[random.nextInt(Math.min(broken.length, 400))] = (byte) random.nextInt();
                }
                Cleaning.of(kind, broken)
                        .ifPresent(
                                clean ->
                                        assertThat(clean.bytes().length)
                                                .isLessThanOrEqualTo(broken.length + 4));
            }
        }
    }
}

package org.vestnik.photo;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks at what was made of a photo: it has the promised size, and nothing but pixels. */
final class Bare {
    /** What the odd pictures say of people, in every part that can say something. */
    private static final String SECRET = "Ivanova";

    /**
     * Of JPEG: JFIF, tables, frames, Huffman codes, scans and what divides them; of WebP the coded
     * picture itself.
     */
    private static final Set<String> PICTURE =
            Set.of("e0", "db", "c0", "c2", "c4", "da", "dd", "d9", "VP8 ", "VP8L");

    private Bare() {}

    static void check(String file, byte[] made, Variant promised) {
        BufferedImage shown = Camera.open(made);
        assertThat(shown.getWidth()).as(file).isEqualTo(promised.width());
        assertThat(shown.getHeight()).as(file).isEqualTo(promised.height());
        assertThat(new String(made, StandardCharsets.ISO_8859_1)).as(file).doesNotContain(SECRET);
        assertThat(parts(made, promised.output())).as(file).isSubsetOf(PICTURE);
        assertThat(directories(made))
                .as(file)
                .isSubsetOf("JPEG", "JFIF", "Huffman", "WebP", "File Type");
    }

    private static List<String> parts(byte[] made, Output output) {
        return switch (output) {
            case JPEG -> JpegMarks.of(made).stream().map(Integer::toHexString).toList();
            case WEBP -> riff(made);
        };
    }

    /** The names of the parts of a WebP (RFC 9649 §2.3). */
    private static List<String> riff(byte[] webp) {
        List<String> names = new ArrayList<>();
        ByteBuffer in = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 12; at + 8 <= webp.length; ) {
            names.add(new String(webp, at, 4, StandardCharsets.ISO_8859_1));
            int length = in.getInt(at + 4);
            at += 8 + length + length % 2;
        }
        return names;
    }

    private static List<String> directories(byte[] made) {
        List<String> names = new ArrayList<>();
        try {
            ImageMetadataReader.readMetadata(new ByteArrayInputStream(made))
                    .getDirectories()
                    .forEach((Directory directory) -> names.add(directory.getName()));
        } catch (ImageProcessingException broken) {
            throw new AssertionError(broken);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}

package org.vestnik.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a browser gets in the place of a file that an author's mistake keeps from being made. */
class UnmadeTest {
    private static final String SITE =
            """
            -- content/articles/fair/bg.md --
            ---
            title: Панаир
            type: news
            date: 2025-05-01
            photos: { hall.jpg: Залата }
            ---
            Думи.
            -- content/articles/fair/hall.jpg --
            photo 60x40
            """;

    @TempDir Path folder;

    /** Its header is right, and not a pixel can be read. */
    private static byte[] undecodable() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", out);
        byte[] png = out.toByteArray();
        int pixels = new String(png, StandardCharsets.ISO_8859_1).indexOf("IDAT") + 4;
        Arrays.fill(png, pixels, png.length - 16, (byte) 0x55);
        return png;
    }

    @Test
    void a_photo_that_cannot_be_decoded_is_not_there_until_it_is_mended() throws Exception {
        try (WritersDesk writer = WritersDesk.with(folder, SITE)) {
            byte[] good =
                    java.nio.file.Files.readAllBytes(writer.file("content/articles/fair/hall.jpg"));
            writer.write("content/articles/fair/hall.jpg", undecodable());
            writer.untilProblems(
                    all -> all.stream().anyMatch(it -> it.code().equals("photo-unreadable")));
            String photo = photo(writer);
            HttpResponse<byte[]> missing = writer.get(photo);
            assertThat(missing.statusCode()).isEqualTo(404);
            assertThat(missing.headers().firstValue("etag")).isEmpty();
            assertThat(missing.headers().firstValue("cache-control")).contains("no-store");
            assertThat(WritersDesk.text(missing)).contains("the problems beside the page say why");

            writer.write("content/articles/fair/hall.jpg", good);
            writer.untilProblems(
                    all -> all.stream().noneMatch(it -> it.code().equals("photo-unreadable")));
            assertThat(writer.get(photo(writer)).statusCode()).isEqualTo(200);
            assertThat(writer.faults()).isEmpty();
        }
    }

    private static String photo(WritersDesk writer) {
        String page = writer.untilPage("bg/novini/2025/panair/", "<img");
        return page.replaceAll("(?s).*\\ssrc=\"[./]*(photos/[^\"]*)\".*", "$1");
    }
}

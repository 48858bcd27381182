package org.vestnik.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever comes out of it, however it was spelt, stays below the root. */
class CleanPathTest {
    private static final String[] PIECES = {
        "/",
        "/",
        "/",
        ".",
        "..",
        "%2e",
        "%2E",
        "%2f",
        "%5c",
        "\\",
        "%25",
        "25",
        "%",
        "%00",
        ";",
        "%3b",
        "a",
        "bg",
        "%d0%b1",
        "%c0%ae",
        "%ef%bc%8e",
        "%e2%80%a5",
        "%e2%80%a4",
        "~",
        " ",
        "%20",
        "+",
        ":",
        "C:",
        "@",
        "?",
        "#",
        "ж",
        "%ff",
        "%0a",
        "%u002e",
        "%c2%a0",
        "%ef%bc%8f",
        "%e2%84%80"
    };

    @Test
    void no_spelling_leads_out_of_the_root() {
        long seed = 20261124;
        Random random = new Random(seed);
        Path root = Path.of("/site");
        int clean = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder raw = new StringBuilder("/");
            for (int length = random.nextInt(7); length > 0; length--) {
                raw.append(PIECES[random.nextInt(PIECES.length)]);
            }
            Optional<String> path = CleanPath.of(raw.toString());
            if (path.isPresent()) {
                clean++;
                assertThat(path.get()).as(raw + ", seed " + seed).startsWith("/");
                assertThat(path.get().substring(1).split("/", -1))
                        .as(raw + ", seed " + seed)
                        .doesNotContain(".", "..");
                assertThat(path.get()).doesNotContain("//", "\\", "\0", ";", "%2", "%5", "%0");
                assertThat(root.resolve("." + path.get()).normalize()).startsWithRaw(root);
            }
        }
        assertThat(clean).as("the test meets good paths too").isGreaterThan(5000);
    }

    @Test
    void a_name_of_any_script_comes_out_as_it_went_in() {
        for (String name :
                new String[] {"новини", "çà", "100% готово", "a+b", "日本", "½", "😀", "a:b"}) {
            String raw = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
            assertThat(CleanPath.of("/bg/" + raw + "/")).contains("/bg/" + name + "/");
        }
        assertThat(CleanPath.of("/")).contains("/");
        assertThat(CleanPath.of("/.vestnik/events")).contains("/.vestnik/events");
        assertThat(CleanPath.of("/" + "a".repeat(8000) + "%41".repeat(8000))).isPresent();
    }
}

package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.site.SiteTest;

/** The law of the house: a build after any edits gives what a clean build gives, byte for byte. */
class EditsTest {
    private static final int EDITS = 40;

    @TempDir Path folder;

    @Test
    void a_build_after_random_edits_is_a_clean_build() throws IOException {
        long seed = 20260131;
        Random random = new Random(seed);
        Desk desk = new Desk(folder).with("");
        for (int i = 0; i < 6; i++) {
            writeArticle(desk, i, random);
        }
        for (int edit = 0; edit < EDITS; edit++) {
            String done = edit(desk, random);
            Desk.Said after = desk.run("build", "--output", "edited");
            Desk.Said clean = desk.run("build", "--output", "clean-" + edit, "--no-cache");
            assertThat(after.err())
                    .as("seed %d, edit %d: %s", seed, edit, done)
                    .isEqualTo(clean.err());
            assertThat(after.status()).isEqualTo(clean.status());
            if (clean.status() == 0) {
                assertThat(desk.published("edited"))
                        .as("seed %d, edit %d: %s", seed, edit, done)
                        .isEqualTo(desk.published("clean-" + edit));
            }
        }
    }

    private String edit(Desk desk, Random random) throws IOException {
        int article = random.nextInt(8);
        return switch (random.nextInt(8)) {
            case 0 -> deleted(desk, article);
            case 1 -> photo(desk, article, random);
            case 2 -> template(desk, random);
            case 3 -> text(desk, random);
            case 4 -> renamed(desk, article, random);
            case 5 -> lost(desk, random);
            default -> writeArticle(desk, article, random);
        };
    }

    private static String writeArticle(Desk desk, int number, Random random) {
        String front =
                "---\ntitle: Number %d %d\ntype: news\ndate: 2025-0%d-1%d\n---\n"
                        .formatted(number, random.nextInt(4), 1 + number, random.nextInt(9));
        StringBuilder body = new StringBuilder("Words " + random.nextInt(100) + ".\n\n");
        body.append(random.nextBoolean() ? "::numbers\n\n" : "");
        int other = random.nextInt(8);
        if (Files.exists(desk.file("content/articles/a" + other + "/en.md"))) {
            body.append("[See](../a").append(other).append(").\n");
        }
        desk.write("content/articles/a" + number + "/en.md", front + body);
        if (random.nextBoolean()) {
            desk.write(
                    "content/articles/a" + number + "/bg.md",
                    "---\ntitle: Номер %d\n---\nДуми %d.\n".formatted(number, random.nextInt(100)));
        }
        return "article " + number;
    }

    private static String photo(Desk desk, int article, Random random) {
        byte[] jpeg = SiteTest.jpeg(300 + random.nextInt(300), 300);
        desk.write("content/articles/a" + article + "/photo" + random.nextInt(2) + ".jpg", jpeg);
        return "photo of " + article;
    }

    private static String template(Desk desk, Random random) {
        desk.write(
                "content/theme/templates/pager.html",
                "<p class=\"pages\">" + random.nextInt(5) + "</p>\n");
        return "template";
    }

    private static String text(Desk desk, Random random) {
        desk.write("content/theme/texts/en.yaml", "all-news: All " + random.nextInt(5) + " news\n");
        return "text";
    }

    private String deleted(Desk desk, int article) throws IOException {
        delete(desk.file("content/articles/a" + article));
        return "deleted " + article;
    }

    private String renamed(Desk desk, int article, Random random) throws IOException {
        Path from = desk.file("content/articles/a" + article);
        Path to = desk.file("content/articles/r" + random.nextInt(1000));
        if (Files.exists(from) && !Files.exists(to)) {
            Files.move(from, to);
        }
        return "renamed " + article;
    }

    /** What is remembered may be lost at any time. */
    private String lost(Desk desk, Random random) throws IOException {
        List<String> all = List.of(".vestnik", "edited/.vestnik-state", "edited/en/index.html");
        String path = all.get(random.nextInt(all.size()));
        delete(desk.file(path));
        return "lost " + path;
    }

    private static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (var walk = Files.walk(root)) {
            List<Path> paths = new ArrayList<>(walk.toList());
            for (int i = paths.size() - 1; i >= 0; i--) {
                Files.delete(paths.get(i));
            }
        }
    }
}

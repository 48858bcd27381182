package org.vestnik.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.vestnik.site.SiteTest;

/** Edits of a small site on the disk, such as writers make, by chance. */
final class SiteEdits {
    private static final int ARTICLES = 7;
    private static final List<String> TYPES = List.of("news", "visit", "training", "konferencia");

    /** What shows more than the text itself. */
    private static final List<String> BLOCKS =
            List.of(
                    "contact",
                    "downloads{type=visit}",
                    "downloads",
                    "numbers",
                    "partners",
                    "press",
                    "project",
                    "results",
                    "timeline{limit=3}");

    private final Path folder;
    private final Random random;

    SiteEdits(Path folder, Random random) {
        this.folder = folder;
        this.random = random;
    }

    void begin() throws IOException {
        for (Map.Entry<String, byte[]> file : SiteTest.sources("").entrySet()) {
            write(file.getKey(), file.getValue());
        }
        siteYaml();
        data();
        footer();
        for (int i = 0; i < 5; i++) {
            article(i);
        }
    }

    /** One to three edits; the paths that a watcher would name. */
    List<String> some(Set<Path> changed) throws IOException {
        List<String> done = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            String path = edit();
            done.add(path);
            changed.add(folder.resolve(path));
        }
        return done;
    }

    /** Some pages, most of which there are. */
    List<String> pages() {
        List<String> pages = new ArrayList<>(List.of("bg/index.html", "en/news/index.html"));
        pages.add("old/" + small() + "/index.html");
        pages.add("en/news/2025/number-" + random.nextInt(ARTICLES) + "/index.html");
        Collections.shuffle(pages, random);
        return pages.subList(0, random.nextInt(pages.size() + 1));
    }

    private String edit() throws IOException {
        int number = random.nextInt(ARTICLES);
        String article = "content/articles/a" + number;
        return switch (random.nextInt(21)) {
            case 0, 1 -> body(article);
            case 2 -> remove(article);
            case 3 -> photo(article);
            case 4 -> write("content/theme/templates/pager.html", "<p>" + small() + "</p>\n");
            case 5 -> write("content/theme/texts/en.yaml", "all-news: All " + small() + "\n");
            case 6, 12 -> siteYaml();
            case 7 -> write(article + "/agenda.pdf", "%PDF " + "x".repeat(random.nextInt(3000)));
            case 8 -> write("content/static/mark.svg", svg());
            case 9 ->
                    remove(one(article + "/bg.md", "content/static/mark.svg", article + "/p0.jpg"));
            case 10 -> page();
            case 19 -> addresses();
            case 20 -> remove("content/addresses.txt");
            case 11 -> write(article + "/bg.md", "---\ntitle: Счупено\ndate: [\n---\n");
            case 13, 14, 16 -> data();
            case 15 -> footer();
            default -> article(number);
        };
    }

    private String article(int number) throws IOException {
        String path = "content/articles/a" + number;
        String tags = random.nextInt(3) == 0 ? "" : "tags: [тема %d, друга]\n".formatted(small());
        write(
                path + "/bg.md",
                "---\ntitle: Номер %d\ntype: %s\ndate: 2025-0%d-1%d\n%sattachments: %s\n---\n%s"
                        .formatted(
                                number,
                                TYPES.get(random.nextInt(10) == 0 ? 3 : random.nextInt(3)),
                                1 + random.nextInt(9),
                                random.nextInt(9),
                                tags + aliases() + more(),
                                random.nextBoolean() ? "{ agenda.pdf: Програма }" : "{}",
                                words()));
        if (random.nextInt(4) > 0) {
            String own = tags.isEmpty() ? "" : "tags: [topic %d, other]\n".formatted(small());
            write(
                    path + "/en.md",
                    "---\ntitle: Number %d\n%s---\n%s".formatted(number, own, words()));
        }
        return path;
    }

    /** Facts that lists and other articles tell of. */
    private String more() {
        String more = random.nextInt(6) == 0 ? "draft: true\n" : "";
        more += random.nextInt(3) == 0 ? "partners: [puebla]\n" : "";
        int day = 26 + random.nextInt(4);
        return more
                + (random.nextInt(3) == 0 ? "event: { start: 2026-01-%d }\n".formatted(day) : "");
    }

    /** Old addresses, some of which are taken by others. */
    private String aliases() {
        return random.nextInt(3) > 0
                ? ""
                : "aliases: [/old/%d, /стар-%d.html]\n".formatted(small(), small());
    }

    /** Some that are there, some that are not, some in another order. */
    private String addresses() throws IOException {
        StringBuilder lines = new StringBuilder("/bg/\n");
        for (int i = random.nextInt(4); i > 0; i--) {
            lines.append("/bg/novini/2025/nomer-").append(random.nextInt(ARTICLES)).append("/\n");
            lines.append("/old/").append(small()).append('\n');
        }
        return write("content/addresses.txt", lines.toString());
    }

    /** A change below the front matter, which is the most frequent of all. */
    private String body(String article) throws IOException {
        Path file = folder.resolve(article + "/bg.md");
        if (!Files.exists(file)) {
            return article;
        }
        return write(article + "/bg.md", Files.readString(file) + "\n" + words());
    }

    private String words() {
        StringBuilder words = new StringBuilder("## Част " + small() + "\n\nДуми. ");
        words.append("[Виж](../a")
                .append(random.nextInt(ARTICLES))
                .append("#част-")
                .append(small());
        words.append(") и [файла](../a")
                .append(random.nextInt(ARTICLES))
                .append("/agenda.pdf).\n\n");
        if (random.nextInt(3) == 0) {
            words.append("![Снимка](../a").append(random.nextInt(ARTICLES)).append("/p0.jpg)\n\n");
        }
        if (random.nextInt(4) == 0) {
            words.append("![Знак](/mark.svg)\n\n");
        }
        if (random.nextInt(2) == 0) {
            words.append("::table[Данни]{data=results columns=a}\n\n");
        }
        if (random.nextInt(2) == 0) {
            words.append("::").append(BLOCKS.get(random.nextInt(BLOCKS.size()))).append("\n\n");
        }
        return words.toString();
    }

    private String photo(String article) throws IOException {
        String path = article + "/p" + random.nextInt(2) + ".jpg";
        return write(path, SiteTest.jpeg(300 + random.nextInt(600), 300));
    }

    private String page() throws IOException {
        String path = "content/pages/about" + one("", "/team");
        write(path + "/bg.md", "---\ntitle: За проекта %d\n---\n%s".formatted(small(), words()));
        return path;
    }

    /** The same facts in another order make another site; equal maps need not be the same. */
    private String siteYaml() throws IOException {
        List<String> partners = new ArrayList<>(List.of("lesichovo: { name: Лесичово }"));
        partners.add("puebla: { name: Пуебла, logo: /mark.svg }");
        Collections.shuffle(partners, random);
        return write(
                "content/site.yaml",
                """
                title: { bg: Проба, en: Trial %d }
                languages: [%s]
                theme: institution
                project: { number: A-1, name: A, start: 2025-0%d-01, results: [ { name: B, achieved: %d } ] }
                contact: { phone: 12345%d }
                %s
                photos: { widths: [%d, 800] }
                partners:
                  %s
                  %s
                %s"""
                        .formatted(
                                random.nextInt(5) / 4,
                                random.nextInt(4) == 0 ? "en, bg" : "bg, en",
                                1 + small(),
                                small(),
                                small(),
                                random.nextInt(4) == 0
                                        ? "timezone: Europe/Sofia"
                                        : "url: https://example.org/p%d".formatted(small() / 2),
                                random.nextInt(5) == 0 ? 300 : 400,
                                partners.get(0),
                                partners.get(1),
                                random.nextInt(8) == 0 ? "menu: [articles, pages/about]\n" : ""));
    }

    /** A table, for all languages or for one; sometimes it goes away, or is none. */
    private String data() throws IOException {
        String name = "content/data/" + one("results.csv", "results.en.csv", "results.yaml");
        if (random.nextInt(4) == 0) {
            return remove(name);
        }
        String figures = name.endsWith("csv") ? "a;b\n%d;x\n" : "- { a: %d, b: x }\n";
        return write(name, figures.formatted(small()));
    }

    /** On every page, with data or without. */
    private String footer() throws IOException {
        String shown = "{% for row in data.results %}{{ row.a }}{% endfor %}";
        return write(
                "content/theme/templates/footer.html",
                "<footer>" + (random.nextInt(3) > 0 ? shown : "no data") + "</footer>\n");
    }

    private String svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"20\"/>"
                .formatted(20 + small());
    }

    private int small() {
        return random.nextInt(4);
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }

    private String write(String path, String text) throws IOException {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private String write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return path;
    }

    private String remove(String path) throws IOException {
        Path root = folder.resolve(path);
        if (Files.exists(root)) {
            try (Stream<Path> all = Files.walk(root)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        return path;
    }
}

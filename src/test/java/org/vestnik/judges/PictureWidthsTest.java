package org.vestnik.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.site.SiteTest;

/**
 * Whether a browser is told how wide pictures will be drawn, so that it loads the right variant: a
 * site with every place that a photo can have, in every number and shape.
 */
class PictureWidthsTest {
    private static final Path FOLDER = Path.of("target/judged-widths");
    private static final int ARTICLES = 13;

    /** Common, a phone's, upright, a phone's upright, very wide, small. */
    private static final List<String> SHAPES =
            List.of("1600x1067", "1600x900", "1200x1600", "900x1600", "2000x800", "500x500");

    /**
     * What {@code sizes} says against the width that is needed: where a picture is cut to a shape,
     * more of it than is seen.
     */
    private static final String COMPARE =
            """
            const probe = document.body.appendChild(document.createElement('div'))
            probe.style.position = 'fixed'
            const told = sizes => {
              let depth = 0, entry = ''
              const entries = []
              for (const c of sizes + ',') {
                depth += c === '(' ? 1 : c === ')' ? -1 : 0
                if (c === ',' && depth === 0) { entries.push(entry.trim()); entry = '' } else entry += c
              }
              for (const each of entries) {
                const [, condition, width] = each.match(/^(\\(min-width: [^)]*\\) )?(.*)$/)
                if (!condition || matchMedia(condition).matches) {
                  probe.style.width = '0'
                  probe.style.width = width
                  return probe.getBoundingClientRect().width
                }
              }
            }
            const found = []
            for (const img of document.querySelectorAll('img[srcset]')) {
              const box = img.getBoundingClientRect()
              const ratio = img.getAttribute('width') / img.getAttribute('height')
              const cut = getComputedStyle(img).objectFit === 'cover'
              const needed = cut ? Math.max(box.width, box.height * ratio) : box.width
              const shown = cut || Math.abs(box.width / box.height / ratio - 1) < 0.02
              const off = Math.abs(told(img.sizes) / needed - 1)
              if (needed < 1 || off > 0.15 || !shown)
                found.push(`${img.sizes} is ${told(img.sizes)}, needed ${needed}, for`
                    + ` ${img.getAttribute('width')}x${img.getAttribute('height')}`)
            }
            return [document.querySelectorAll('img[srcset]').length, found]
            """;

    private static SortedMap<String, byte[]> files;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        files = SiteTest.ofSources(sources()).files();
        for (var file : files.entrySet()) {
            Path to = FOLDER.resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.write(to, file.getValue());
        }
        browser = Browser.on(FOLDER);
        browser.prefers("light", "screen");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1024, 1440})
    void a_browser_is_told_how_wide_each_picture_is(int width) {
        List<String> wrong = new ArrayList<>();
        long seen = 0;
        for (String page : pages()) {
            browser.open(page, width, 900);
            List<?> result = (List<?>) browser.driver().executeScript(COMPARE);
            seen += (Long) result.get(0);
            ((List<?>) result.get(1)).forEach(line -> wrong.add(page + ": " + line));
        }
        assertThat(seen).isGreaterThan(100);
        assertThat(wrong).isEmpty();
    }

    private static List<String> pages() {
        return files.keySet().stream()
                .filter(path -> path.startsWith("en/") && path.endsWith("/index.html"))
                .map(path -> path.substring(0, path.length() - "index.html".length()))
                .toList();
    }

    /**
     * Lists of 13, 2, 5 and 6 articles; albums of none to five photos; galleries of two to nine.
     */
    private static SortedMap<String, byte[]> sources() {
        StringBuilder site = new StringBuilder();
        for (int i = 0; i < ARTICLES; i++) {
            String type = i < 2 ? "visit" : i < 7 ? "training" : "infoday";
            String folder = "content/articles/a" + i + "/";
            article(site, folder, "Article " + i, type, i + 1, i == 0 ? mosaics() : "Words.\n");
            for (int photo = 0; photo < i % 6; photo++) {
                photo(site, folder, photo, SHAPES.get((i / 6 + photo) % SHAPES.size()));
            }
        }
        photos(site, "content/articles/a0/");
        for (int i = 0; i < SHAPES.size(); i++) {
            String folder = "content/articles/cover-" + i + "/";
            article(site, folder, "Cover " + i, "cover", 20 + i, inline());
            photos(site, folder);
            photo(site, folder, 9, SHAPES.get(i));
        }
        return new TreeMap<>(SiteTest.sources(config() + site));
    }

    private static String config() {
        return """
        -- content/site.yaml --
        title: Trial
        languages: [en]
        theme: institution
        types: { cover: { one: Cover, many: Covers } }
        """;
    }

    private static void article(
            StringBuilder site, String folder, String title, String type, int day, String text) {
        site.append("-- ").append(folder).append("en.md --\n---\n");
        site.append("title: ").append(title).append("\ntype: ").append(type);
        site.append("\ndate: 2025-05-").append(day < 10 ? "0" + day : "" + day);
        site.append(type.equals("cover") ? "\ncover: photo-9.jpg" : "");
        site.append("\n---\n").append(text);
    }

    private static void photos(StringBuilder site, String folder) {
        for (int i = 0; i < SHAPES.size(); i++) {
            photo(site, folder, i, SHAPES.get(i));
        }
    }

    private static void photo(StringBuilder site, String folder, int number, String shape) {
        site.append("-- ").append(folder).append("photo-").append(number).append(".jpg --\n");
        site.append("photo ").append(shape).append('\n');
    }

    private static String mosaics() {
        StringBuilder text = new StringBuilder("Words.\n\n");
        for (int count = 2; count <= 9; count++) {
            for (int i = 0; i < count; i++) {
                text.append("![A](photo-").append((count + i) % SHAPES.size()).append(".jpg)\n");
            }
            text.append("\nWords.\n\n");
        }
        return text + "![Upright](photo-2.jpg) ![Upright](photo-3.jpg)\n\nWords.\n\n" + alone();
    }

    private static String alone() {
        return String.join(
                "",
                Stream.of(0, 1, 2, 3, 4, 5)
                        .map(n -> "![A](photo-" + n + ".jpg)\n\nW.\n\n")
                        .toList());
    }

    private static String inline() {
        return "Words ![A](photo-0.jpg) and ![A](photo-5.jpg) words.\n";
    }
}

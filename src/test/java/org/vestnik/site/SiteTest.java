package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.vestnik.files.Memo;
import org.vestnik.files.SiteFile;
import org.vestnik.files.SourceTree;
import org.vestnik.files.Tools;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/**
 * The one driver of tests of whole sites: a site as a short text, built in memory, that reads as a
 * sentence.
 *
 * <p>Files are written {@code -- content/articles/fair/bg.md --}; a file whose text is {@code photo
 * 40x30} becomes a drawn JPEG of that size. Without a {@code content/site.yaml} of its own a site
 * gets a plain one in Bulgarian and English.
 */
public final class SiteTest {
    private static final Pattern HEAD = Pattern.compile("(?m)^-- (\\S.*?) --$\\n?");
    private static final Pattern PHOTO = Pattern.compile("photo (\\d+)x(\\d+)\\s*");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);
    private static final Map<String, byte[]> THEMES = themes();

    private static final String PLAIN =
            """
            title: { bg: Проба, en: Trial }
            description: { bg: Опит, en: A try }
            url: https://example.org/p/
            languages: [bg, en]
            theme: institution
            project: { number: BG05M9OP001-4.001-0080-C01, name: { bg: Обмен, en: Exchange } }
            funding:
              fund: ESF
              period: 2014-2020
              programme: { bg: Програма, en: Programme }
              relation: co-funded
            checks: { about-incomplete: off }
            """;

    private final Map<String, byte[]> sources;
    private final BuildOptions options;
    private final Build.Result result;
    private final SortedMap<String, SiteFile> planned;
    private final SortedMap<String, byte[]> made = new TreeMap<>();
    private final List<Problem> problems;

    private SiteTest(Map<String, byte[]> sources, BuildOptions options, int threads) {
        this.sources = sources;
        this.options = options;
        Tools tools = new Tools(Memo.NONE, pool(threads));
        result = Build.plan(SourceTree.of(sources), options, tools);
        planned = result.site().map(Site::files).orElseGet(TreeMap::new);
        Problems all = new Problems();
        all.addAll(result.problems());
        planned.forEach(
                (path, file) -> {
                    if (!file.isSound()) {
                        made.put(path, file.body().make().into(all));
                    }
                });
        problems = all.sorted();
    }

    /** Its threads end by themselves: files are made when a test asks for them. */
    private static ExecutorService pool(int threads) {
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(
                        threads, threads, 100, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>());
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /** Builds the site on 31 January 2026, with one thread. */
    public static SiteTest of(String text) {
        return new SiteTest(sources(text), BuildOptions.of(TODAY), 1);
    }

    /** Builds the site of these sources, by logical path. */
    public static SiteTest ofSources(Map<String, byte[]> sources) {
        return new SiteTest(sources, BuildOptions.of(TODAY), 1);
    }

    /** The same site, built with other options. */
    public SiteTest with(BuildOptions others) {
        return new SiteTest(sources, others, 1);
    }

    /** The same site with drafts and articles of days to come. */
    public SiteTest withHidden() {
        return with(
                new BuildOptions(Optional.of(TODAY), Instant.EPOCH, true, true, Optional.empty()));
    }

    /** The same site, built by several threads. */
    public SiteTest threads(int threads) {
        return new SiteTest(sources, options, threads);
    }

    /** The sources of a site as a text describes them, with the themes of the project. */
    public static SortedMap<String, byte[]> sources(String text) {
        SortedMap<String, byte[]> sources = new TreeMap<>(THEMES);
        sources.put("content/site.yaml", PLAIN.getBytes(StandardCharsets.UTF_8));
        Matcher head = HEAD.matcher(text);
        int start = -1;
        String path = "";
        while (head.find()) {
            if (start >= 0) {
                sources.put(path, bytes(text.substring(start, head.start())));
            }
            path = head.group(1);
            start = head.end();
        }
        if (start >= 0) {
            sources.put(path, bytes(text.substring(start)));
        }
        return sources;
    }

    /** All problems, as {@code content/articles/fair/bg.md:4:7 error[unknown-type]}. */
    public List<String> reported() {
        return problems.stream().map(SiteTest::brief).toList();
    }

    /** All problems, in the order of places. */
    List<Problem> problems() {
        return problems;
    }

    /** Exactly these problems, in the order of places. */
    public SiteTest reports(String... expected) {
        assertThat(reported()).containsExactly(expected);
        return this;
    }

    /** These problems among others. */
    public SiteTest reportsAmong(String... expected) {
        assertThat(reported()).contains(expected);
        return this;
    }

    public SiteTest reportsNothing() {
        return reports();
    }

    /** The text of a page or another file of the site. */
    public String file(String path) {
        String real = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        assertThat(planned).as("files of the site").containsKey(real);
        return new String(bytes(planned.get(real)), StandardCharsets.UTF_8);
    }

    /** A page that holds each of the fragments. */
    public SiteTest page(String path, String... fragments) {
        assertThat(file(path)).contains(fragments);
        return this;
    }

    /** A page without this fragment, which another test or line shows to be spelt right. */
    public SiteTest pageLacks(String path, String fragment) {
        assertThat(file(path)).doesNotContain(fragment);
        return this;
    }

    public SiteTest hasNo(String path) {
        assertThat(planned).doesNotContainKey(path);
        return this;
    }

    public SortedMap<String, byte[]> files() {
        planned.values().forEach(this::bytes);
        return made;
    }

    private byte[] bytes(SiteFile file) {
        return made.computeIfAbsent(file.path(), path -> file.body().make().value());
    }

    /** The first half of the plan of a site that is too large to be made whole in a test. */
    static Outline planned(String text) {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        try {
            SourceTree sources = SourceTree.of(sources(text));
            return Build.open(sources, BuildOptions.of(TODAY), new Tools(Memo.NONE, pool))
                    .outline()
                    .orElseThrow();
        } finally {
            pool.shutdown();
        }
    }

    /** The first half of the plan of the same site. */
    Outline outline() {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        try {
            return Build.open(SourceTree.of(sources), options, new Tools(Memo.NONE, pool))
                    .outline()
                    .orElseThrow();
        } finally {
            pool.shutdown();
        }
    }

    public Build.Result result() {
        return result;
    }

    private static String brief(Problem problem) {
        Place place = problem.place();
        String at = place.hasLine() ? ":" + place.line() + ":" + place.column() : "";
        String severity = problem.severity().name().toLowerCase(java.util.Locale.ROOT);
        return place.file() + at + " " + severity + "[" + problem.code() + "]";
    }

    private static byte[] bytes(String text) {
        Matcher photo = PHOTO.matcher(text);
        return photo.matches()
                ? jpeg(Integer.parseInt(photo.group(1)), Integer.parseInt(photo.group(2)))
                : text.getBytes(StandardCharsets.UTF_8);
    }

    /** A small picture: sky, field, sun. */
    public static byte[] jpeg(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x9cc4e4));
        pen.fillRect(0, 0, width, height / 2);
        pen.setColor(new Color(0x5f8f4e));
        pen.fillRect(0, height / 2, width, height);
        pen.setColor(new Color(0xffd45c));
        pen.fillOval(width / 2, height / 8, width / 5, width / 5);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> themes() {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(Path.of("themes"))) {
            List<Path> paths = new ArrayList<>(all.filter(Files::isRegularFile).toList());
            for (Path path : paths) {
                files.put(path.toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}

package org.vestnik.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.vestnik.files.Memo;
import org.vestnik.files.SourceTree;
import org.vestnik.files.Tools;
import org.vestnik.files.YamlMap;
import org.vestnik.problem.Message;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/** A content folder written as one text, read as a build reads it. */
final class Sketch {
    static final String SITE =
            """
            -- content/site.yaml --
            title: { bg: Обмяна, en: Exchange }
            languages: [bg, en]
            theme: institution
            timezone: Europe/Sofia
            project: { number: X-1, name: { bg: Обмяна, en: Exchange } }
            funding: { fund: ESF, period: 2014-2020 }
            partners: { lesichovo: { name: Лесичово }, puebla: { name: Пуебла } }
            """;

    private static final Messages ENGLISH = Messages.in("en");

    final SourceTree tree;
    final List<Problem> problems;
    final Optional<SiteConfig> site;
    final Optional<ContentFolders> folders;
    final Optional<Library> library;

    private Sketch(Map<String, byte[]> files) {
        Problems found = new Problems();
        tree = SourceTree.of(files);
        site = SiteReader.read(tree).into(found);
        folders = site.map(config -> ContentFolders.of(tree, config).into(found));
        Map<String, YamlMap> fronts = new TreeMap<>();
        folders.map(ContentFolders::texts).orElse(List.of()).stream()
                .map(path -> Documents.read(tree.file(path).orElseThrow()).into(found))
                .flatMap(Optional::stream)
                .forEach(document -> fronts.put(document.file(), document.front()));
        library = site.map(config -> library(config, fronts).into(found));
        problems = found.sorted();
    }

    private Outcome<Library> library(SiteConfig config, Map<String, YamlMap> fronts) {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            Tools tools = new Tools(Memo.NONE, pool);
            return LibraryReader.read(config, folders.get(), fronts, tools);
        } finally {
            pool.shutdown();
        }
    }

    /** Files under lines {@code -- path --}; a path may stand alone for an empty file. */
    static Sketch of(String text) {
        Map<String, byte[]> files = new TreeMap<>();
        String path = "";
        StringBuilder body = new StringBuilder();
        for (String line : (text + "\n-- --").lines().toList()) {
            if (line.startsWith("-- ") && line.endsWith(" --") || line.equals("-- --")) {
                if (!path.isEmpty()) {
                    files.put(path, body.toString().getBytes(StandardCharsets.UTF_8));
                }
                path = line.equals("-- --") ? "" : line.substring(3, line.length() - 3);
                body.setLength(0);
            } else {
                body.append(line).append('\n');
            }
        }
        return new Sketch(files);
    }

    /** A whole site with one article, whose lead has this front matter. */
    static Sketch article(String front) {
        return of(SITE + lead(front));
    }

    static Sketch article(String front, String english) {
        return of(SITE + lead(front) + text("content/articles/fair/en.md", english));
    }

    static Sketch site(String yaml) {
        return of("-- content/site.yaml --\n" + yaml);
    }

    static String lead(String front) {
        return text("content/articles/fair/bg.md", front)
                + """
                -- content/articles/fair/hall.jpg --
                -- content/articles/fair/photo-2.jpg --
                -- content/articles/fair/photo-10.jpg --
                -- content/articles/fair/agenda.pdf --
                """;
    }

    static String text(String path, String front) {
        return "-- " + path + " --\n---\n" + front.stripTrailing() + "\n---\nТекст.\n";
    }

    /** Every problem as {@code FILE:LINE:COLUMN-ENDCOLUMN code}, the file by its last part. */
    void reports(String... expected) {
        assertThat(problems.stream().map(Sketch::brief)).containsExactly(expected);
    }

    /** The sentences and hints in English, in the order of places. */
    List<String> said() {
        List<String> said = new ArrayList<>();
        for (Problem problem : problems) {
            said.add(ENGLISH.say(problem.message()));
            ENGLISH.hint(problem).ifPresent(said::add);
        }
        return said;
    }

    Article article() {
        return library.get().articles().get(0);
    }

    Translation lead() {
        return article().lead();
    }

    Translation english() {
        return article().translations().get(1);
    }

    private static String brief(Problem problem) {
        var place = problem.place();
        String name = place.file().substring(place.file().lastIndexOf('/') + 1);
        return name
                + (place.hasLine()
                        ? ":" + place.line() + ":" + place.column() + "-" + place.endColumn()
                        : "")
                + " "
                + problem.code();
    }

    static String say(Message message) {
        return ENGLISH.say(message);
    }
}

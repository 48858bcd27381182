package org.vestnik.judges;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.vestnik.files.Memo;
import org.vestnik.files.SourceFolders;
import org.vestnik.files.SourceTree;
import org.vestnik.files.Tools;
import org.vestnik.photo.Output;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.site.Build;
import org.vestnik.site.BuildOptions;

/** The demo site, built once for all judges, as files in target/judged. */
final class BuiltDemo {
    private static final BuiltDemo ONLY = new BuiltDemo(Path.of("target/judged"));

    private final Path folder;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final List<Problem> problems;

    private BuiltDemo(Path folder) {
        this.folder = folder;
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            SourceTree sources =
                    new SourceFolders(withWebp(), List.of(Path.of("themes")))
                            .read(Memo.NONE, Clock.systemUTC());
            BuildOptions options = BuildOptions.of(LocalDate.of(2026, 1, 31));
            Build.Result result = Build.plan(sources, options, new Tools(Memo.NONE, pool));
            Problems all = new Problems();
            all.addAll(result.problems());
            result.site()
                    .orElseThrow(() -> new AssertionError(result.problems().toString()))
                    .files()
                    .forEach((path, file) -> files.put(path, file.body().make().into(all)));
            problems = all.sorted();
            write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            pool.shutdown();
        }
    }

    /** The demo with photos in two formats, so that pages have all the elements they can have. */
    private static Path withWebp() throws IOException {
        Path content = Path.of("content");
        if (!Output.WEBP.works()) {
            return content;
        }
        Path copy = Files.createDirectories(Path.of("target/judged-content/content"));
        try (Stream<Path> all = Files.walk(content)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                Path there = copy.resolve(content.relativize(file).toString());
                Files.createDirectories(there.getParent());
                Files.copy(file, there, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path settings = copy.resolve("site.yaml");
        String said = Files.readString(settings);
        Files.writeString(settings, said.replace("formats: [jpeg]", "formats: [jpeg, webp]"));
        return copy;
    }

    static BuiltDemo site() {
        return ONLY;
    }

    Path folder() {
        return folder;
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    List<Problem> problems() {
        return problems;
    }

    /** The pages, as paths of their files. */
    List<String> pages() {
        return files.keySet().stream().filter(path -> path.endsWith(".html")).toList();
    }

    private void write() throws IOException {
        for (var file : files.entrySet()) {
            Path to = folder.resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.write(to, file.getValue());
        }
    }
}

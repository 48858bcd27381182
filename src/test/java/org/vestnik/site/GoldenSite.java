package org.vestnik.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A small whole site on the disk, and beside it what is expected of it. */
final class GoldenSite {
    private static final Path FOLDER = Path.of("src/test/resources/sites/golden");
    private static final Path EXPECTED = FOLDER.resolve("expected");
    private static final List<String> TEXTS = List.of(".html", ".txt", ".svg", ".xml", ".json");

    /** The name of an asset holds a hash of it, which a change of one colour changes everywhere. */
    private static final Pattern ASSET = Pattern.compile("(assets/[\\w./-]+?)\\.[0-9a-f]{6,}\\.");

    private GoldenSite() {}

    /** The sources, with the themes of the project. */
    static SortedMap<String, byte[]> sources() {
        SortedMap<String, byte[]> sources = SiteTest.sources("");
        sources.putAll(files(FOLDER.resolve("content"), "content/"));
        return sources;
    }

    /**
     * A site as it is compared: each text file, and two lists beside them, of all paths and of all
     * problems.
     */
    static SortedMap<String, String> seen(SiteTest site) {
        SortedMap<String, String> seen = new TreeMap<>();
        StringBuilder paths = new StringBuilder();
        site.files()
                .forEach(
                        (path, bytes) -> {
                            paths.append(withoutHash(path)).append('\n');
                            if (isText(path)) {
                                String text = new String(bytes, UTF_8);
                                seen.put("site/" + path, withoutHash(text));
                            }
                        });
        seen.put("files.txt", paths.toString());
        seen.put("problems.txt", String.join("\n", site.reported()) + "\n");
        return seen;
    }

    static SortedMap<String, String> expected() {
        SortedMap<String, String> expected = new TreeMap<>();
        if (Files.isDirectory(EXPECTED)) {
            files(EXPECTED, "")
                    .forEach((path, bytes) -> expected.put(path, new String(bytes, UTF_8)));
        }
        return expected;
    }

    /** Makes what is seen now what is expected from now on. */
    static void overwrite(Map<String, String> seen) throws IOException {
        if (Files.isDirectory(EXPECTED)) {
            try (Stream<Path> old = Files.walk(EXPECTED)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        for (Map.Entry<String, String> file : seen.entrySet()) {
            Path path = EXPECTED.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** The theme's own files are not this site's; that they are there is enough. */
    private static boolean isText(String path) {
        return !path.startsWith("assets/") && TEXTS.stream().anyMatch(path::endsWith);
    }

    private static String withoutHash(String text) {
        return ASSET.matcher(text).replaceAll("$1.HASH.");
    }

    private static SortedMap<String, byte[]> files(Path folder, String prefix) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                files.put(prefix + name, Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}

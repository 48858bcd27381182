package org.vestnik.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vestnik.files.Hash;
import org.vestnik.site.SiteTest;

/** An officer's desk: a folder with a site, and the program run in it as from a shell. */
final class Desk {
    private final Path folder;
    private final Map<String, String> environment = new TreeMap<>();

    Desk(Path folder) {
        this.folder = folder;
        environment.put("HOME", folder.resolve("home").toString());
    }

    /** What a run printed, and how it ended. */
    record Said(int status, String out, String err) {}

    /** Puts the files of a site there, as {@link SiteTest} writes them. */
    Desk with(String site) {
        SiteTest.sources(site).forEach(this::write);
        return this;
    }

    Desk write(String path, byte[] bytes) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Desk write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Lets the runs know a variable of the environment. */
    Desk knowing(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    /** The world as the runs see it. */
    World world() {
        return world(new ByteArrayOutputStream(), new ByteArrayOutputStream());
    }

    private World world(OutputStream out, OutputStream err) {
        return new World(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                folder,
                Map.copyOf(environment),
                false,
                "en",
                Clock.fixed(Instant.parse("2026-01-31T10:00:00Z"), ZoneOffset.UTC),
                new Launch(List.of("java", "-jar"), "vestnik.jar"));
    }

    Said run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        World world = world(out, err);
        int status = Main.run(world, arguments);
        return new Said(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The published files of a folder: path → hash. */
    SortedMap<String, Hash> published(String output) {
        Path root = folder.resolve(output);
        SortedMap<String, Hash> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(".vestnik-") || name.equals(".vestnik-files")) {
                    files.put(name, Hash.of(Files.readAllBytes(file)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}

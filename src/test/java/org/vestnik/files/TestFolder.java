package org.vestnik.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problem;

/** An output folder under test: writes sites to it and looks at what lies there. */
record TestFolder(Path path) {
    /** Writes a site with three threads. */
    Outcome<WriteReport> write(SortedMap<String, SiteFile> site, WriteOption... options) {
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            return SiteFolder.at(path, Set.of(options)).write(site, pool, WriteProgress.SILENT);
        } finally {
            pool.shutdown();
        }
    }

    /** Writes a site that must have no problem; the report. */
    WriteReport writeWell(SortedMap<String, SiteFile> site, WriteOption... options) {
        Outcome<WriteReport> outcome = write(site, options);
        if (!outcome.problems().isEmpty()) {
            throw new AssertionError(outcome.problems());
        }
        return outcome.value();
    }

    /** The codes of the problems of a writing, each with the last part of its place. */
    List<String> problems(SortedMap<String, SiteFile> site, WriteOption... options) {
        return write(site, options).problems().stream().map(this::brief).toList();
    }

    private String brief(Problem problem) {
        String place = problem.place().file().replace(FolderNames.shown(path), "OUT");
        return problem.message().key() + " " + place;
    }

    TestFolder put(String name, String text) {
        try {
            Files.createDirectories(path.resolve(name).getParent());
            Files.writeString(path.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    String text(String name) {
        try {
            return Files.readString(path.resolve(name), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Everything in the folder, empty folders too, with its bytes; not our state and lock, which
     * differ between equal sites.
     */
    SortedMap<String, String> all() {
        SortedMap<String, String> all = new TreeMap<>();
        if (!Files.exists(path)) {
            return all;
        }
        try (Stream<Path> walk = Files.walk(path)) {
            for (Path file : walk.filter(one -> !one.equals(path)).toList()) {
                String name = FolderNames.shown(path.relativize(file));
                if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    all.put(name + "/", "");
                } else {
                    all.put(name, Files.isSymbolicLink(file) ? "a link" : text(name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        all.keySet().removeAll(Set.of(FolderNames.STATE, FolderNames.LOCK));
        return all;
    }

    /** Identity and time of every file of the site: what a file that is written again loses. */
    SortedMap<String, String> identities() {
        SortedMap<String, String> identities = new TreeMap<>();
        for (String name : all().keySet()) {
            try {
                Path file = path.resolve(name);
                identities.put(
                        name, Files.readAttributes(file, "fileKey,lastModifiedTime").toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return identities;
    }
}

package org.vestnik.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/**
 * Where a site is written, and whether it may be.
 *
 * @param output the folder as the user gave it; a link to a folder will do
 */
record FolderPlace(Path output, Set<WriteOption> options) {
    FolderPlace {
        options = Set.copyOf(options);
    }

    /**
     * Why nothing may be written here, found without leaving a trace. A folder with a lock file is
     * let pass, for the build that holds the lock may be just about to write its first list.
     */
    Optional<Problem> refusal() throws IOException {
        if (!Files.isDirectory(output)) {
            return Files.exists(output, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(FolderRule.OUTPUT_NOT_A_FOLDER.at(at(), shown()))
                    : Optional.empty();
        }
        return Files.exists(output.resolve(FolderNames.LOCK)) ? Optional.empty() : notOurs();
    }

    /** The refusal of a folder with files but without a list. */
    Optional<Problem> notOurs() throws IOException {
        if (options.contains(WriteOption.ADOPT) || FolderMemory.isIn(output) || isBare()) {
            return Optional.empty();
        }
        return Optional.of(FolderRule.FOLDER_NOT_OURS.at(at(), shown()));
    }

    private boolean isBare() throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(output)) {
            for (Path entry : entries) {
                if (!FolderNames.isQuiet(entry.getFileName().toString())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Makes the folder where it is not there yet. */
    void make() throws IOException {
        if (!Files.isDirectory(output)) {
            Files.createDirectories(output);
        }
    }

    /** The folder's real path, with no link in it. */
    Path root() throws IOException {
        return output.toRealPath();
    }

    Problem busy() {
        return FolderRule.FOLDER_BUSY.at(at(), shown());
    }

    Place at() {
        return Place.of(shown());
    }

    String shown() {
        return FolderNames.shown(output);
    }

    /**
     * Why this folder is no place for a site: it is among the sources, it holds them, or it is a
     * whole disk or somebody's home.
     */
    Optional<Problem> misplaced(List<Path> sources, Path home) throws IOException {
        Path real = real(output);
        for (Path source : sources) {
            Path other = real(source);
            if (real.startsWith(other)) {
                return Optional.of(FolderRule.OUTPUT_IN_SOURCES.at(at(), shown(), shown(source)));
            }
            if (other.startsWith(real)) {
                Problem around = FolderRule.OUTPUT_IN_SOURCES.at(at(), shown(), shown(source));
                return Optional.of(around.variant("around"));
            }
        }
        if (real.getParent() == null || real(home).startsWith(real)) {
            return Optional.of(FolderRule.OUTPUT_IN_SOURCES.at(at(), shown()).variant("home"));
        }
        return Optional.empty();
    }

    private static String shown(Path path) {
        return FolderNames.shown(path);
    }

    // The part of a path that exists is taken with its links followed and in its true case.
    private static Path real(Path path) throws IOException {
        Path whole = path.toAbsolutePath().normalize();
        Path there = whole;
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there.toRealPath().resolve(there.relativize(whole)).normalize();
    }
}

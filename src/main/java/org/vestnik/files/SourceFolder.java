package org.vestnik.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.vestnik.problem.MachineFailure;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/**
 * A folder of the author's, for the few commands that write into it. Paths are relative to it, with
 * {@code /}, and never leave it, not by a symbolic link either. What an author has is never
 * overwritten but by {@link #replace}. Not thread-safe.
 */
public final class SourceFolder {
    /** Begins with a dot, so that neither a build nor a preview sees what is not whole yet. */
    private static final String WAITING = ".vestnik-new-";

    private final Path folder;
    private final String shown;

    private SourceFolder(Path folder, String shown) {
        this.folder = folder;
        this.shown = shown;
    }

    /**
     * @param folder need not be there yet
     * @param shown how places of problems name it: its logical path, or the path as it was typed
     */
    public static SourceFolder at(Path folder, String shown) {
        return new SourceFolder(folder, shown);
    }

    /**
     * A file that is to be.
     *
     * @param path in the folder that is made for it
     * @param bytes asked for when it is written, so that many photos need the memory of one
     */
    public record NewFile(String path, Supplier<byte[]> bytes) {}

    /** The names in the folder but for dot files and litter, sorted; none if it is not there. */
    public List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        return all(folder).stream().filter(name -> !FolderNames.isQuiet(name)).toList();
    }

    /**
     * Makes a folder with all of its files at once: others see it whole or not at all, and where
     * the disk refuses, nothing is left of it. Folders above it are made as needed.
     *
     * @return false, with an error, where something of that name is there already (in capitals or
     *     not, for Windows and Mac cannot keep both), or where the way leads out of this folder
     * @throws MachineFailure when the disk refuses, or a file's bytes cannot be had
     */
    public Outcome<Boolean> make(String path, List<NewFile> files) {
        Path target = target(path);
        try {
            Optional<Problem> obstacle = blocked(path).or(() -> taken(target, path));
            if (obstacle.isPresent()) {
                return Outcome.with(false, obstacle.get());
            }
            List<Path> made = new ArrayList<>();
            Path waiting = target.resolveSibling(WAITING + target.getFileName());
            try {
                makeParents(target, made);
                fill(waiting, files);
                FolderPatience.with(() -> Files.move(waiting, target));
            } catch (IOException | RuntimeException failure) {
                undo(waiting, made);
                throw failure;
            }
            return Outcome.of(true);
        } catch (IOException refusal) {
            throw FolderFailure.ofSources(refusal, target);
        }
    }

    /**
     * Writes a file that is not there yet; others see it whole or not at all.
     *
     * @return false, with an error, where something of that name is there already (in capitals or
     *     not), or where the way leads out of this folder
     * @throws MachineFailure when the disk refuses
     */
    public Outcome<Boolean> add(String path, byte[] bytes) {
        Path target = target(path);
        try {
            Optional<Problem> obstacle = blocked(path).or(() -> taken(target, path));
            return obstacle.isPresent()
                    ? Outcome.with(false, obstacle.get())
                    : replace(path, bytes);
        } catch (IOException refusal) {
            throw FolderFailure.ofSources(refusal, target);
        }
    }

    /**
     * Writes a file anew, be it there or not; others see the old bytes or the new ones.
     *
     * @return false, with an error, where the way leads out of this folder, or a folder has that
     *     name
     * @throws MachineFailure when the disk refuses
     */
    public Outcome<Boolean> replace(String path, byte[] bytes) {
        Path target = target(path);
        try {
            Optional<Problem> obstacle = blocked(path).or(() -> unfit(target, path));
            if (obstacle.isPresent()) {
                return Outcome.with(false, obstacle.get());
            }
            // The file that a link leads to is replaced, not the link.
            Path real = Files.exists(target) ? target.toRealPath() : target;
            Path waiting = real.resolveSibling(WAITING + real.getFileName());
            List<Path> made = new ArrayList<>();
            try {
                makeParents(real, made);
                Files.write(waiting, bytes);
                FolderPatience.with(
                        () -> Files.move(waiting, real, StandardCopyOption.REPLACE_EXISTING));
            } catch (IOException | RuntimeException failure) {
                undo(waiting, made);
                throw failure;
            }
            return Outcome.of(true);
        } catch (IOException refusal) {
            throw FolderFailure.ofSources(refusal, target);
        }
    }

    private Path target(String path) {
        if (!FolderNames.isLegal(path)) {
            throw new IllegalArgumentException("Not a path in a folder: " + path);
        }
        return folder.resolve(path);
    }

    /** What stands in the way between this folder and a path: a file, or a link that leads out. */
    private Optional<Problem> blocked(String path) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return Optional.of(SourceRule.SOURCE_BLOCKED.at(Place.of(shown), shown));
        }
        Path parent = Path.of(path).getParent();
        Path at = folder;
        for (Path name : parent == null ? List.<Path>of() : parent) {
            at = at.resolve(name);
            if (Files.exists(at, LinkOption.NOFOLLOW_LINKS)) {
                String seen = shown(folder.relativize(at));
                if (!Files.isDirectory(at)) {
                    return Optional.of(SourceRule.SOURCE_BLOCKED.at(Place.of(seen), seen));
                }
                if (isOutside(at)) {
                    return Optional.of(SourceRule.SOURCE_OUTSIDE.at(Place.of(seen), seen));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isOutside(Path there) throws IOException {
        return !there.toRealPath().startsWith(folder.toRealPath());
    }

    private Optional<Problem> taken(Path target, String path) {
        Path parent = target.getParent();
        if (!Files.isDirectory(parent)) {
            return Optional.empty();
        }
        String wanted = SourceName.composed(target.getFileName().toString());
        return all(parent).stream()
                .filter(name -> SourceName.composed(name).equalsIgnoreCase(wanted))
                .map(name -> shown(Path.of(path).resolveSibling(name)))
                .map(seen -> SourceRule.SOURCE_TAKEN.at(Place.of(seen), seen))
                .findFirst();
    }

    private Optional<Problem> unfit(Path target, String path) {
        try {
            Place place = Place.of(shown(Path.of(path)));
            if (Files.isDirectory(target)) {
                return Optional.of(SourceRule.SOURCE_TAKEN.at(place, place.file()));
            }
            boolean link = Files.isSymbolicLink(target);
            return link && (!Files.exists(target) || isOutside(target))
                    ? Optional.of(SourceRule.SOURCE_OUTSIDE.at(place, place.file()))
                    : Optional.empty();
        } catch (IOException refusal) {
            throw FolderFailure.ofSources(refusal, target);
        }
    }

    private String shown(Path path) {
        String inside = FolderNames.shown(path);
        return shown.isEmpty() || shown.equals(".") ? inside : shown + "/" + inside;
    }

    private static List<String> all(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return List.copyOf(
                    new TreeSet<>(entries.map(entry -> entry.getFileName().toString()).toList()));
        } catch (IOException refusal) {
            throw new MachineFailure(refusal, "folder-unreadable", FolderNames.shown(folder));
        }
    }

    /** Makes the folders above a target; those that were not there are noted, outermost first. */
    private static void makeParents(Path target, List<Path> made) throws IOException {
        List<Path> missing = new ArrayList<>();
        Path at = target.toAbsolutePath().getParent();
        while (at != null && !Files.exists(at)) {
            missing.add(at);
            at = at.getParent();
        }
        Collections.reverse(missing);
        for (Path folder : missing) {
            Files.createDirectory(folder);
            made.add(folder);
        }
    }

    private static void fill(Path waiting, List<NewFile> files) throws IOException {
        // Of a run that was killed; it never was anything that an author has seen.
        FolderStaging.remove(waiting);
        Files.createDirectory(waiting);
        for (NewFile file : files) {
            if (!FolderNames.isLegal(file.path())) {
                throw new IllegalArgumentException("Not a path in a folder: " + file.path());
            }
            Path to = waiting.resolve(file.path());
            Files.createDirectories(to.getParent());
            Files.write(to, file.bytes().get(), StandardOpenOption.CREATE_NEW);
        }
    }

    private static void undo(Path waiting, List<Path> made) throws IOException {
        FolderStaging.remove(waiting);
        for (int i = made.size() - 1; i >= 0; i--) {
            Files.deleteIfExists(made.get(i));
        }
    }
}

package org.vestnik.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.vestnik.problem.MachineFailure;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/**
 * A folder of the disk that is a part of the sources.
 *
 * @param folder as it was named to us
 * @param path its logical path
 */
record SourceRoot(Path folder, String path) {
    private static final String CONTENT = "content";

    static SourceRoot content(Path folder) {
        return new SourceRoot(folder, CONTENT);
    }

    static SourceRoot themes(Path folder) {
        return new SourceRoot(folder, "themes");
    }

    /** All that lies in it now. */
    RootFiles read(Look look) {
        Optional<Path> real = real();
        Gathering gathering = new Gathering();
        if (real.isPresent()) {
            Look seen = look.through(folder, real.get());
            new FolderScan(real.get(), seen, gathering).walk(real.get(), path);
        } else if (path.equals(CONTENT)) {
            Problem problem = SourceRule.CONTENT_MISSING.at(Place.of(path), folder);
            gathering.add(Files.exists(folder) ? problem.variant("file") : problem);
        }
        return new RootFiles(this, real, gathering.tree(), gathering.links());
    }

    /** Where the folder really lies; nowhere if there is none. */
    Optional<Path> real() {
        try {
            return Files.isDirectory(folder) ? Optional.of(folder.toRealPath()) : Optional.empty();
        } catch (NoSuchFileException e) {
            // What vanishes while we look is as if it had vanished before.
            return Optional.empty();
        } catch (IOException e) {
            throw new MachineFailure(e, "folder-unreadable", folder);
        }
    }

    /** The folder, absolute, as those who watch it name it. */
    Path shown() {
        return folder.toAbsolutePath().normalize();
    }
}

package org.vestnik.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.vestnik.problem.MachineFailure;

/** Writes the one file of the sources that the program keeps for the author. */
public final class SourceWriter {
    /** Begins with a dot, so that neither a build nor a preview sees what is not whole yet. */
    private static final String WAITING = ".vestnik-new-";

    private SourceWriter() {}

    /**
     * Writes a file anew, be it there or not: others see the old bytes or the new ones. Of a
     * symbolic link, the file that it leads to is written.
     *
     * @throws MachineFailure when the disk refuses; the file is then as it was
     */
    public static void replace(Path file, byte[] bytes) {
        try {
            Path real = Files.exists(file) ? file.toRealPath() : file;
            Path waiting = real.resolveSibling(WAITING + real.getFileName());
            try {
                Files.write(waiting, bytes);
                FolderPatience.with(
                        () -> Files.move(waiting, real, StandardCopyOption.REPLACE_EXISTING));
            } finally {
                Files.deleteIfExists(waiting);
            }
        } catch (IOException refusal) {
            throw FolderFailure.of(refusal, file);
        }
    }
}

package org.vestnik.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.vestnik.problem.MachineFailure;

/** Says in one sentence why the disk refused a write. */
final class FolderFailure {
    private static final long NEXT_TO_NOTHING = 1 << 20;

    private FolderFailure() {}

    /** The failure of the machine that a refusal is, about a file of a site's folder. */
    static MachineFailure of(IOException refusal, Path folder) {
        return of(refusal, folder, "folder-");
    }

    /** The same, about a file of the author's. */
    static MachineFailure ofSources(IOException refusal, Path folder) {
        return of(refusal, folder, "source-");
    }

    private static MachineFailure of(IOException refusal, Path folder, String kind) {
        String file = file(refusal, folder);
        String reason = reason(refusal);
        String said = reason.toLowerCase(Locale.ROOT);
        if (said.contains("file too large")) {
            return new MachineFailure(refusal, kind + "file-too-large", file);
        }
        if (said.contains("space") || said.contains("quota") || isFull(folder)) {
            return new MachineFailure(refusal, kind + "disk-full", file);
        }
        if (refusal instanceof AccessDeniedException || said.contains("read-only")) {
            return new MachineFailure(refusal, kind + "no-rights", file);
        }
        return new MachineFailure(refusal, kind + "write-failed", file, reason);
    }

    // What waits in the staging has a number for a name, which tells nobody anything.
    private static String file(IOException refusal, Path folder) {
        if (refusal instanceof FileSystemException known && known.getFile() != null) {
            boolean isMove = known.getOtherFile() != null;
            Path file = Path.of(isMove ? known.getOtherFile() : known.getFile());
            return FolderNames.shown(isStaged(file) ? folder : file);
        }
        return FolderNames.shown(folder);
    }

    private static boolean isStaged(Path file) {
        for (Path part : file) {
            if (part.toString().startsWith(FolderNames.STAGING)) {
                return true;
            }
        }
        return false;
    }

    private static String reason(IOException refusal) {
        if (refusal instanceof FileSystemException known && known.getReason() != null) {
            return known.getReason();
        }
        return refusal.getMessage() == null
                ? refusal.getClass().getSimpleName()
                : refusal.getMessage();
    }

    // The system says its reason in its own language, so a full disk is also looked at itself.
    private static boolean isFull(Path folder) {
        try {
            Path there = folder.toAbsolutePath();
            while (there.getParent() != null && !Files.exists(there)) {
                there = there.getParent();
            }
            // What is no disk (/proc) has no room at all, but is not full.
            FileStore store = Files.getFileStore(there);
            return store.getTotalSpace() > 0 && store.getUsableSpace() < NEXT_TO_NOTHING;
        } catch (IOException e) {
            return false;
        }
    }
}

package org.vestnik.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import org.vestnik.files.FolderContents.Found;
import org.vestnik.files.FolderContents.Kind;
import org.vestnik.files.FolderMemory.Known;
import org.vestnik.problem.Place;

/**
 * A folder as it stands before a build: what is remembered of it and what lies in it. Nothing here
 * writes. Safe for use by many threads.
 *
 * @param root the real path
 * @param shown the path as the user gave it
 */
record FolderBefore(Path root, Path shown, FolderMemory memory, FolderContents disk) {
    private static final Found NOTHING = new Found(Kind.NOTHING, -1, 0);

    /** Reads what is remembered and looks into the folders that were or will be ours. */
    static FolderBefore read(FolderPlace place, FolderPlan plan, ExecutorService pool)
            throws IOException {
        Path root = place.root();
        FolderMemory memory = FolderMemory.read(root, place.options());
        Set<String> folders = new HashSet<>(plan.folders());
        memory.paths().forEach(path -> FolderPlan.addFolders(path, folders));
        return new FolderBefore(
                root, place.output(), memory, FolderContents.of(root, folders, pool));
    }

    Found found(String path) {
        return disk.found().getOrDefault(path, NOTHING);
    }

    Known known(String path) {
        return memory.known(path);
    }

    /** Whether something that we did not write has this very path. */
    boolean isForeign(String path) {
        Found found = found(path);
        return switch (found.kind()) {
            case NOTHING, EMPTY_FOLDER -> false;
            case FOLDER -> true;
            case FILE, LINK -> !memory.isOurs(path);
        };
    }

    /** Whether the file on the disk still has the bytes that the list gives it. */
    boolean isIntact(String path) throws IOException {
        Known known = known(path);
        return found(path).isFile()
                && (known.fits(found(path)) || known.hash().equals(hashNow(path)));
    }

    /** Whether the file on the disk has bytes of this length and hash. */
    boolean has(String path, long size, String hash) throws IOException {
        Found found = found(path);
        if (!found.isFile() || found.size() != size) {
            return false;
        }
        Known known = known(path);
        return known.hash().equals(hash) && known.fits(found) || hash.equals(hashNow(path));
    }

    /** The hash of the bytes on the disk; empty when the file has gone. */
    String hashNow(String path) throws IOException {
        return FolderContents.hash(root.resolve(path));
    }

    /** The place of a problem with a file of the folder. */
    Place place(String path) {
        return Place.of(FolderNames.shown(shown.resolve(path)));
    }

    /**
     * What lies here and is neither ours nor planned, sorted. Dot files are not even named, nor are
     * empty folders.
     */
    List<String> foreign(FolderPlan plan, Set<String> spared) {
        return disk.found().entrySet().stream()
                .filter(entry -> isToName(entry, plan, spared))
                .map(entry -> entry.getKey() + (entry.getValue().isFolder() ? "/" : ""))
                .sorted()
                .toList();
    }

    private boolean isToName(Map.Entry<String, Found> entry, FolderPlan plan, Set<String> spared) {
        String path = entry.getKey();
        return (isForeign(path) || spared.contains(path))
                && !plan.has(path)
                && !FolderNames.isQuiet(FolderNames.name(path));
    }
}

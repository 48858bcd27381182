package org.vestnik.files;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vestnik.files.FolderMaking.Made;

/**
 * Puts what waits in the staging in place and takes away what has left the site, in an order that
 * breaks no link, however early it ends:
 *
 * <ol>
 *   <li>Files at new paths come first, for nothing old leads to them: first pictures and styles,
 *       then pages, the front page last of all.
 *   <li>Changed files come second: whatever they lead to, old or new, is there.
 *   <li>Deletions come last: nothing leads to those files any more, and a visitor who still has an
 *       old page has had its photos for as long as possible.
 *   <li>Only a file that takes the place of an old folder, or the reverse, must wait for them.
 * </ol>
 */
final class FolderMoves {
    private static final String HALFWAY = ".vestnik-move";

    private final FolderStaging staging;
    private final FolderBefore before;
    private final Set<String> folders;

    FolderMoves(FolderStaging staging, FolderBefore before) {
        this.staging = staging;
        this.before = before;
        this.folders = new HashSet<>(before.disk().folders());
    }

    void run(FolderChange change) throws IOException {
        List<Made> first = new ArrayList<>(change.staged());
        first.removeIf(made -> change.blocked().contains(made.path()));
        first.sort(order());
        for (Made made : first) {
            move(made);
        }
        for (String path : change.leaving()) {
            FolderPatience.with(() -> Files.deleteIfExists(before.root().resolve(path)));
        }
        for (String folder : change.leavingFolders()) {
            deleteEmpty(before.root().resolve(folder));
        }
        for (Made made : change.staged()) {
            if (change.blocked().contains(made.path())) {
                deleteEmpty(before.root().resolve(made.path()));
                move(made);
            }
        }
    }

    private Comparator<Made> order() {
        return Comparator.comparing((Made made) -> !isNew(made))
                .thenComparing(made -> made.path().endsWith(".html"))
                .thenComparing(made -> -FolderNames.depth(made.path()))
                .thenComparing(Made::path);
    }

    private boolean isNew(Made made) {
        return before.found(made.path()).kind() == FolderContents.Kind.NOTHING;
    }

    private void move(Made made) throws IOException {
        makeFolder(FolderNames.folder(made.path()));
        move(staging.file(made.number()), before.root().resolve(made.path()));
    }

    private void makeFolder(String folder) throws IOException {
        if (folder.isEmpty() || !folders.add(folder)) {
            return;
        }
        makeFolder(FolderNames.folder(folder));
        try {
            Files.createDirectory(before.root().resolve(folder));
        } catch (FileAlreadyExistsException e) {
            // Made by somebody else since we looked, or known to the disk in another case.
            if (!Files.isDirectory(before.root().resolve(folder), LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
        }
    }

    // A folder with anything of another's in it stays.
    private static void deleteEmpty(Path folder) throws IOException {
        try {
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                FolderPatience.with(() -> Files.deleteIfExists(folder));
            }
        } catch (DirectoryNotEmptyException kept) {
            return;
        }
    }

    /** Puts one of our own dot files in place. */
    void install(String name) throws IOException {
        move(staging.own(name), before.root().resolve(name));
    }

    private static void move(Path from, Path to) throws IOException {
        FolderPatience.with(() -> moveWhole(from, to));
    }

    // Where a folder of the site lies on another disk than its root, a file is copied beside its
    // place first, so that it is never seen half written.
    private static void moveWhole(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Path halfway = to.resolveSibling(HALFWAY);
            Files.move(from, halfway, StandardCopyOption.REPLACE_EXISTING);
            Files.move(halfway, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}

package org.vestnik.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.vestnik.problem.Problem;

/** Finds folders where files should be, files where folders should be, and links in the way. */
final class FolderObstacles {
    private final FolderPlan plan;
    private final FolderBefore before;

    FolderObstacles(FolderPlan plan, FolderBefore before) {
        this.plan = plan;
        this.before = before;
    }

    /** Those that are not ours, so that they cannot be taken away. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (String folder : new TreeSet<>(plan.folders())) {
            if (isNoFolder(folder) && before.isForeign(folder)) {
                problems.add(inTheWay(folder, folder).variant("file"));
            }
        }
        for (SiteFile file : plan.files()) {
            if (before.disk().isFolder(file.path())) {
                strangersIn(file.path())
                        .forEach(stranger -> problems.add(inTheWay(file.path(), stranger)));
            }
        }
        return problems;
    }

    /** Foreign files that the disk takes for files of the plan, since only the case differs. */
    List<Problem> twins() {
        List<String> foreign =
                before.disk().found().keySet().stream()
                        .filter(path -> before.isForeign(path) && !plan.has(path))
                        .filter(path -> !FolderContents.isUnspeakable(path))
                        .toList();
        return FolderTwins.of(before.root(), plan.paths(), foreign).stream()
                .sorted()
                .map(path -> FolderRule.FOREIGN_IN_THE_WAY.at(before.place(path), path))
                .toList();
    }

    /**
     * The coming files that can only be put in place when the old files have gone: their place is a
     * folder now, or one of their folders is a file, or the disk takes an old name for theirs.
     */
    Set<String> blocked(List<String> coming, List<String> leaving, List<String> leavingFolders) {
        if (coming.isEmpty()) {
            return Set.of();
        }
        Set<String> barred = new HashSet<>(plan.folders());
        barred.removeIf(folder -> !isNoFolder(folder));
        barred.addAll(FolderTwins.of(before.root(), plan.folders(), leavingFolders));
        Set<String> twins = FolderTwins.of(before.root(), coming, leaving);
        Set<String> blocked = new HashSet<>();
        for (String path : coming) {
            if (before.disk().isFolder(path) || twins.contains(path) || isUnder(path, barred)) {
                blocked.add(path);
            }
        }
        return blocked;
    }

    private boolean isNoFolder(String folder) {
        return switch (before.found(folder).kind()) {
            case FILE, LINK -> true;
            case FOLDER, EMPTY_FOLDER, NOTHING -> false;
        };
    }

    private static boolean isUnder(String path, Set<String> folders) {
        String folder = folders.isEmpty() ? "" : FolderNames.folder(path);
        while (!folder.isEmpty() && !folders.contains(folder)) {
            folder = FolderNames.folder(folder);
        }
        return !folder.isEmpty();
    }

    private List<String> strangersIn(String folder) {
        if (before.isForeign(folder)) {
            return List.of(folder);
        }
        return before.disk().found().keySet().stream()
                .filter(path -> path.startsWith(folder + "/"))
                .filter(path -> before.isForeign(path) || before.found(path).isFolder())
                .sorted()
                .limit(1)
                .toList();
    }

    private Problem inTheWay(String path, String stranger) {
        return FolderRule.FOREIGN_IN_THE_WAY
                .at(before.place(stranger), path, stranger)
                .variant("folder");
    }
}

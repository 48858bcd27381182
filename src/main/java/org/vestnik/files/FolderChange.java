package org.vestnik.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vestnik.files.FolderMaking.Fate;
import org.vestnik.files.FolderMaking.Made;

/**
 * What must happen to a folder so that it holds the plan.
 *
 * @param made every file of the plan, in its order
 * @param staged those of them that wait to be put in place
 * @param leaving files of ours that the plan lacks, pages first, then by path
 * @param leavingFolders folders of ours that the plan lacks, the innermost first
 * @param spared listed files that the plan lacks but that are not surely ours, so they stay
 * @param blocked staged files that can only be put in place after the deletions
 */
record FolderChange(
        List<Made> made,
        List<Made> staged,
        List<String> leaving,
        List<String> leavingFolders,
        Set<String> spared,
        Set<String> blocked) {

    static FolderChange of(FolderPlan plan, FolderBefore before, List<Made> made)
            throws IOException {
        List<String> leaving = new ArrayList<>();
        Set<String> spared = new TreeSet<>();
        for (String path : before.disk().found().keySet()) {
            if (plan.has(path) || before.isForeign(path) || !before.memory().isOurs(path)) {
                continue;
            }
            if (isSurelyOurs(path, before)) {
                leaving.add(path);
            } else {
                spared.add(path);
            }
        }
        // A page that leaves still leads to its pictures and styles: it goes before them.
        leaving.sort(
                Comparator.comparing((String path) -> !path.endsWith(".html"))
                        .thenComparing(Comparator.naturalOrder()));
        List<Made> staged = made.stream().filter(one -> one.fate() == Fate.STAGED).toList();
        List<String> folders = leavingFolders(plan, before);
        List<String> coming = staged.stream().map(Made::path).toList();
        Set<String> blocked = new FolderObstacles(plan, before).blocked(coming, leaving, folders);
        return new FolderChange(made, staged, leaving, folders, spared, blocked);
    }

    // A spoilt list may name what was never ours. Only its hash then tells whose a file is.
    private static boolean isSurelyOurs(String path, FolderBefore before) throws IOException {
        FolderMemory memory = before.memory();
        return !memory.isDamaged()
                || before.found(path).isFile() && memory.hasHash(path, before.hashNow(path));
    }

    private static List<String> leavingFolders(FolderPlan plan, FolderBefore before) {
        List<String> folders = new ArrayList<>(before.disk().folders());
        folders.removeIf(plan.folders()::contains);
        folders.sort(Comparator.reverseOrder());
        return folders;
    }

    /** The folder's list once this has happened. */
    String list() {
        return FolderList.text(
                made.stream()
                        .map(one -> new FolderList.Line(one.path(), one.known().hash()))
                        .toList());
    }

    /** The folder's state once this has happened. */
    String state(String list) {
        return FolderMemory.text(list, made.stream().map(Made::known).toList());
    }

    /**
     * The journal while this happens: the files that will be ours but are not on the list yet, and
     * those of earlier builds that did not end. Without it a killed build would leave files that
     * nobody owns.
     */
    String journal(FolderMemory memory) {
        Map<String, String> hashes = new TreeMap<>();
        memory.journal().lines().forEach(line -> hashes.put(line.path(), line.hash()));
        for (Made one : staged) {
            if (!memory.isListed(one.path())) {
                hashes.put(one.path(), one.known().hash());
            }
        }
        List<FolderList.Line> lines = new ArrayList<>();
        hashes.forEach((path, hash) -> lines.add(new FolderList.Line(path, hash)));
        return FolderList.text(lines);
    }
}

package org.vestnik.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * The files that a folder is to hold, in the order of their paths.
 *
 * <p>Invariants: every path is legal, and no path is a folder of another.
 */
final class FolderPlan {
    private final List<SiteFile> files;
    private final Map<String, SiteFile> byPath;
    private final Set<String> folders;

    private FolderPlan(List<SiteFile> files, Map<String, SiteFile> byPath, Set<String> folders) {
        this.files = files;
        this.byPath = byPath;
        this.folders = folders;
    }

    /**
     * @throws IllegalArgumentException for a path that no site may have: a fault of ours, since an
     *     author's name never reaches a path unchecked
     */
    static FolderPlan of(SortedMap<String, SiteFile> site) {
        Map<String, SiteFile> byPath = new HashMap<>(site.size() * 2);
        Set<String> folders = new HashSet<>();
        for (Map.Entry<String, SiteFile> entry : site.entrySet()) {
            String path = entry.getKey();
            if (!FolderNames.isLegal(path) || !path.equals(entry.getValue().path())) {
                throw new IllegalArgumentException("Not a path of a site: " + path);
            }
            byPath.put(path, entry.getValue());
            addFolders(path, folders);
        }
        for (String path : byPath.keySet()) {
            if (folders.contains(path)) {
                throw new IllegalArgumentException("Both a file and a folder: " + path);
            }
        }
        List<SiteFile> files = new ArrayList<>(site.values());
        files.sort(Comparator.comparing(SiteFile::path));
        return new FolderPlan(files, byPath, folders);
    }

    /** Adds the folder of a path and all folders above it, but not the root. */
    static void addFolders(String path, Set<String> folders) {
        String folder = FolderNames.folder(path);
        while (!folder.isEmpty() && folders.add(folder)) {
            folder = FolderNames.folder(folder);
        }
    }

    List<SiteFile> files() {
        return files;
    }

    boolean has(String path) {
        return byPath.containsKey(path);
    }

    Set<String> paths() {
        return byPath.keySet();
    }

    Set<String> folders() {
        return folders;
    }
}

package org.vestnik.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.vestnik.files.DiskMemo;
import org.vestnik.files.SourceFolders;

/** The folders that a command works on, as they are reached from the current one. */
record Folders(World world, SharedOptions options) {
    /** Goes up when the form of what is remembered changes; each key has its own version too. */
    private static final String MEMO_VERSION = "1";

    Path path(Path given) {
        return world.folder().resolve(given).normalize();
    }

    Path content() {
        return path(options.content);
    }

    Path themes() {
        return path(options.themes);
    }

    Path output() {
        return path(options.output);
    }

    SourceFolders sources() {
        return new SourceFolders(content(), List.of(themes()));
    }

    /** What is remembered of the content from run to run. */
    DiskMemo memo() {
        return DiskMemo.open(DiskMemo.folderFor(content(), world.cacheHome()), MEMO_VERSION);
    }

    /** What is remembered of links to other sites: apart, since a build does not ask for it. */
    DiskMemo links() {
        Path folder = DiskMemo.folderFor(content(), world.cacheHome());
        return DiskMemo.open(folder.resolve("links"), MEMO_VERSION);
    }

    /**
     * The logical path of a folder of the content, as people type it: reached from the current
     * folder or from that of the content, or a text in it.
     */
    String logical(String typed) {
        String text = typed.strip().replace('\\', '/').replaceFirst("/+[^/]+\\.md$", "");
        try {
            Path path = path(Path.of(text));
            if (path.startsWith(content()) && !path.equals(content())) {
                return "content/" + content().relativize(path).toString().replace('\\', '/');
            }
        } catch (InvalidPathException noPath) {
            // Then there is no such article, either.
        }
        return "content/" + text.replaceFirst("^(\\./|/)+", "").replaceFirst("/+$", "");
    }

    /** A logical path as it is reached from the current folder. */
    String shown(String logical) {
        for (String root : new String[] {"content", "themes"}) {
            if (logical.equals(root) || logical.startsWith(root + "/")) {
                Path given = root.equals("content") ? options.content : options.themes;
                String rest = logical.substring(Math.min(logical.length(), root.length() + 1));
                String path = given.normalize().resolve(rest).toString().replace('\\', '/');
                return path.isEmpty() ? "." : path;
            }
        }
        return logical;
    }
}

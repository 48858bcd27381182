package org.vestnik.files;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * The names in a site's folder: our own dot files, those that nobody asks about, the legal ones.
 */
final class FolderNames {
    static final String LIST = ".vestnik-files";
    static final String STATE = ".vestnik-state";
    static final String JOURNAL = ".vestnik-journal";
    static final String LOCK = ".vestnik-lock";
    static final String STAGING = ".vestnik-new";

    private static final String OWN = ".vestnik-";
    private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini");
    private static final boolean WINDOWS = File.separatorChar == '\\';

    private FolderNames() {}

    /** A dot file, or what an operating system drops by itself. */
    static boolean isQuiet(String name) {
        return name.startsWith(".") || LITTER.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether a name in the root of the folder is one of our own dot files. */
    static boolean isOwn(String name) {
        return name.regionMatches(true, 0, OWN, 0, OWN.length());
    }

    /** The last part of a path. */
    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The folder that a path lies in, without a closing slash; empty for the root. */
    static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** How many folders a path lies in. */
    static int depth(String path) {
        return (int) path.chars().filter(c -> c == '/').count();
    }

    /**
     * Whether a file of the site may have this path: relative, inside the folder, and none of our
     * own dot files.
     */
    static boolean isLegal(String path) {
        if (path.isEmpty() || isOwn(path) || path.startsWith("/") || path.endsWith("/")) {
            return false;
        }
        int start = 0;
        for (int i = 0; i <= path.length(); i++) {
            char c = i == path.length() ? '/' : path.charAt(i);
            if (c < ' ' || c == 0x7F || c == '\\' || c == ':' && WINDOWS) {
                return false;
            }
            if (c == '/') {
                if (isEmptyOrDots(path, start, i)) {
                    return false;
                }
                start = i + 1;
            }
        }
        return true;
    }

    private static boolean isEmptyOrDots(String path, int start, int end) {
        int length = end - start;
        return length == 0
                || length == 1 && path.charAt(start) == '.'
                || length == 2 && path.startsWith("..", start);
    }

    /** A path as a person reads it, with {@code /} on every system. */
    static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }
}

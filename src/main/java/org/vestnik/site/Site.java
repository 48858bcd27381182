package org.vestnik.site;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vestnik.files.SiteFile;

/** The finished plan: a map from a path to a file that can be made. Immutable and thread-safe. */
public record Site(SortedMap<String, SiteFile> files) {
    public Site {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The path of the file that a server sends for an address relative to the root. */
    public static String path(String address) {
        return Relative.file(address);
    }

    /** The address of the page that stands at a path: the inverse of {@link #path}. */
    public static String address(String path) {
        return Relative.address(path);
    }

    /** How many of the files are pages. */
    public int pages() {
        return (int) files.keySet().stream().filter(path -> path.endsWith(".html")).count();
    }
}

package org.vestnik.site;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vestnik.files.SiteFile;

/**
 * The finished plan: a map from a path to a file that can be made. Immutable and thread-safe.
 *
 * @param lasting the addresses that a reader may keep, such as {@code /bg/novini/2018/fair/}: of
 *     homes, articles, standing pages and the first pages of lists
 */
public record Site(SortedMap<String, SiteFile> files, SortedSet<String> lasting) {
    public Site {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        lasting = Collections.unmodifiableSortedSet(new TreeSet<>(lasting));
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

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

    /** How many of the files are pages. */
    public int pages() {
        return (int) files.keySet().stream().filter(path -> path.endsWith(".html")).count();
    }
}

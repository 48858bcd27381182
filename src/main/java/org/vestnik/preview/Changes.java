package org.vestnik.preview;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What has changed on the disk since the last time.
 *
 * @param paths files and folders that have come, gone or changed, absolute and in order; of a new
 *     folder all that is in it is meant
 * @param everything anything else may have changed as well: look at all
 */
record Changes(Set<Path> paths, boolean everything) {
    /** Nobody knows what has changed, if anything has. */
    static final Changes UNKNOWN = new Changes(Set.of(), true);

    Changes {
        SortedSet<Path> sorted = new TreeSet<>(paths);
        paths = Collections.unmodifiableSet(sorted);
    }
}

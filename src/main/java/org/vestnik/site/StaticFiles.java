package org.vestnik.site;

import java.util.Optional;
import org.vestnik.files.MediaTypes;
import org.vestnik.files.SiteFile;
import org.vestnik.files.SourceFile;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;

/** The files of static/, copied byte for byte to the root of the site. */
final class StaticFiles {
    static final String FOLDER = "content/static/";

    private StaticFiles() {}

    static boolean isStatic(String path) {
        return path.startsWith(FOLDER);
    }

    /** Where a file of static/ stands in the site. */
    static String path(SourceFile file) {
        return file.path().substring(FOLDER.length());
    }

    static void plan(Edition edition, SitePlan plan) {
        for (SourceFile file : edition.sources().under("content/static").values()) {
            plan.add(copy(file, path(file)), Place.of(file.path()));
        }
    }

    /** A file of the site that holds the very bytes of a source. */
    static SiteFile copy(SourceFile file, String path) {
        return new SiteFile(
                path,
                MediaTypes.of(path),
                Optional.of(file.hash()),
                () -> Outcome.of(file.bytes()));
    }
}

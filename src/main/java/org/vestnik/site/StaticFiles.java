package org.vestnik.site;

import java.util.Optional;
import org.vestnik.files.MediaTypes;
import org.vestnik.files.Parallel;
import org.vestnik.files.SiteFile;
import org.vestnik.files.SourceFile;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;

/** The files of static/, copied byte for byte to the root of the site. */
record StaticFiles(Edition edition) implements Shelf {
    static final String FOLDER = "content/static/";

    static boolean isStatic(String path) {
        return path.startsWith(FOLDER);
    }

    /** Where a file of static/ stands in the site. */
    static String path(SourceFile file) {
        return file.path().substring(FOLDER.length());
    }

    @Override
    public Optional<SiteFile> file(String path) {
        return edition.sources().file(FOLDER + path).map(file -> copy(file, path));
    }

    @Override
    public void plan(SitePlan plan, Problems problems, Parallel parallel) {
        for (SourceFile file : edition.sources().under("content/static").values()) {
            plan.add(copy(file, path(file)), Place.of(file.path()));
            plan.ask(() -> edition.copies().place(file))
                    .flatMap(found -> found)
                    .ifPresent(problems::add);
        }
    }

    /** A file of the site that holds the very bytes of a source. */
    static SiteFile copy(SourceFile file, String path) {
        return new SiteFile(
                path,
                MediaTypes.of(path),
                () -> Optional.of(file.hash()),
                () -> Outcome.of(file.bytes()));
    }
}

package org.vestnik.site;

import java.util.List;
import java.util.Optional;
import org.vestnik.files.Parallel;
import org.vestnik.files.SiteFile;
import org.vestnik.problem.Problems;

/** One kind of file that a site has: pages of articles, lists, photos, the theme's assets. */
interface Shelf {
    /**
     * The file that stands at a path, found without a look at the others; empty where this kind has
     * none there, or cannot tell before all are planned.
     */
    Optional<SiteFile> file(String path);

    /** The plan of the page that stands at a path; empty where none does. */
    default Optional<PagePlan> page(String path) {
        return Optional.empty();
    }

    /**
     * At least one page for each template, language and publicity strip among those of this kind.
     */
    default List<PagePlan> samples() {
        return List.of();
    }

    /** Plans all files of this kind and reports what is wrong with them. */
    void plan(SitePlan plan, Problems problems, Parallel parallel);
}

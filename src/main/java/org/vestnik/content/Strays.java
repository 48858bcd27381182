package org.vestnik.content;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.vestnik.files.SourceFile;
import org.vestnik.files.SourceTree;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/** Finds texts that lie in no folder that is read, as in {@code content/artikles/fair/bg.md}. */
final class Strays {
    private static final String CONTENT = "content/";
    private static final List<String> FOLDERS =
            List.of("articles", "pages", "static", "theme", "data");

    private Strays() {}

    static void report(SourceTree tree, SiteConfig site, Problems problems) {
        TextNames names = new TextNames(site.languages());
        Set<String> reported = new TreeSet<>();
        for (SourceFile file : tree.under("content").values()) {
            String path = file.path();
            int slash = path.indexOf('/', CONTENT.length());
            String top = slash < 0 ? "" : path.substring(CONTENT.length(), slash);
            if (!FOLDERS.contains(top)
                    && names.language(file.name()).isPresent()
                    && reported.add(top)) {
                Problem problem = ContentRule.FOLDER_UNKNOWN.at(Place.of(path), top, file.name());
                problems.add(
                        top.isEmpty()
                                ? problem.variant("top")
                                : Value.near(problem, top, FOLDERS.subList(0, 2)));
            }
        }
    }
}

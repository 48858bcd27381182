package org.vestnik.content;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.vestnik.files.SourceFile;
import org.vestnik.files.SourceTree;
import org.vestnik.problem.Nearest;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/**
 * Finds texts that lie in no folder that is read, as in {@code content/artikles/fair/bg.md}, and a
 * theme that does, as in {@code content/themes/templates}.
 */
final class Strays {
    private static final String CONTENT = "content/";
    private static final String THEME = "theme";
    private static final List<String> FOLDERS =
            List.of("articles", "pages", "static", THEME, "data");

    private Strays() {}

    static void report(SourceTree tree, SiteConfig site, Problems problems) {
        TextNames names = new TextNames(site.languages());
        Set<String> reported = new TreeSet<>();
        for (SourceFile file : tree.under("content").values()) {
            String path = file.path();
            int slash = path.indexOf('/', CONTENT.length());
            String top = slash < 0 ? "" : path.substring(CONTENT.length(), slash);
            if (FOLDERS.contains(top) || reported.contains(top)) {
                continue;
            }
            if (isTheme(tree, path, top)) {
                reported.add(top);
                Place folder = Place.of(CONTENT + top);
                problems.add(ContentRule.FOLDER_UNKNOWN.at(folder, top).variant(THEME));
            } else if (names.language(file.name()).isPresent()) {
                reported.add(top);
                problems.add(text(path, top, file.name()));
            }
        }
    }

    private static Problem text(String path, String top, String name) {
        Problem problem = ContentRule.FOLDER_UNKNOWN.at(Place.of(path), top, name);
        return top.isEmpty()
                ? problem.variant("top")
                : Value.near(problem, top, FOLDERS.subList(0, 2));
    }

    /** Whoever keeps all themes in the content, and says so, keeps them where they are found. */
    private static boolean isTheme(SourceTree tree, String path, String top) {
        boolean near = Nearest.of(top, FOLDERS).filter(THEME::equals).isPresent();
        return near
                && tree.file("themes" + path.substring(CONTENT.length() + top.length())).isEmpty();
    }
}

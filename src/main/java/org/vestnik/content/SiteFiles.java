package org.vestnik.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.files.SourceTree;
import org.vestnik.problem.Problem;

/**
 * Finds the files that site.yaml names: they lie under content/, or, with a leading slash, in
 * static/.
 */
final class SiteFiles {
    private static final String ROOT = "content/";

    private final SourceTree tree;
    private Optional<FileNames> names = Optional.empty();

    SiteFiles(SourceTree tree) {
        this.tree = tree;
    }

    /** The logical path of the file that the value names; one that is not there is reported. */
    Optional<String> find(Value value) {
        Optional<String> text = value.text();
        if (text.isEmpty()) {
            return text;
        }
        String name = text.get().startsWith("/") ? "static" + text.get() : text.get();
        if (tree.file(ROOT + name).isPresent()) {
            return Optional.of(ROOT + name);
        }
        Optional<String> other = names().find(name, value.place(), value.problems());
        if (other.isEmpty()) {
            Problem problem = ContentRule.FILE_MISSING.at(value.place(), value.seen());
            value.problems().add(names().near(problem, name));
        }
        return other.map(found -> ROOT + found);
    }

    /** Made only when a name is wrong: it holds every file but those of articles and pages. */
    private FileNames names() {
        if (names.isEmpty()) {
            List<String> paths = new ArrayList<>();
            for (String path : tree.under("content").keySet()) {
                if (!path.startsWith("content/articles/") && !path.startsWith("content/pages/")) {
                    paths.add(path.substring(ROOT.length()));
                }
            }
            names = Optional.of(new FileNames(paths));
        }
        return names.get();
    }
}

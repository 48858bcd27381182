package org.vestnik.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vestnik.files.SourceTree;
import org.vestnik.problem.Problem;

/** The files and folders of the content, by the paths that an author may name them with. */
record ContentPaths(SourceTree tree) {
    private static final String ROOT = "content";

    /**
     * Whether there is a file or a folder of that name.
     *
     * @param path logical, such as {@code content/articles/2018}
     */
    boolean has(String path) {
        return tree.file(path).isPresent() || !tree.under(path).isEmpty();
    }

    /**
     * The problem with the path that was probably meant as its hint: the only one that ends so,
     * else the nearest.
     */
    Problem near(Problem problem, String path) {
        String written = path.substring(ROOT.length() + 1);
        List<String> known = known();
        List<String> ending =
                known.stream().filter(each -> each.endsWith("/" + written)).limit(2).toList();
        Optional<String> one = ending.size() == 1 ? Optional.of(ending.get(0)) : Optional.empty();
        return one.map(meant -> problem.withHint("did-you-mean", meant))
                .orElseGet(() -> new FileNames(known).near(problem, written));
    }

    private List<String> known() {
        Set<String> known = new TreeSet<>();
        for (String file : tree.under(ROOT).keySet()) {
            String path = file.substring(ROOT.length() + 1);
            while (!path.isEmpty() && known.add(path)) {
                path = path.substring(0, Math.max(0, path.lastIndexOf('/')));
            }
        }
        return new ArrayList<>(known);
    }
}

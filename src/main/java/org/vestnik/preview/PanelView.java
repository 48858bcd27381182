package org.vestnik.preview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vestnik.problem.Problem;

/**
 * What the panel shows.
 *
 * @param here the problems of the page beside which it stands
 * @param elsewhere all others of the site
 * @param old whether the page shown is the last good one
 * @param looking whether the site is still being looked through, so that more may come
 */
public record PanelView(List<Entry> here, List<Entry> elsewhere, boolean old, boolean looking) {
    public PanelView {
        here = List.copyOf(here);
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * A problem and what is known around it.
     *
     * @param line the text of the line that it stands in
     * @param editor how its file is opened
     * @param page the address, from the root, of the page on which it can be seen
     */
    public record Entry(
            Problem problem,
            Optional<String> line,
            Optional<EditorLink> editor,
            Optional<String> page) {
        /** The gravest first, then by place. */
        static final Comparator<Entry> ORDER =
                Comparator.comparing((Entry entry) -> entry.problem().severity())
                        .thenComparing(Entry::problem);

        public Entry {
            if (page.filter(it -> !it.startsWith("/") || it.startsWith("//")).isPresent()) {
                throw new IllegalArgumentException("Not an address of the site: " + page);
            }
        }

        /** A problem of which no more is known. */
        public static Entry of(Problem problem) {
            return new Entry(problem, Optional.empty(), Optional.empty(), Optional.empty());
        }

        String file() {
            return problem.place().file();
        }
    }
}

package org.vestnik.preview;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.site.Outline;

/** Sorts problems by the pages that they belong to, and tells how to get to them. */
record Entries(Editors editors) {
    /** Those of the page at a path, out of all. */
    List<Problem> here(Showing showing, String path, List<Problem> all) {
        Optional<String> folder =
                showing.lastGood()
                        .folder(path)
                        .or(
                                () ->
                                        showing.outline()
                                                .flatMap(outline -> outline.subject(path))
                                                .map(subject -> subject.article().folder()));
        return all.stream()
                .filter(problem -> isHere(problem.place(), folder) || isAbove(showing, problem))
                .toList();
    }

    /**
     * An article has the problems of its folder. A list, a home or a 404 page has what concerns all
     * pages: site.yaml, the theme, static/.
     */
    private static boolean isHere(Place place, Optional<String> folder) {
        String file = place.file();
        if (folder.isPresent()) {
            return file.equals(folder.get()) || file.startsWith(folder.get() + "/");
        }
        return !file.startsWith("content/articles/") && !file.startsWith("content/pages/");
    }

    /** While no site can be made at all, what stands in its way concerns every page. */
    private static boolean isAbove(Showing showing, Problem problem) {
        return showing.isOld() && problem.isError() && isHere(problem.place(), Optional.empty());
    }

    PanelView panel(Showing showing, String path, boolean old) {
        List<Problem> all = showing.problems();
        List<Problem> here = here(showing, path, all);
        Set<Problem> known = new HashSet<>(here);
        List<Problem> elsewhere = all.stream().filter(problem -> !known.contains(problem)).toList();
        return new PanelView(
                of(showing, here), of(showing, elsewhere), old, !showing.isLookedThrough());
    }

    /** The gravest first; those that the panel only counts are not looked up. */
    List<PanelView.Entry> of(Showing showing, List<Problem> problems) {
        List<Problem> sorted =
                problems.stream()
                        .sorted(
                                Comparator.comparing(Problem::severity)
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        int shown = Math.min(ProblemList.MOST, sorted.size());
        return Stream.concat(
                        sorted.subList(0, shown).stream().map(problem -> of(showing, problem)),
                        sorted.subList(shown, sorted.size()).stream().map(PanelView.Entry::of))
                .toList();
    }

    PanelView.Entry of(Showing showing, Problem problem) {
        Place place = problem.place();
        return new PanelView.Entry(
                problem,
                showing.sources().line(place),
                editors.link(place),
                showing.outline().flatMap(outline -> page(showing, outline, place.file())));
    }

    /** The page of a text; for a photo and the like, that of the lead of its folder. */
    private static Optional<String> page(Showing showing, Outline outline, String file) {
        return outline.address(file)
                .or(
                        () ->
                                outline.languages().stream()
                                        .map(l -> folder(file) + "/" + l.code() + ".md")
                                        .flatMap(text -> outline.address(text).stream())
                                        .findFirst())
                .map("/"::concat);
    }

    private static String folder(String file) {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
    }
}

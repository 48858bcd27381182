package org.vestnik.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.vestnik.content.Article;
import org.vestnik.content.Facts;
import org.vestnik.content.Shown;
import org.vestnik.problem.Problem;

/**
 * Which problems are asked for.
 *
 * @param codes of the rules; none for all
 * @param folders of articles that are too old to be looked at
 */
record Wanted(Set<String> codes, Set<String> folders) implements Predicate<Problem> {

    /**
     * Those of these rules, in articles published on a day or later or on a day that cannot be
     * read. Errors are always asked for: a text that cannot be read has not been looked at.
     */
    static Wanted of(List<String> codes, LocalDate since, Shown shown) {
        Set<String> folders = new TreeSet<>();
        for (Article article : shown.library().articles()) {
            if (article.lead().facts().date().filter(day -> isBefore(day, since)).isPresent()) {
                folders.add(article.folder());
            }
        }
        return new Wanted(new TreeSet<>(codes), folders);
    }

    private static boolean isBefore(LocalDate day, LocalDate since) {
        return day.isBefore(since) && !day.equals(Facts.UNKNOWN_DATE);
    }

    @Override
    public boolean test(Problem problem) {
        return (codes.isEmpty() || codes.contains(problem.code()) || problem.isError())
                && !isOld(problem.place().file());
    }

    /** Whether a file belongs to an article that is too old to be looked at. */
    boolean isOld(String file) {
        for (int slash = file.lastIndexOf('/');
                slash > 0;
                slash = file.lastIndexOf('/', slash - 1)) {
            if (folders.contains(file.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }
}

package org.vestnik.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.content.Article;
import org.vestnik.content.Translation;
import org.vestnik.files.Parallel;
import org.vestnik.problem.Problems;
import org.vestnik.site.Inspection;

/**
 * Two articles of a language with one title: in lists, in search results and in the tabs of a
 * browser nobody can tell them apart (WCAG 2.2, 2.4.2). A day or a year in the title parts them.
 */
final class TitleRepeats implements SiteCheck {
    @Override
    public CheckRule rule() {
        return CheckRule.TITLE_REPEATS;
    }

    @Override
    public void look(Inspection site, Parallel parallel, Problems problems) {
        Map<String, Translation> first = new HashMap<>();
        List<Article> articles = site.library().articles();
        // The older one keeps its title.
        for (int i = articles.size() - 1; i >= 0; i--) {
            for (Translation text : articles.get(i).translations()) {
                String title = PlainWords.of(text.title());
                String key = text.language().code() + ' ' + title;
                Translation other = first.putIfAbsent(key, text);
                if (other != null && !title.isEmpty() && !haveOneAddress(text, other)) {
                    problems.add(rule().at(text.place(), text.title(), other.file()));
                }
            }
        }
    }

    /** Their addresses are made from year and title, so they have been refused already. */
    private static boolean haveOneAddress(Translation text, Translation other) {
        return text.slug().equals(other.slug()) && year(text).equals(year(other));
    }

    private static Optional<Integer> year(Translation text) {
        return text.facts().date().map(LocalDate::getYear);
    }
}

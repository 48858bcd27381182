package org.vestnik.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestnik.content.Article;
import org.vestnik.content.Translation;
import org.vestnik.files.Parallel;
import org.vestnik.markdown.MarkdownText;
import org.vestnik.markdown.MarkdownText.Fact;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.problem.Severity;
import org.vestnik.site.Inspection;

/**
 * Figures that one language says and the other does not: days, hours, numbers from 13 on, sums,
 * telephones. Said once for a translation. Where each text has as many of a kind that the other
 * lacks, it is nearly always a slip; else it may be meant.
 */
final class FactsDiffer implements SiteCheck {
    private static final int MOST = 3;

    @Override
    public CheckRule rule() {
        return CheckRule.FACTS_DIFFER;
    }

    @Override
    public void look(Inspection site, Parallel parallel, Problems problems) {
        parallel.map(site.everything(), article -> problems(site, article))
                .forEach(found -> found.forEach(problems::add));
    }

    private List<Problem> problems(Inspection site, Article article) {
        if (article.translations().size() == 1) {
            return List.of();
        }
        Translation lead = article.lead();
        MarkdownText original = site.text(lead);
        FactSet said = FactSet.of(lead, original);
        return article.translations().stream()
                .skip(1)
                .filter(text -> !text.facts().draft())
                .flatMap(text -> problem(lead, original, said, text, site.text(text)).stream())
                .toList();
    }

    private Optional<Problem> problem(
            Translation lead,
            MarkdownText original,
            FactSet said,
            Translation text,
            MarkdownText read) {
        FactSet own = FactSet.of(text, read);
        if (own.isSame(said)) {
            return Optional.empty();
        }
        // A text that tells less leaves figures out, and rightly so.
        Abridged length = Abridged.of(original, read);
        List<Fact> missing = length == Abridged.TRANSLATION ? List.of() : said.beyond(own);
        List<Fact> added = length == Abridged.LEAD ? List.of() : own.beyond(said);
        if (missing.isEmpty() && added.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(problem(name(lead), missing, name(text), added));
    }

    private Problem problem(String lead, List<Fact> missing, String text, List<Fact> added) {
        if (added.isEmpty()) {
            return rule().at(missing.get(0).place(), lead, words(missing), text);
        }
        if (missing.isEmpty()) {
            return rule().at(added.get(0).place(), text, words(added), lead);
        }
        boolean swapped = kinds(missing).equals(kinds(added));
        Problem both =
                rule().at(added.get(0).place(), lead, words(missing), text, words(added))
                        .variant("both");
        return swapped ? Weighed.as(both, Severity.WARNING) : both;
    }

    private static List<Character> kinds(List<Fact> facts) {
        return facts.stream().map(fact -> kind(fact)).sorted().toList();
    }

    /** A number is a number, as figures or as words. */
    private static char kind(Fact fact) {
        char kind = fact.value().charAt(0);
        return kind == 'v' ? 'n' : kind;
    }

    private static String name(Translation text) {
        return text.file().substring(text.file().lastIndexOf('/') + 1);
    }

    private static String words(List<Fact> facts) {
        Stream<String> first = facts.stream().limit(MOST).map(FactsDiffer::word).distinct();
        String words = first.collect(Collectors.joining(", "));
        return facts.size() > MOST ? words + ", …" : words;
    }

    private static String word(Fact fact) {
        return fact.written().replaceAll("\\s+", " ").strip();
    }
}

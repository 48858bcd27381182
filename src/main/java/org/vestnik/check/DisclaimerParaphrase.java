package org.vestnik.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.vestnik.content.Documents;
import org.vestnik.content.Project;
import org.vestnik.content.Project.Funding;
import org.vestnik.content.Translation;
import org.vestnik.files.Hash;
import org.vestnik.files.Parallel;
import org.vestnik.files.SourceFile;
import org.vestnik.language.Language;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.publicity.Disclaimer;
import org.vestnik.publicity.Fund;
import org.vestnik.publicity.ModelText;
import org.vestnik.publicity.Period;
import org.vestnik.publicity.Provenance;
import org.vestnik.publicity.Relation;
import org.vestnik.publicity.Statement;
import org.vestnik.site.Inspection;

/**
 * A disclaimer that somebody has put into words of his own, in site.yaml or in a text, on a site
 * whose projects owe one. What site.yaml gives as the disclaimer has to be the usual one; a
 * paragraph of a text that is nothing like it is something else.
 */
final class DisclaimerParaphrase implements SiteCheck {
    private static final Recollection MEMORY = new Recollection("disclaimer-paraphrase-1");

    @Override
    public CheckRule rule() {
        return CheckRule.DISCLAIMER_PARAPHRASE;
    }

    @Override
    public void look(Inspection site, Parallel parallel, Problems problems) {
        List<Funding> owing =
                site.site().projects().stream()
                        .map(Project::funding)
                        .flatMap(Optional::stream)
                        .filter(DisclaimerParaphrase::isOwed)
                        .distinct()
                        .toList();
        if (owing.isEmpty()) {
            return;
        }
        for (Language language : site.site().languages()) {
            owing.forEach(funding -> look(funding, language, problems));
        }
        List<Translation> texts =
                site.everything().stream().flatMap(a -> a.translations().stream()).toList();
        parallel.map(texts, text -> look(site, text)).forEach(problems::addAll);
    }

    /** Whether the funder asks for the usual sentence. */
    static boolean isOwed(Funding funding) {
        Optional<Period> period = Period.named(funding.period());
        return Fund.named(funding.fund())
                .flatMap(fund -> period.map(named -> Disclaimer.isOwed(fund, named)))
                .orElse(false);
    }

    private void look(Funding funding, Language language, Problems problems) {
        String said = funding.disclaimer().in(language).orElse("");
        difference(funding::place, language, said)
                .or(() -> another(funding.place(), language, said))
                .ifPresent(problems::add);
        opening(funding, language, said).ifPresent(problems::add);
    }

    private Optional<Problem> difference(Supplier<Place> place, Language language, String said) {
        return ModelText.in(language)
                .flatMap(
                        model ->
                                model.difference(said)
                                        .map(how -> problem(place.get(), language, model, how)));
    }

    private Optional<Problem> another(Place place, Language language, String said) {
        return ModelText.in(language)
                .filter(model -> !said.isBlank() && !model.isIn(said))
                .map(model -> hinted(rule().at(place, language.code()).variant("other"), model));
    }

    private Problem problem(
            Place place, Language language, ModelText model, ModelText.Difference how) {
        Problem problem = rule().at(place, language.code(), how.written(), how.right());
        if (how.written().isEmpty()) {
            problem = problem.variant("short");
        } else if (how.right().isEmpty()) {
            problem = problem.variant("long");
        }
        return hinted(problem, model);
    }

    private Problem hinted(Problem problem, ModelText model) {
        String usual = model.wording().text();
        Provenance known = model.wording().provenance();
        boolean read = known == Provenance.OFFICIAL || known == Provenance.SECOND_HAND;
        return problem.withHint(rule().code() + (read ? ".right" : ".unsure"), usual);
    }

    /** The strip says co-funded, and the disclaimer funded, or the other way round. */
    private Optional<Problem> opening(Funding funding, Language language, String said) {
        String own = opening(language, funding.cofunded());
        String other = opening(language, !funding.cofunded());
        return PlainWords.of(said).startsWith(PlainWords.of(other))
                ? Optional.of(rule().at(funding.place(), other, own).variant("opening"))
                : Optional.empty();
    }

    private static String opening(Language language, boolean cofunded) {
        return Statement.of(language, cofunded ? Relation.CO_FUNDED : Relation.FUNDED).text();
    }

    private List<Problem> look(Inspection site, Translation text) {
        Optional<SourceFile> file = site.sources().file(text.file());
        if (file.isEmpty() || ModelText.in(text.language()).isEmpty()) {
            return List.of();
        }
        Hash reviewed = Hash.of(Disclaimer.reviewed() + text.language().code());
        return MEMORY.of(
                site, List.of(file.get()), reviewed, () -> look(file.get(), text.language()));
    }

    private List<Problem> look(SourceFile file, Language language) {
        NameWords words = NameWords.of(file.path(), Documents.body(file));
        List<Problem> found = new ArrayList<>();
        int count = words.size();
        int from = 0;
        for (int at = 1; at <= count; at++) {
            if (at == count || isParted(words.gap(at))) {
                int start = from;
                int end = at;
                difference(() -> words.place(start, end), language, words.between(from, at))
                        .ifPresent(found::add);
                from = at;
            }
        }
        return found;
    }

    /** Between two paragraphs stands an empty line. */
    private static boolean isParted(String gap) {
        return gap.chars().filter(c -> c == '\n').count() > 1;
    }
}

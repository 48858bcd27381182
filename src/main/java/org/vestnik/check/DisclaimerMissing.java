package org.vestnik.check;

import java.util.Optional;
import org.vestnik.content.Project;
import org.vestnik.content.Project.Funding;
import org.vestnik.files.Parallel;
import org.vestnik.language.Language;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.publicity.Disclaimer;
import org.vestnik.site.Inspection;

/** A programme that the Union manages itself, and a language without the sentence it asks for. */
final class DisclaimerMissing implements SiteCheck {
    @Override
    public CheckRule rule() {
        return CheckRule.DISCLAIMER_MISSING;
    }

    @Override
    public void look(Inspection site, Parallel parallel, Problems problems) {
        // Projects may share what the site says of its funding.
        site.site().projects().stream()
                .map(Project::funding)
                .flatMap(Optional::stream)
                .filter(DisclaimerParaphrase::isOwed)
                .distinct()
                .forEach(funding -> look(site, funding, problems));
    }

    private void look(Inspection site, Funding funding, Problems problems) {
        for (Language language : site.site().languages()) {
            if (funding.disclaimer().in(language).isEmpty()) {
                problems.add(problem(funding, language));
            }
        }
    }

    private Problem problem(Funding funding, Language language) {
        return Disclaimer.in(language)
                .map(t -> rule().at(funding.place(), funding.fund(), language.code(), t.text()))
                .orElseGet(
                        () ->
                                rule().at(funding.place(), funding.fund(), language.code())
                                        .variant("unknown"));
    }
}

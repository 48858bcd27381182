package org.vestnik.site;

import java.util.List;
import java.util.Optional;
import org.vestnik.content.Project;
import org.vestnik.content.Project.Funding;
import org.vestnik.content.SiteConfig;
import org.vestnik.language.Language;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.publicity.Period;
import org.vestnik.publicity.ProjectNumber;
import org.vestnik.publicity.PublicityRule;
import org.vestnik.publicity.Relation;
import org.vestnik.publicity.StripPart;
import org.vestnik.publicity.Support;

/** What site.yaml says of projects and funding, seen with the eyes of the publicity rules. */
final class Publicity {
    private Publicity() {}

    static List<Problem> problems(SiteConfig site) {
        Problems problems = new Problems();
        for (Project project : site.projects()) {
            if (!project.number().isEmpty()) {
                ProjectNumber.of(project.number())
                        .problem(project.place())
                        .ifPresent(problems::add);
            }
            project.funding()
                    .ifPresent(funding -> problems.addAll(look(funding, site.languages())));
        }
        return problems.sorted();
    }

    /** How the Union supports a project; empty where the period is not known. */
    static Optional<Support> support(Funding funding) {
        Relation relation = funding.cofunded() ? Relation.CO_FUNDED : Relation.FUNDED;
        return Period.named(funding.period())
                .map(period -> new Support(period, relation, funding.fund()));
    }

    private static List<Problem> look(Funding funding, List<Language> languages) {
        Problems problems = new Problems();
        Optional<Support> support = support(funding);
        support.ifPresent(s -> problems.addAll(s.problems(languages, funding.place())));
        boolean logos = support.map(s -> s.period().shows(StripPart.LOGOS)).orElse(true);
        if (!logos && !funding.logos().isEmpty()) {
            problems.add(PublicityRule.LOGOS_LEFT_OUT.at(funding.place(), funding.period()));
        }
        return problems.list();
    }
}

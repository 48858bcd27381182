package org.vestnik.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestnik.content.Project;
import org.vestnik.content.Project.Funding;
import org.vestnik.files.Parallel;
import org.vestnik.language.LocalText;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.publicity.Fund;
import org.vestnik.publicity.Misfit;
import org.vestnik.publicity.Period;
import org.vestnik.site.Inspection;

/**
 * A fund, a programme or days that do not belong to the period by whose rules the strip is made.
 */
final class FundPeriod implements SiteCheck {
    @Override
    public CheckRule rule() {
        return CheckRule.FUND_PERIOD;
    }

    @Override
    public void look(Inspection site, Parallel parallel, Problems problems) {
        List<Project> projects = site.site().projects();
        // Projects may share what the site says of its funding.
        projects.stream()
                .flatMap(project -> project.funding().stream())
                .distinct()
                .forEach(f -> period(f).ifPresent(period -> look(f, period, problems)));
        for (Project project : projects) {
            project.funding()
                    .flatMap(FundPeriod::period)
                    .flatMap(period -> days(project, period))
                    .ifPresent(problems::add);
        }
    }

    private static Optional<Period> period(Funding funding) {
        return Period.named(funding.period());
    }

    private void look(Funding funding, Period period, Problems problems) {
        Fund.named(funding.fund())
                .flatMap(fund -> Misfit.fund(fund, period))
                .map(misfit -> problem(funding, "fund", misfit))
                .ifPresent(problems::add);
        // One word about a programme is enough, in however many languages it is named.
        texts(funding.programme())
                .flatMap(name -> programme(funding, name, period).stream())
                .findFirst()
                .ifPresent(problems::add);
    }

    private static Stream<String> texts(LocalText text) {
        return Stream.concat(text.any().stream(), text.byLanguage().values().stream());
    }

    private Optional<Problem> programme(Funding funding, String name, Period period) {
        return Misfit.words(name, period)
                .map(misfit -> problem(funding, "programme", misfit))
                .or(() -> Misfit.years(name, period).map(m -> problem(funding, "years", m)));
    }

    private Problem problem(Funding funding, String what, Misfit misfit) {
        Problem problem = rule().at(funding.place(), misfit.written(), funding.period());
        return misfit.instead()
                .map(
                        right ->
                                rule().at(
                                                funding.place(),
                                                misfit.written(),
                                                funding.period(),
                                                right)
                                        .variant(what))
                .orElse(problem.variant("none"));
    }

    private Optional<Problem> days(Project project, Period period) {
        Optional<LocalDate> first = Misfit.first(period);
        Optional<LocalDate> last = Misfit.last(period);
        if (first.isPresent() && project.end().filter(first.get()::isAfter).isPresent()) {
            return Optional.of(
                    rule().at(project.place(), project.end().get(), period.id(), first.get())
                            .variant("early"));
        }
        if (last.isPresent() && project.start().filter(last.get()::isBefore).isPresent()) {
            return Optional.of(
                    rule().at(project.place(), project.start().get(), period.id(), last.get())
                            .variant("late"));
        }
        return Optional.empty();
    }
}

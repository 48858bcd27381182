package org.vestnik.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestnik.content.Article;
import org.vestnik.content.Project;
import org.vestnik.content.Translation;
import org.vestnik.files.Parallel;
import org.vestnik.markdown.MarkdownText.Fact;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.publicity.Rate;
import org.vestnik.site.Inspection;

/**
 * Sums of the project’s budget that a text gives in another currency than the contract: the very
 * figure beside a wrong currency, or the converted one alone. Other sums are the text’s own affair.
 */
final class BudgetCurrency implements SiteCheck {
    private static final String EURO = "EUR";
    private static final String LEV = "BGN";

    /** Numbers of the Bulgarian system for managing projects, whose contracts are in levs. */
    private static final String BULGARIAN = "BG(\\d{2}|-RRP).*";

    /** Smaller ones may be anything. */
    private static final BigDecimal LEAST = new BigDecimal(500);

    /** Amounts are written to the unit, or rounded to a hundred and more where they end so. */
    private static final BigDecimal NEAR = BigDecimal.ONE;

    @Override
    public CheckRule rule() {
        return CheckRule.BUDGET_CURRENCY;
    }

    @Override
    public void look(Inspection site, Parallel parallel, Problems problems) {
        Map<String, Project> projects = new LinkedHashMap<>();
        for (Project project : site.site().projects()) {
            contract(project).ifPresent(problems::add);
            if (!project.currency().isEmpty() && !project.budget().isEmpty()) {
                projects.put(project.id(), project);
            }
        }
        if (!projects.isEmpty()) {
            boolean one = site.site().projects().size() == 1;
            parallel.map(
                            site.everything(),
                            article -> {
                                String id = article.lead().facts().project();
                                return projects.containsKey(id) || one
                                        ? look(site, article, projects.values(), id)
                                        : List.<Problem>of();
                            })
                    .forEach(problems::addAll);
        }
    }

    /** A contract from before the euro is in levs, and stays so. */
    private Optional<Problem> contract(Project project) {
        Optional<Rate> lev = Rate.of(LEV);
        boolean before =
                lev.isPresent() && project.end().filter(lev.get().since()::isAfter).isPresent();
        return before && project.currency().equals(EURO) && project.number().matches(BULGARIAN)
                ? Optional.of(
                        rule().at(project.place(), project.end().get(), EURO, LEV)
                                .variant("contract"))
                : Optional.empty();
    }

    private List<Problem> look(
            Inspection site, Article article, Iterable<Project> projects, String id) {
        List<Problem> found = new ArrayList<>();
        for (Translation text : article.translations()) {
            List<Sum> sums = sums(site, text);
            for (Project project : projects) {
                if (!sums.isEmpty() && (id.isEmpty() || project.id().equals(id))) {
                    found.addAll(look(sums, project));
                }
            }
        }
        return found;
    }

    /** An amount that a text says. */
    private record Sum(BigDecimal amount, String currency, Fact fact) {}

    private static List<Sum> sums(Inspection site, Translation text) {
        return site.text(text).facts().stream()
                .filter(fact -> fact.value().startsWith("m"))
                .map(
                        fact -> {
                            String[] parts = fact.value().substring(1).split(" ");
                            return new Sum(new BigDecimal(parts[0]), parts[1], fact);
                        })
                .toList();
    }

    private List<Problem> look(List<Sum> sums, Project project) {
        Set<BigDecimal> own =
                sums.stream()
                        .filter(sum -> sum.currency().equals(project.currency()))
                        .map(sum -> sum.amount().stripTrailingZeros())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Problem> found = new ArrayList<>();
        for (Sum sum : sums) {
            if (!sum.currency().equals(project.currency())) {
                project.budget().values().stream()
                        .filter(figure -> figure.compareTo(LEAST) >= 0)
                        .filter(figure -> !own.contains(figure.stripTrailingZeros()))
                        .flatMap(figure -> problem(sum, figure, project.currency()).stream())
                        .findFirst()
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Problem> problem(Sum sum, BigDecimal figure, String currency) {
        String right = Money.said(figure, currency);
        Optional<BigDecimal> converted =
                Rate.convert(figure, currency, sum.currency())
                        .filter(value -> value.subtract(sum.amount()).abs().compareTo(NEAR) < 0);
        if (converted.isPresent()) {
            return Optional.of(
                    rule().at(sum.fact().place(), sum.fact().written(), right).variant("alone"));
        }
        if (sum.amount().compareTo(figure) != 0) {
            return Optional.empty();
        }
        String other =
                Rate.convert(figure, currency, sum.currency())
                        .map(value -> value.setScale(2, RoundingMode.HALF_UP))
                        .map(value -> Money.said(value, sum.currency()))
                        .orElse("");
        Problem wrong = rule().at(sum.fact().place(), sum.fact().written(), right, other);
        return Optional.of(
                other.isEmpty() ? wrong.withHint(rule().code() + ".plain", right) : wrong);
    }
}

package org.vestnik.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.content.Partner;
import org.vestnik.content.Project;
import org.vestnik.language.Dates;
import org.vestnik.language.Language;
import org.vestnik.language.LocalText;
import org.vestnik.language.Numbers;
import org.vestnik.site.view.ActivityView;
import org.vestnik.site.view.BudgetPartView;
import org.vestnik.site.view.PartnerView;
import org.vestnik.site.view.ProjectDetailView;
import org.vestnik.site.view.ResultView;
import org.vestnik.site.view.ResultsView;

/** What site.yaml says of projects, in words of a language: aims, money, activities, results. */
record ProjectDetails(Edition edition, ProjectViews projects, PartnerViews partners) {
    private static final List<String> PARTS = List.of("eu", "national", "own");

    ProjectDetails(Edition edition) {
        this(edition, new ProjectViews(edition), new PartnerViews(edition));
    }

    /**
     * @param id of a project; "" for all
     * @param root leads from the page to the root of the site
     */
    List<ProjectDetailView> of(String id, Language language, String root) {
        return new ProjectParts(edition)
                .projects(id).stream().map(project -> view(project, language, root)).toList();
    }

    private ProjectDetailView view(Project project, Language language, String root) {
        return new ProjectDetailView(
                projects.one(project.id(), language, root).get(0),
                lead(project, language, root),
                shares(project, Numbers.in(language)),
                project.aims().stream().map(aim -> in(aim, language)).toList(),
                project.activities().stream().map(a -> activity(a, language, root)).toList());
    }

    /** Of several partners the first leads; one alone needs no such title. */
    private List<PartnerView> lead(Project project, Language language, String root) {
        return project.partners().size() < 2
                ? List.of()
                : partner(Optional.of(project.partners().get(0)), language, root);
    }

    private List<PartnerView> partner(Optional<String> id, Language language, String root) {
        Map<String, Partner> known = edition.site().partners();
        return id.map(known::get)
                .map(partner -> List.of(partners.of(partner, language, root)))
                .orElse(List.of());
    }

    private static List<BudgetPartView> shares(Project project, Numbers numbers) {
        Map<String, BigDecimal> budget = project.budget();
        BigDecimal sum =
                PARTS.stream()
                        .map(part -> budget.getOrDefault(part, BigDecimal.ZERO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal total = budget.getOrDefault("total", sum).max(sum);
        List<BudgetPartView> shares = new ArrayList<>();
        int from = 0;
        for (String part : PARTS) {
            BigDecimal amount = budget.getOrDefault(part, BigDecimal.ZERO);
            if (amount.signum() > 0) {
                BigDecimal share = ratio(amount, total);
                int width = length(share);
                String money = numbers.money(amount, project.currency());
                shares.add(new BudgetPartView(part, money, numbers.percent(share), from, width));
                from += width;
            }
        }
        return shares;
    }

    private ActivityView activity(Project.Activity activity, Language language, String root) {
        return new ActivityView(
                in(activity.name(), language),
                period(activity, language),
                partner(activity.partner(), language, root),
                in(activity.text(), language));
    }

    /** The days of an activity, as far as they are known. */
    static String period(Project.Activity activity, Language language) {
        Dates dates = Dates.in(language);
        Optional<LocalDate> end = activity.end();
        if (activity.start().isEmpty() || end.isEmpty() || end.equals(activity.start())) {
            return activity.start().or(() -> end).map(dates::full).orElse("");
        }
        return dates.period(activity.start().get(), end.get());
    }

    List<ResultsView> results(String id, Language language) {
        return new ProjectParts(edition)
                .projects(id).stream()
                        .filter(project -> !project.results().isEmpty())
                        .map(project -> results(project, language))
                        .toList();
    }

    /** One scale for all bars, so that they can be compared: the highest share is the longest. */
    private ResultsView results(Project project, Language language) {
        BigDecimal longest =
                project.results().stream()
                        .flatMap(result -> share(result).stream())
                        .reduce(BigDecimal.ONE, BigDecimal::max);
        return new ResultsView(
                in(project.name(), language),
                project.results().stream()
                        .map(result -> result(result, longest, language))
                        .toList());
    }

    private ResultView result(Project.Result result, BigDecimal longest, Language language) {
        Numbers numbers = Numbers.in(language);
        Optional<BigDecimal> share = share(result);
        int target = Math.max(1, length(ratio(BigDecimal.ONE, longest)));
        int length = share.map(part -> length(ratio(part, longest))).orElse(0);
        return new ResultView(
                in(result.name(), language),
                in(result.unit(), language),
                result.planned().map(numbers::decimal).orElse(""),
                result.achieved().map(numbers::decimal).orElse(""),
                share.map(part -> numbers.percent(part.setScale(2, RoundingMode.HALF_UP)))
                        .orElse(""),
                Math.min(length, target),
                Math.max(0, length - target),
                share.isPresent() ? target : 0);
    }

    /** How much of the promised was achieved, where that can be said. */
    private static Optional<BigDecimal> share(Project.Result result) {
        return result.planned()
                .filter(planned -> planned.signum() > 0)
                .flatMap(planned -> result.achieved().map(done -> ratio(done, planned)));
    }

    private static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, 4, RoundingMode.HALF_UP);
    }

    private static int length(BigDecimal share) {
        return share.movePointRight(3).setScale(0, RoundingMode.HALF_UP).intValue();
    }

    private String in(LocalText text, Language language) {
        return text.in(language, edition.lead());
    }
}

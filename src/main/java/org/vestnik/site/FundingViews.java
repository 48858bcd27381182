package org.vestnik.site;

import java.util.List;
import org.vestnik.content.Project;
import org.vestnik.language.Language;
import org.vestnik.site.view.FundingView;
import org.vestnik.site.view.FundingView.FundedView;
import org.vestnik.site.view.PartnerView;

/** Who pays for what, in words of a language. */
record FundingViews(Edition edition) {
    /**
     * @param root leads from the page to the root of the site
     */
    FundingView of(Language language, String root) {
        return new FundingView(
                edition.site().projects().stream()
                        .filter(project -> project.funding().isPresent())
                        .map(project -> funded(project, language, root))
                        .toList());
    }

    private FundedView funded(Project project, Language language, String root) {
        ProjectDetails details = new ProjectDetails(edition);
        String disclaimer =
                project.funding()
                        .map(funding -> funding.disclaimer().in(language, edition.lead()))
                        .orElse("");
        return new FundedView(
                project.id(),
                project.name().in(language, edition.lead()),
                new Strips(edition).of(language, root, project.id()),
                details.of(project.id(), language, root),
                partners(project, language, root),
                details.results(project.id(), language),
                disclaimer);
    }

    /** Of a project that names none, those of the site. */
    private List<PartnerView> partners(Project project, Language language, String root) {
        PartnerViews views = new PartnerViews(edition);
        String id = project.partners().isEmpty() ? "" : project.id();
        return new ProjectParts(edition)
                .partners(id).stream().map(p -> views.of(p, language, root)).toList();
    }
}

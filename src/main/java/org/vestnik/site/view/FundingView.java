package org.vestnik.site.view;

import java.util.List;

/**
 * Who pays for what; {@code funding} in templates.
 *
 * @param projects those that are funded, in the order of site.yaml
 */
public record FundingView(List<FundedView> projects) {
    /**
     * A project and who pays for it.
     *
     * @param id as in site.yaml; "" for the only one
     * @param name of the project
     * @param strip none or one: emblem, statement and fund as the rules of the period want them
     * @param details one: its number, money, aims and activities
     * @param partners all who work on it
     * @param results none or one: what came of it
     * @param disclaimer what the contract wants said of responsibility; "" where nothing is said
     */
    public record FundedView(
            String id,
            String name,
            List<StripView> strip,
            List<ProjectDetailView> details,
            List<PartnerView> partners,
            List<ResultsView> results,
            String disclaimer) {}
}

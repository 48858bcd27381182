package org.vestnik.site.view;

import java.util.List;

/**
 * A project with all that site.yaml says of it.
 *
 * @param project its number, name, period and money
 * @param lead none or one: the first of several partners
 * @param budget who pays which part; empty where the parts are not known
 * @param aims one sentence each
 * @param activities in the order of site.yaml
 */
public record ProjectDetailView(
        ProjectView project,
        List<PartnerView> lead,
        List<BudgetPartView> budget,
        List<String> aims,
        List<ActivityView> activities) {}

package org.vestnik.site.view;

/**
 * A project: number, name, period and programme as words, budget as words ("" where unknown).
 *
 * @param href of its page, "" where the site has one project and needs none
 */
public record ProjectView(
        String id,
        String number,
        String name,
        String start,
        String end,
        String programme,
        String fund,
        String budgetTotal,
        String budgetEu,
        String href) {}

package org.vestnik.site.view;

/**
 * A project: number, name, period and programme as words, budget as words ("" where unknown).
 *
 * @param id as in site.yaml
 * @param number of the grant
 * @param name of the project
 * @param start a day, in words
 * @param end a day, in words
 * @param period both, as far as they are known
 * @param programme that pays for it, in words
 * @param fund of the Union, in words
 * @param budgetTotal with its currency
 * @param budgetEu what the Union pays, with its currency
 * @param href of its page, "" where the site has one project and needs none
 */
public record ProjectView(
        String id,
        String number,
        String name,
        String start,
        String end,
        String period,
        String programme,
        String fund,
        String budgetTotal,
        String budgetEu,
        String href) {}

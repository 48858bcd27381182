package org.vestnik.site.view;

import java.util.List;

/**
 * A page of articles; {@code list} in templates.
 *
 * @param kind news, year, type, topic, partner, project
 * @param label says what the title is: Topic, Partner; "" where the title says it itself
 * @param labelHref of the page that names all lists of the kind; "" where there is none
 * @param count how many articles all its pages hold, in words
 * @param cards the newest articles; on the first page
 * @param rows older ones, as an archive shows them; on later pages
 * @param types lists of one type each; on the news, the years and the types
 * @param years lists of one year each, in the same places
 * @param partner none or one: whom the list is of
 * @param project none or one: what the list is of; on the first page
 * @param results none or one: what came of that project
 * @param partners those of that project
 */
public record ListView(
        String kind,
        String label,
        String labelHref,
        String count,
        List<CardView> cards,
        List<TeaserView> rows,
        List<LinkView> types,
        List<LinkView> years,
        List<PartnerView> partner,
        List<ProjectDetailView> project,
        List<ResultsView> results,
        List<PartnerView> partners) {}

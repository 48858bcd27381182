package org.vestnik.site.view;

import java.util.List;

/**
 * The home; {@code home} in templates.
 *
 * @param cards the latest articles
 * @param news href of the list of news, "" where there are no articles
 * @param events the next ones, those that go on first, whether they are on or off
 * @param calendar href of the calendar, "" where there are no events, to come or past
 * @param about none or one: the first standing page of the menu, as title and summary
 * @param partners all of them; empty where the site has none
 * @param numbers at most four that sum up the project
 */
public record HomeView(
        List<CardView> cards,
        String news,
        List<OccasionView> events,
        String calendar,
        List<CardView> about,
        List<PartnerView> partners,
        List<NumberView> numbers) {}

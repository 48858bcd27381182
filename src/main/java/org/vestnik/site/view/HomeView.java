package org.vestnik.site.view;

import java.util.List;

/**
 * The home; {@code home} in templates.
 *
 * @param cards the latest articles
 * @param news href of the list of news, "" where there are no articles
 * @param about none or one: the first standing page of the menu, as title and summary
 */
public record HomeView(
        List<CardView> cards, String news, List<CardView> about, List<PartnerView> partners) {}

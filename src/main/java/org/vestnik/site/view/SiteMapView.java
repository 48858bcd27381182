package org.vestnik.site.view;

import java.util.List;

/**
 * All that the site has, for readers; {@code map} in templates.
 *
 * @param pages standing pages of the first level, with those below them
 * @param lists news, calendar and gallery, as far as they are there
 * @param years lists of the news of one year each
 * @param types lists of one type each
 * @param topics lists of one topic each
 * @param partners pages of partners
 * @param projects pages of projects; empty where the site has one
 * @param statements the pages that the site makes of what it knows, but for this one
 * @param feeds that a reader can subscribe to
 */
public record SiteMapView(
        List<MapPageView> pages,
        List<LinkView> lists,
        List<LinkView> years,
        List<LinkView> types,
        List<LinkView> topics,
        List<LinkView> partners,
        List<LinkView> projects,
        List<LinkView> statements,
        List<FeedView> feeds) {
    /**
     * A standing page in the map of the site.
     *
     * @param label its title
     * @param href relative to the page
     * @param below the pages that lie in it
     */
    public record MapPageView(String label, String href, List<MapPageView> below) {}
}

package org.vestnik.site.view;

/**
 * A feed of news that a reader can subscribe to.
 *
 * @param title of the feed
 * @param name of the type that it is of, in words; "" for all articles
 * @param language BCP 47 tag of its articles
 * @param href of the feed as Atom, relative to the page
 * @param json of the same as JSON Feed, relative to the page
 */
public record FeedView(String title, String name, String language, String href, String json) {}

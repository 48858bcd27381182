package org.vestnik.site.view;

/**
 * A link to a list or to a page of the site.
 *
 * @param label what the link says
 * @param href relative to the page; "" where the page has no such list
 * @param count how many articles stand there, as written in the language; "" where it is not told
 * @param current whether this is the page that shows the link, or the list that it belongs to
 */
public record LinkView(String label, String href, String count, boolean current) {}

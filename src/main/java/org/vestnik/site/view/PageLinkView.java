package org.vestnik.site.view;

/**
 * A link to a page of a list; "" as href marks a gap (…).
 *
 * @param label its number, or …
 * @param href relative to the page; "" for a gap
 * @param current whether it is this page
 */
public record PageLinkView(String label, String href, boolean current) {}

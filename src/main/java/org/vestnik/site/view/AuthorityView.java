package org.vestnik.site.view;

/**
 * An authority that readers can turn to.
 *
 * @param name in the language of the page, or marked as borrowed
 * @param url its own site; "" where it is not known
 */
public record AuthorityView(String name, String url) {}

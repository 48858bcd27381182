package org.vestnik.site.view;

/**
 * An entry of the menu or of the footer.
 *
 * @param label what the entry says
 * @param href relative to the page, or absolute
 * @param current whether the page belongs to it
 * @param external whether it leads to another site
 */
public record MenuView(String label, String href, boolean current, boolean external) {}

package org.vestnik.site.view;

/** An entry of the menu or of the footer. */
public record MenuView(String label, String href, boolean current, boolean external) {}

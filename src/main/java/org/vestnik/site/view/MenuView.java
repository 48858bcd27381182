package org.vestnik.site.view;

/** An entry of the menu. */
public record MenuView(String label, String href, boolean current, boolean external) {}

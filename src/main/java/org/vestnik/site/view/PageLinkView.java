package org.vestnik.site.view;

/** A link to a page of a list; "" as href marks a gap (…). */
public record PageLinkView(String label, String href, boolean current) {}

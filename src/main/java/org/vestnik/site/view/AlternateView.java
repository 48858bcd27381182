package org.vestnik.site.view;

/** A translation for search engines: {@code <link rel="alternate" hreflang>}. */
public record AlternateView(String language, String href) {}

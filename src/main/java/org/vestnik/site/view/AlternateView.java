package org.vestnik.site.view;

/**
 * A translation for search engines: {@code <link rel="alternate" hreflang>}.
 *
 * @param language BCP 47 tag, or x-default
 * @param href absolute
 */
public record AlternateView(String language, String href) {}

package org.vestnik.site.view;

/**
 * Words below a film, for who does not hear it.
 *
 * @param href of the file (WebVTT)
 * @param language BCP 47 tag
 * @param label the language in its own words
 */
public record CaptionsView(String href, String language, String label) {}

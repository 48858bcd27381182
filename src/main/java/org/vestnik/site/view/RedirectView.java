package org.vestnik.site.view;

/**
 * What stands at an old address; {@code redirect} in templates.
 *
 * @param href where the page is now, relative to the old address
 */
public record RedirectView(String href) {}

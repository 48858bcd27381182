package org.vestnik.site;

import java.util.Map;
import java.util.Optional;
import org.vestnik.content.Translation;

/**
 * A page that search engines may show.
 *
 * @param address relative to the site's root
 * @param alternates addresses of its translations, itself included, by {@code hreflang}; empty
 *     where it has none
 * @param text what it shows; empty for a list and the like
 */
record SiteUrl(String address, Map<String, String> alternates, Optional<Translation> text) {}

package org.vestnik.site.view;

/**
 * The variants of a photo in one format, for browsers that know it.
 *
 * @param type its media type: {@code image/webp}
 * @param srcset {@code a-400.webp 400w, a-800.webp 800w}
 */
public record PhotoSource(String type, String srcset) {}

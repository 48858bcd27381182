package org.vestnik.site.view;

/**
 * A photo in full size, to be kept.
 *
 * @param href relative to the page
 * @param width in pixels
 * @param height in pixels
 * @param size in words: 5,2 MB
 */
public record OriginalView(String href, int width, int height, String size) {}

package org.vestnik.site.view;

/**
 * A logo; width and height in pixels of the file, 0 where unknown (SVG).
 *
 * @param src relative to the page
 * @param alt what it says to those who do not see it
 * @param width in pixels, 0 where unknown
 * @param height in pixels, 0 where unknown
 */
public record LogoView(String src, String alt, int width, int height) {}

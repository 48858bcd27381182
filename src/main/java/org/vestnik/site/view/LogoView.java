package org.vestnik.site.view;

/** A logo; width and height in pixels of the file, 0 where unknown (SVG). */
public record LogoView(String src, String alt, int width, int height) {}

package org.vestnik.cli;

/**
 * A page as a browser shows it.
 *
 * @param caption what it shows, in the language of the report
 * @param width of the window, in CSS pixels
 * @param height of the window, in CSS pixels
 * @param png the picture, which may have more pixels than the window
 */
record Picture(String caption, int width, int height, byte[] png) {}

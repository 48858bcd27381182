package org.vestnik.site.view;

/**
 * The picture that networks show beside a link to the page.
 *
 * @param href absolute
 * @param width in pixels
 * @param height in pixels
 * @param type media type
 * @param alt what stands on it, in words
 */
public record SocialCardView(String href, int width, int height, String type, String alt) {}

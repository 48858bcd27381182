package org.vestnik.site.view;

/**
 * The picture that a social network shows with a link to a page.
 *
 * @param href absolute
 * @param width in pixels
 * @param height in pixels
 * @param alt what it shows, in words; "" where nobody said
 */
public record SocialImageView(String href, int width, int height, String alt) {}

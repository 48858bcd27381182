package org.vestnik.site.view;

import java.util.List;

/**
 * The photos of an article in the gallery; {@code albums} in templates is a list of these.
 *
 * @param article whose photos they are
 * @param photos the first of them, three at most
 * @param count how many photos the article has, in words
 */
public record AlbumView(TeaserView article, List<PhotoView> photos, String count) {}

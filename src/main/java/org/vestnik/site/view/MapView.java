package org.vestnik.site.view;

import java.util.List;

/**
 * A place on a map; nothing of the map is loaded before somebody goes there.
 *
 * @param place what is there, in words
 * @param caption what the text says of it; "" where it says nothing
 * @param href a map with a mark on the place, on another site
 * @param picture none or one: a picture of the map
 */
public record MapView(String place, String caption, String href, List<PhotoView> picture) {}

package org.vestnik.site.view;

import java.util.List;

/**
 * A photo.
 *
 * @param src the middle variant, for browsers without srcset
 * @param srcset {@code a-400.jpg 400w, a-800.jpg 800w}
 * @param full href of the largest variant
 * @param width of the largest variant, in pixels
 * @param height of the largest variant, in pixels
 * @param alt "" for a decorative one
 * @param focus CSS object-position, such as {@code 40% 30%}; "" where none is given
 * @param original the photo in full size, where it is offered
 */
public record PhotoView(
        String src,
        String srcset,
        String full,
        int width,
        int height,
        String alt,
        String caption,
        String credit,
        String licence,
        String focus,
        List<OriginalView> original) {
    /** Whether it is higher than wide. */
    public boolean tall() {
        return height > width;
    }

    /** None or one, as templates like it. */
    public static List<PhotoView> none() {
        return List.of();
    }
}

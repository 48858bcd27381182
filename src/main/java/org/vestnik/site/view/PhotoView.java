package org.vestnik.site.view;

import java.util.List;
import org.vestnik.photo.Licence;

/**
 * A photo.
 *
 * @param src the middle variant, for browsers without srcset
 * @param srcset {@code a-400.jpg 400w, a-800.jpg 800w}
 * @param full href of the largest variant
 * @param width of the largest variant, in pixels
 * @param height of the largest variant, in pixels
 * @param alt "" for a decorative one
 * @param caption "" where there is none
 * @param credit whose it is; "" where that is not told
 * @param licence as the author wrote it; "" where none is given
 * @param focus CSS object-position, such as {@code 40% 30%}; "" where none is given
 * @param sources the same variants in newer formats, the best first; none where there are none
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
        List<PhotoSource> sources,
        List<OriginalView> original) {
    /**
     * What stays in sight where the browser cuts it, as CSS object-position; "" for the middle. Of
     * tall photos that is the upper part, where heads are.
     */
    public String position() {
        return focus.isEmpty() && tall() ? "50% 20%" : focus;
    }

    /** Whether it is higher than wide. */
    public boolean tall() {
        return height > width;
    }

    /** Where the licence can be read; "" where that cannot be told. */
    public String licenceHref() {
        return Licence.of(licence).href();
    }

    /** The licence in words; "" where it is known by its address alone. */
    public String licenceName() {
        return Licence.of(licence).name();
    }

    /** None or one, as templates like it. */
    public static List<PhotoView> none() {
        return List.of();
    }
}

package org.vestnik.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vestnik.files.Hash;

/**
 * Which sizes are made of a photo, and the hash of everything that their pixels depend on.
 *
 * @param sizes from the smallest to the largest
 * @param key of the source's bytes, the sizes, the quality and the version of our own code; one for
 *     all sizes, because each is made from the next larger one
 */
record Plan(List<Size> sizes, int quality, Hash key) {
    /** Raise it whenever the same photo would give other bytes. */
    static final int VERSION = 1;

    /** A width of the options is left out when the photo's own is less than a tenth larger. */
    private static final double NEAR = 1.1;

    /** In pixels, as shown. */
    record Size(int width, int height) {}

    static Plan of(PhotoHeader header, Hash source, PhotoOptions options) {
        List<Size> sizes = new ArrayList<>();
        for (int width : widths(header.width(), options)) {
            double height = (double) header.height() * width / header.width();
            sizes.add(new Size(width, Math.max(1, (int) Math.round(height))));
        }
        String all = sizes.stream().map(size -> " " + size.width()).collect(Collectors.joining());
        Hash key =
                Hash.of("photo " + VERSION + " " + source.hex() + " q" + options.quality() + all);
        return new Plan(List.copyOf(sizes), options.quality(), key);
    }

    /**
     * Never wider than the photo. One that is narrower than the widest width of the options is kept
     * whole, at its own width; then a width that is almost the same is not worth a file.
     */
    private static TreeSet<Integer> widths(int own, PhotoOptions options) {
        TreeSet<Integer> widths = new TreeSet<>(options.widths());
        boolean whole = widths.isEmpty() || own < widths.last();
        widths.removeIf(width -> width > own || whole && width * NEAR > own);
        if (whole) {
            widths.add(own);
        }
        return widths;
    }

    List<Variant> variants(String slug) {
        String start = (slug.isEmpty() ? "photo" : slug) + "-" + key.brief() + "-";
        return sizes.stream()
                .map(
                        size ->
                                new Variant(
                                        start + size.width() + ".jpg", size.width(), size.height()))
                .toList();
    }

    Size largest() {
        return sizes.get(sizes.size() - 1);
    }

    /** The hash of everything that the bytes of one size depend on. */
    Hash key(int width) {
        return Hash.of(key.hex() + " " + width);
    }
}

package org.vestnik.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vestnik.files.Hash;

/**
 * Which files are made of a photo, and the hash of everything that their pixels depend on.
 *
 * @param sizes from the smallest to the largest
 * @param crop where they show a part of the photo
 * @param key of the source's bytes, the sizes, the options and the version of our own code; one for
 *     all files, because each size is made from the next larger one
 */
record Plan(List<Size> sizes, Optional<Crop> crop, PhotoOptions options, Hash key) {
    /** Raise it whenever the same photo would give other bytes. */
    static final int VERSION = 2;

    /** A width of the options is left out when the photo's own is less than a tenth larger. */
    private static final double NEAR = 1.1;

    /** The longest side that WebP can have (RFC 9649 §2.4). */
    private static final int LONGEST_WEBP = 16_383;

    /** In pixels, as shown. */
    record Size(int width, int height) {
        boolean fits(Output output) {
            return output == Output.JPEG || Math.max(width, height) <= LONGEST_WEBP;
        }
    }

    /** One file: a size of the list, written in one way. */
    record Sheet(Size size, Output output) {}

    static Plan of(PhotoHeader header, Hash source, PhotoOptions options) {
        Size own = new Size(header.width(), header.height());
        return of(sizes(own, options), Optional.empty(), source, options);
    }

    /** Made from the largest of the whole sizes. */
    static Plan of(PhotoHeader header, Hash source, PhotoOptions options, Crop crop) {
        Size part = crop.within(of(header, source, options).largest());
        return of(sizes(part, options), Optional.of(crop), source, options);
    }

    /** The same in one width, or less where the part is narrower, as JPEG. */
    static Plan of(PhotoHeader header, Hash source, PhotoOptions options, Crop crop, int width) {
        Size part = crop.within(of(header, source, options).largest());
        PhotoOptions one = new PhotoOptions(List.of(width), options.quality());
        return of(sizes(part, one), Optional.of(crop), source, one);
    }

    private static Plan of(
            List<Size> sizes, Optional<Crop> crop, Hash source, PhotoOptions options) {
        String widths = sizes.stream().map(s -> " " + s.width()).collect(Collectors.joining());
        String words =
                String.join(
                        " ",
                        "photo " + VERSION,
                        source.hex(),
                        "q" + options.quality() + widths,
                        options.outputs().toString(),
                        crop.map(Crop::words).orElse("whole"));
        return new Plan(List.copyOf(sizes), crop, options, Hash.of(words));
    }

    private static List<Size> sizes(Size own, PhotoOptions options) {
        List<Size> sizes = new ArrayList<>();
        for (int width : widths(own.width(), options)) {
            double height = (double) own.height() * width / own.width();
            sizes.add(new Size(width, Math.max(1, (int) Math.round(height))));
        }
        return sizes;
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

    /**
     * All files, by kind and then by size: the order in which they are kept. A photo too long for a
     * kind has none of it, not even in small: a browser would take that for all there is.
     */
    List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        for (Output output : outputs()) {
            sizes.forEach(size -> sheets.add(new Sheet(size, output)));
        }
        return sheets;
    }

    /** The kinds that the photo fits into. */
    List<Output> outputs() {
        return options.outputs().stream().filter(largest()::fits).toList();
    }

    List<Variant> variants(String slug, Rights rights) {
        Hash all = rights.isNone() ? key : Hash.of(key.hex() + rights.version());
        String start = (slug.isEmpty() ? "photo" : slug) + "-" + all.brief() + "-";
        return sheets().stream().map(sheet -> variant(start, sheet)).toList();
    }

    private static Variant variant(String start, Sheet sheet) {
        Size size = sheet.size();
        String name = start + size.width() + "." + sheet.output().ending();
        return new Variant(name, sheet.output(), size.width(), size.height());
    }

    Size largest() {
        return sizes.get(sizes.size() - 1);
    }

    /** Where the file of a variant stands among the sheets; -1 where it is none of them. */
    int indexOf(Variant variant) {
        Size size = new Size(variant.width(), variant.height());
        return sheets().indexOf(new Sheet(size, variant.output()));
    }

    /** The hash of everything that the bytes of one file depend on. */
    Hash key(Variant variant) {
        return Hash.of(key.hex() + " " + variant.width() + " " + variant.output());
    }
}

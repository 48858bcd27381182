package org.vestnik.photo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a picture of any kind that browsers show says of its size and of the camera.
 *
 * @param tells whether EXIF or the place of the shot is in it
 */
record StaticScan(Optional<StaticPicture> size, boolean tells) {
    /** How far into a file the size of an AVIF or SVG picture is looked for. */
    private static final int REACH = 1 << 16;

    /** The key of the place in XMP (EXIF for XMP, ISO 16684-2 annex D). */
    private static final String XMP_PLACE = "GPSLatitude";

    /** Beginnings of what tells more than pixels, in the stretches that cleaning would cut out. */
    private static final List<String> TELLING =
            List.of(
                    "Exif\0",
                    "GPSL",
                    // IPTC in the resources of Photoshop, with places and names.
                    "8BIM\4\4",
                    "Raw profile type ",
                    // A film that hangs on behind a moving photo.
                    "ftyp");

    private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?svg\\b[^>]*>");
    private static final Pattern VIEW_BOX =
            Pattern.compile("\\sviewBox\\s*=\\s*[\"'][^\"']*?([\\d.]+)[\\s,]+([\\d.]+)\\s*[\"']");

    static StaticScan of(byte[] bytes) {
        return switch (Signature.of(bytes)) {
            case JPEG -> walked(PhotoHeader.Format.JPEG, bytes);
            case PNG -> walked(PhotoHeader.Format.PNG, bytes);
            case GIF -> walked(PhotoHeader.Format.GIF, bytes);
            case WEBP -> walked(PhotoHeader.Format.WEBP, bytes);
            case AVIF, HEIC -> avif(bytes);
            case SVG -> new StaticScan(svg(text(bytes)), false);
            case TIFF -> new StaticScan(Optional.empty(), tellsAsTiff(bytes));
            default -> new StaticScan(Optional.empty(), false);
        };
    }

    private static StaticScan walked(PhotoHeader.Format format, byte[] bytes) {
        Structure structure = Structure.of(format, bytes);
        boolean tells =
                structure.exif().isPresent()
                        || text(bytes).contains(XMP_PLACE)
                        || tells(Signature.valueOf(format.name()), bytes);
        return new StaticScan(size(structure.width(), structure.height()), tells);
    }

    private static boolean tells(Signature kind, byte[] bytes) {
        Optional<Cleaned> cleaned = Cleaning.of(kind, bytes);
        return cleaned.map(
                        clean ->
                                clean.exif().isPresent()
                                        || clean.dropped().stream()
                                                .anyMatch(slice -> tells(bytes, slice)))
                .orElse(false);
    }

    private static boolean tells(byte[] bytes, Structure.Slice slice) {
        int length = slice.to() - slice.from();
        String text = new String(bytes, slice.from(), length, StandardCharsets.ISO_8859_1);
        return TELLING.stream().anyMatch(text::contains);
    }

    /** EXIF is a TIFF without a picture, so every TIFF is one with; most scans tell nothing. */
    private static boolean tellsAsTiff(byte[] bytes) {
        Exif exif = Exif.of(bytes, new Structure.Slice(0, bytes.length));
        return exif.located() || exif.taken().isPresent();
    }

    private static Optional<StaticPicture> size(int width, int height) {
        return width > 0 && height > 0
                ? Optional.of(new StaticPicture(width, height))
                : Optional.empty();
    }

    /** ISO/IEC 23008-12 §6.5.3: {@code ispe} holds a size; the largest is the picture's own. */
    private static StaticScan avif(byte[] bytes) {
        String text = text(bytes);
        Optional<StaticPicture> largest = Optional.empty();
        for (int at = text.indexOf("ispe"); at >= 0; at = text.indexOf("ispe", at + 4)) {
            if (at + 16 > bytes.length) {
                break;
            }
            int width = (int) Math.min(Octets.u32(bytes, at + 8), 1 << 20);
            int height = (int) Math.min(Octets.u32(bytes, at + 12), 1 << 20);
            Optional<StaticPicture> found = size(width, height);
            boolean larger =
                    found.isPresent() && width > largest.map(StaticPicture::width).orElse(0);
            largest = larger ? found : largest;
        }
        return new StaticScan(largest, text.contains("Exif"));
    }

    /** SVG 1.1 §5.1.2 and §7.7: its own width and height in pixels, else those of its view box. */
    private static Optional<StaticPicture> svg(String text) {
        Matcher root = ROOT.matcher(text);
        if (!root.find()) {
            return Optional.empty();
        }
        int width = pixels(root.group(), "width");
        int height = pixels(root.group(), "height");
        if (width > 0 && height > 0) {
            return size(width, height);
        }
        Matcher box = VIEW_BOX.matcher(root.group());
        return box.find() ? size(whole(box.group(1)), whole(box.group(2))) : Optional.empty();
    }

    private static int pixels(String tag, String name) {
        Matcher found =
                Pattern.compile("\\s" + name + "\\s*=\\s*[\"']\\s*([\\d.]+)(?:px)?\\s*[\"']")
                        .matcher(tag);
        return found.find() ? whole(found.group(1)) : 0;
    }

    private static int whole(String number) {
        try {
            return (int) Math.round(Double.parseDouble(number));
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, REACH), StandardCharsets.ISO_8859_1);
    }
}

package org.vestnik.photo;

import java.nio.charset.StandardCharsets;
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
            default -> new StaticScan(Optional.empty(), false);
        };
    }

    private static StaticScan walked(PhotoHeader.Format format, byte[] bytes) {
        Structure structure = Structure.of(format, bytes);
        boolean tells = structure.exif().isPresent() || text(bytes).contains(XMP_PLACE);
        return new StaticScan(size(structure.width(), structure.height()), tells);
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

package org.vestnik.photo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file is, told by its first bytes and never by its name. */
enum Signature {
    EMPTY,
    JPEG,
    PNG,
    GIF,
    HEIC,
    AVIF,
    WEBP,
    TIFF,
    BMP,
    SVG,
    PDF,
    VIDEO,
    /** What a camera saves before it makes a picture of it. */
    RAW,
    JPEG_2000,
    JPEG_XL,
    PHOTOSHOP,
    POSTSCRIPT,
    ICON,
    WEB_PAGE,
    UNKNOWN;

    /** ISO/IEC 23008-12 §10.2: the brands of still pictures coded with HEVC. */
    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

    private static final Set<String> AVIF_BRANDS = Set.of("avif", "avis");

    /** How far into a text we look for the root element of an SVG. */
    private static final int SVG_REACH = 4096;

    /** The name of the first element, past what may stand before it (XML 1.0 §2.8). */
    private static final Pattern ROOT =
            Pattern.compile(
                    "(?:\u00ef\u00bb\u00bf)?(?:\\s|<\\?[^>]*>|<!--.*?-->"
                            + "|<!doctype[^>\\[]*(?:\\[[^\\]]*\\]\\s*)?>)*+<([a-z:]+)",
                    Pattern.DOTALL);

    static Signature of(byte[] bytes) {
        if (bytes.length == 0) {
            return EMPTY;
        }
        for (Start start : STARTS) {
            if (start.opens(bytes)) {
                return start.kind == TIFF && isRaw(bytes) ? RAW : start.kind;
            }
        }
        if (has(bytes, 4, "ftyp")) {
            return ofBrands(bytes);
        }
        if (has(bytes, 0, "RIFF")) {
            return has(bytes, 8, "WEBP") ? WEBP : has(bytes, 8, "AVI ") ? VIDEO : UNKNOWN;
        }
        if (has(bytes, 0, "BM") && has(bytes, 6, "\0\0\0\0")) {
            return BMP;
        }
        return ofText(bytes);
    }

    /** A kind as it is called in a sentence. */
    String words() {
        return name().replace('_', ' ');
    }

    private record Start(Signature kind, String latin1) {
        boolean opens(byte[] bytes) {
            return has(bytes, 0, latin1);
        }
    }

    private static final List<Start> STARTS =
            List.of(
                    new Start(JPEG, "\u00ff\u00d8\u00ff"),
                    new Start(PNG, "\u0089PNG\r\n\u001a\n"),
                    new Start(GIF, "GIF87a"),
                    new Start(GIF, "GIF89a"),
                    new Start(TIFF, "II*\0"),
                    new Start(TIFF, "MM\0*"),
                    new Start(RAW, "IIRO"),
                    new Start(RAW, "IIRS"),
                    new Start(RAW, "MMOR"),
                    new Start(RAW, "IIU\0"),
                    new Start(RAW, "FUJIFILMCCD-RAW"),
                    new Start(JPEG_2000, "\0\0\0\fjP  "),
                    new Start(JPEG_2000, "\u00ff\u004f\u00ff\u0051"),
                    new Start(JPEG_XL, "\u00ff\n"),
                    new Start(JPEG_XL, "\0\0\0\fJXL "),
                    new Start(PHOTOSHOP, "8BPS"),
                    new Start(POSTSCRIPT, "%!PS"),
                    new Start(ICON, "\0\0\1\0"),
                    new Start(VIDEO, "\u001aE\u00df\u00a3"),
                    new Start(PDF, "%PDF-"));

    /** Canon's, or one that stores a small picture before the raw one (DNG 1.6, "DNGVersion"). */
    private static boolean isRaw(byte[] bytes) {
        return has(bytes, 8, "CR") || TiffWalk.isRaw(bytes);
    }

    /** ISO/IEC 14496-12 §4.3: a length, {@code ftyp}, the major brand, a version, other brands. */
    private static Signature ofBrands(byte[] bytes) {
        Signature found = VIDEO;
        int end = Math.min(bytes.length, (bytes[2] & 0xff) << 8 | bytes[3] & 0xff);
        for (int at = 8; at + 4 <= end; at += at == 8 ? 8 : 4) {
            String brand = new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
            if (AVIF_BRANDS.contains(brand)) {
                return AVIF;
            }
            found = HEIC_BRANDS.contains(brand) ? HEIC : brand.equals("crx ") ? RAW : found;
        }
        return found;
    }

    /** By the root element: a page of the web may hold an SVG, too. */
    private static Signature ofText(byte[] bytes) {
        int reach = Math.min(bytes.length, SVG_REACH);
        String head = new String(bytes, 0, reach, StandardCharsets.ISO_8859_1);
        Matcher root = ROOT.matcher(head.toLowerCase(Locale.ROOT));
        if (!root.lookingAt()) {
            return UNKNOWN;
        }
        String name = root.group(1);
        return name.endsWith("svg") ? SVG : name.equals("html") ? WEB_PAGE : UNKNOWN;
    }

    private static boolean has(byte[] bytes, int at, String latin1) {
        if (bytes.length < at + latin1.length()) {
            return false;
        }
        for (int i = 0; i < latin1.length(); i++) {
            if ((bytes[at + i] & 0xff) != latin1.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}

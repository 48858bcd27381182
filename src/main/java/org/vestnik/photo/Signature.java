package org.vestnik.photo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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
    UNKNOWN;

    /** ISO/IEC 23008-12 §10.2: the brands of still pictures coded with HEVC. */
    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

    private static final Set<String> AVIF_BRANDS = Set.of("avif", "avis");

    /** How far into a text we look for the root element of an SVG. */
    private static final int SVG_REACH = 4096;

    static Signature of(byte[] bytes) {
        if (bytes.length == 0) {
            return EMPTY;
        }
        for (Start start : STARTS) {
            if (start.opens(bytes)) {
                return start.kind;
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
        return looksLikeSvg(bytes) ? SVG : UNKNOWN;
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
                    new Start(PDF, "%PDF-"));

    /** ISO/IEC 14496-12 §4.3: a length, {@code ftyp}, the major brand, a version, other brands. */
    private static Signature ofBrands(byte[] bytes) {
        Signature found = VIDEO;
        int end = Math.min(bytes.length, (bytes[2] & 0xff) << 8 | bytes[3] & 0xff);
        for (int at = 8; at + 4 <= end; at += at == 8 ? 8 : 4) {
            String brand = new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
            if (AVIF_BRANDS.contains(brand)) {
                return AVIF;
            }
            found = HEIC_BRANDS.contains(brand) ? HEIC : found;
        }
        return found;
    }

    private static boolean looksLikeSvg(byte[] bytes) {
        int reach = Math.min(bytes.length, SVG_REACH);
        String head = new String(bytes, 0, reach, StandardCharsets.ISO_8859_1);
        return head.toLowerCase(Locale.ROOT).contains("<svg");
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

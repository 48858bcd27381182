package org.vestnik.photo;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.vestnik.files.Hash;

/**
 * Whose a picture is and how it may be used, as it is written into a picture's file: the fields of
 * IPTC Photo Metadata 2023.2 that picture searches read, in an XMP packet (ISO 16684-1). It says
 * nothing of the program, the time or the place. Immutable and thread-safe.
 *
 * @param credit "" where it is not known
 * @param licence a name such as {@code CC BY 4.0}, the address of a licence, or words; "" where
 *     none is given
 */
public record Rights(String credit, String licence) {
    public static final Rights NONE = new Rights("", "");

    /** More would not fit into the one segment that a JPEG has for it. */
    private static final int LONGEST = 2000;

    public Rights {
        credit = shortened(credit);
        licence = shortened(licence);
    }

    public static Rights of(Optional<String> credit, Optional<String> licence) {
        return new Rights(credit.orElse(""), licence.orElse(""));
    }

    /** Control characters, which XML forbids (XML 1.0 §2.2), and lone surrogates become spaces. */
    private static String shortened(String text) {
        int[] points =
                text.strip()
                        .codePoints()
                        .limit(LONGEST)
                        .map(c -> c < 0x20 || Character.getType(c) == Character.SURROGATE ? ' ' : c)
                        .map(c -> c == 0xfffe || c == 0xffff ? ' ' : c)
                        .toArray();
        return new String(points, 0, points.length);
    }

    /** Whether nothing is known. */
    public boolean isNone() {
        return credit.isEmpty() && licence.isEmpty();
    }

    /** Where the licence can be read, if that is told or known. */
    public Optional<String> url() {
        return Optional.of(Licence.of(licence).href()).filter(href -> !href.isEmpty());
    }

    /** Part of the keys of whatever these rights are written into: "" for none. */
    String version() {
        return isNone() ? "" : " rights 1 " + Hash.of(packet()).hex();
    }

    /**
     * The picture with these rights in it: a JPEG, PNG or WebP without XMP, its pixels as they
     * were; any other picture, or without rights to tell, as it is.
     */
    public byte[] into(byte[] picture) {
        return isNone()
                ? picture
                : PacketPlace.put(packet().getBytes(StandardCharsets.UTF_8), picture);
    }

    String packet() {
        StringBuilder out = new StringBuilder(1200);
        out.append("<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>")
                .append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF")
                .append(" xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">")
                .append("<rdf:Description rdf:about=\"\"")
                .append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
                .append(" xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\"")
                .append(" xmlns:xmpRights=\"http://ns.adobe.com/xap/1.0/rights/\"")
                .append(" xmlns:cc=\"http://creativecommons.org/ns#\">");
        fields(out);
        return out.append("</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>")
                .toString();
    }

    private void fields(StringBuilder out) {
        if (!credit.isEmpty()) {
            element(out, "photoshop:Credit", escaped(credit));
        }
        String all =
                credit.isEmpty() || licence.isEmpty() ? credit + licence : credit + ", " + licence;
        element(out, "dc:rights", inAnyLanguage(all));
        if (!licence.isEmpty()) {
            element(out, "xmpRights:UsageTerms", inAnyLanguage(licence));
        }
        // What is given to everybody is the one that is not marked (XMP Specification part 2 §2.2).
        String marked =
                url().filter(url -> url.contains("/publicdomain/")).isPresent() ? "False" : "True";
        element(out, "xmpRights:Marked", marked);
        url().ifPresent(
                        url -> {
                            element(out, "xmpRights:WebStatement", escaped(url));
                            out.append("<cc:license rdf:resource=\"")
                                    .append(escaped(url))
                                    .append("\"/>");
                        });
    }

    private static void element(StringBuilder out, String name, String content) {
        out.append('<').append(name).append('>').append(content);
        out.append("</").append(name).append('>');
    }

    private static String inAnyLanguage(String text) {
        return "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(text) + "</rdf:li></rdf:Alt>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

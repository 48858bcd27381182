package org.vestnik.site;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Where the site stands in the web, for those who read addresses more strictly than browsers do:
 * feeds and sitemaps hold URIs (RFC 3986), and so only ASCII.
 *
 * @param uri of the site's root, with a closing slash
 */
record WebRoot(String uri) {
    private static final String ALSO_PLAIN = "-._~!$&'()*+,;=:@/";

    /**
     * @param url as the author wrote it: with letters of any script, parts of it perhaps encoded
     */
    static WebRoot of(String url) {
        int host = url.indexOf("://") + 3;
        int path = url.indexOf('/', host);
        return new WebRoot(
                url.substring(0, host).toLowerCase(Locale.ROOT)
                        + ascii(url.substring(host, path))
                        + encoded(url.substring(path), "%"));
    }

    /** An address of another site, perhaps with a query and a fragment, as a URI. */
    static String foreign(String url) {
        int host = url.indexOf("://") + 3;
        int end = host;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return url.substring(0, host).toLowerCase(Locale.ROOT)
                + ascii(url.substring(host, end))
                + encoded(url.substring(end), "%?#[]");
    }

    /** The whole address of a page or a file. */
    String to(String path) {
        return uri + encoded(path, "");
    }

    /**
     * A name that a thing of the site keeps wherever it moves (RFC 4151). It holds the path of the
     * site as well, since several projects may share a host.
     *
     * @param day on which the site owned its address, such as that of publication
     */
    String tag(LocalDate day, String name) {
        int path = uri.indexOf('/', uri.indexOf("://") + 3);
        return "tag:" + host() + "," + day + ":" + uri.substring(path) + encoded(name, "");
    }

    /** Without its port, which no such name can hold. */
    private String host() {
        int start = uri.indexOf("://") + 3;
        String whole = uri.substring(start, uri.indexOf('/', start));
        return whole.substring(whole.lastIndexOf('@') + 1)
                .replaceFirst(":[0-9]*$", "")
                .replaceAll("[^a-z0-9.-]", "-");
    }

    private static String ascii(String host) {
        try {
            return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            // A name that no directory of the web can hold stays what the author wrote.
            return encoded(host, "[]").toLowerCase(Locale.ROOT);
        }
    }

    private static String encoded(String text, String kept) {
        StringBuilder out = new StringBuilder(text.length());
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xff);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (letter || ALSO_PLAIN.indexOf(c) >= 0 || kept.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            }
        }
        return out.toString();
    }
}

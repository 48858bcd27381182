package org.vestnik.check.links;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as authors write them, and as servers are asked for them. */
final class WebAddress {
    private static final Pattern WEB =
            Pattern.compile("(?i)(https?)://([^/?#@:]+)(:\\d{1,5})?([^#]*)(#.*)?");

    /** What may stand in a path or a query as it is (RFC 3986, 3.3 and 3.4). */
    private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

    private WebAddress() {}

    /** Without its fragment; empty where it is no address of the web, or none that can be asked. */
    static Optional<URI> of(String written) {
        Matcher web = WEB.matcher(written.strip());
        if (!web.matches()) {
            return Optional.empty();
        }
        String port = web.group(3) == null ? "" : web.group(3);
        String rest = web.group(4);
        String path = rest.startsWith("/") ? rest : "/" + rest;
        try {
            String host = IDN.toASCII(web.group(2)).toLowerCase(Locale.ROOT);
            String scheme = web.group(1).toLowerCase(Locale.ROOT);
            URI address = new URI(scheme + "://" + host + port + encoded(path));
            return Optional.of(address).filter(a -> a.getHost() != null);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** With {@code #}; "" where there is none. */
    static String fragment(String written) {
        int sign = written.indexOf('#');
        return sign < 0 ? "" : written.substring(sign);
    }

    /** What is asked one request at a time. */
    static String host(URI address) {
        return address.getAuthority();
    }

    /** Where a redirect leads (RFC 9110, 10.2.2). */
    static Optional<URI> next(URI from, String location) {
        try {
            // What came as raw UTF-8 was read as Latin-1, letter by letter.
            byte[] sent = location.strip().getBytes(StandardCharsets.ISO_8859_1);
            String target = new String(sent, StandardCharsets.UTF_8);
            boolean whole = WEB.matcher(target).matches();
            return of(whole ? target : from.resolve(encoded(target)).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String encoded(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean letter = c < 0x80 && Character.isLetterOrDigit(c);
            if (letter || PLAIN.indexOf(c) >= 0 || c == '#' || isEscape(text, at)) {
                out.append(c);
            } else {
                int end = at + (Character.isHighSurrogate(c) ? 2 : 1);
                String one = text.substring(at, Math.min(end, text.length()));
                for (byte b : one.getBytes(StandardCharsets.UTF_8)) {
                    out.append(String.format(Locale.ROOT, "%%%02X", b));
                }
                at += one.length() - 1;
            }
        }
        return out.toString();
    }

    private static boolean isEscape(String text, int at) {
        return text.charAt(at) == '%'
                && at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }
}

package org.vestnik.preview;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names under which this server may be asked. A foreign page whose name is suddenly said to
 * live on 127.0.0.1 (DNS rebinding) asks under its own name and so is found out.
 */
record OwnNames(String host, int port) {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Set<String> WILDCARDS = Set.of("0.0.0.0", "[::]");
    private static final Pattern ADDRESS =
            Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]");
    // spec: RFC 9110 §7.2, Host = uri-host [ ":" port ]
    private static final Pattern AUTHORITY =
            Pattern.compile("([a-z0-9.-]+|\\[[0-9a-f:.]+])(?::(\\d{1,5}))?");
    private static final String SCHEME = "http://";
    private static final int DEFAULT_PORT = 80;

    static OwnNames of(String host, int port) {
        return new OwnNames(inAddresses(host).toLowerCase(Locale.ROOT), port);
    }

    /** As the host stands in an address: an IPv6 address in brackets. */
    private static String inAddresses(String host) {
        return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    }

    /** Whether a host with a port, as in the Host header, is this server. */
    boolean isAuthority(String authority) {
        Matcher parts = AUTHORITY.matcher(authority.toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return false;
        }
        int asked = parts.group(2) == null ? DEFAULT_PORT : Integer.parseInt(parts.group(2));
        return asked == port && isHost(parts.group(1));
    }

    /** Whether an origin, as in the Origin header, is this server. */
    boolean isOrigin(String origin) {
        // spec: RFC 6454 §6.2, an origin is scheme "://" host [ ":" port ], or "null"
        return origin.startsWith(SCHEME) && isAuthority(origin.substring(SCHEME.length()));
    }

    /** The host for an address that a browser can open. */
    String shown() {
        return WILDCARDS.contains(host) ? "127.0.0.1" : host;
    }

    private boolean isHost(String asked) {
        return LOOPBACK.contains(asked)
                || (WILDCARDS.contains(host)
                        ? ADDRESS.matcher(asked).matches()
                        : asked.equals(host));
    }
}

package org.vestnik.cli;

import java.net.InetAddress;
import java.util.Locale;

/** What lies within a computer or its network, where no reader of a site gets. */
final class PrivateNetwork {
    private PrivateNetwork() {}

    /** By name alone (RFC 6761 and RFC 6762), and the names of a single word. */
    static boolean isNamed(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.indexOf('.') < 0
                || name.endsWith(".localhost")
                || name.endsWith(".local")
                || name.endsWith(".internal")
                || name.endsWith(".home.arpa");
    }

    /** RFC 1918, RFC 6598, RFC 4193, and what Java knows of the others. */
    static boolean holds(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean shared = bytes.length == 4 && first == 100 && (second & 0xc0) == 64;
        boolean unique = bytes.length == 16 && (first & 0xfe) == 0xfc;
        boolean nowhere = bytes.length == 4 && first == 0;
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || shared
                || unique
                || nowhere;
    }
}

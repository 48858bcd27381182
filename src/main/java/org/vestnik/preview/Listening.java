package org.vestnik.preview;

/**
 * Where the server listens.
 *
 * @param host a name or an address of this computer; an IPv6 address without brackets
 * @param port 0 for any free one
 * @param strictPort a taken port is a failure; else a free one is taken in its place
 */
public record Listening(String host, int port, boolean strictPort) {
    public Listening {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("Not a port: " + port);
        }
    }
}

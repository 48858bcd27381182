package org.vestnik.check.links;

import java.net.URI;

/** Asks a server once, and follows nothing. Thread-safe. */
@FunctionalInterface
public interface WebClient {
    /**
     * Asks and waits, for some seconds at most; never throws. The thread may be interrupted: then
     * it returns soon, interrupted still.
     *
     * @param whole whether with GET, whose body is not read; else with HEAD (RFC 9110, 9.3)
     * @param address http or https, without a fragment
     */
    Reply ask(URI address, boolean whole);
}

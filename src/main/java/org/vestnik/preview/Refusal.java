package org.vestnik.preview;

import java.util.Map;

/** A request that is not answered, and why. */
record Refusal(int status, String text, Map<String, String> headers) {
    static final Refusal BAD_PATH = of(400, "This path is not one that a browser would send.");
    static final Refusal NOT_FOUND = of(404, "There is nothing here.");
    static final Refusal UNMADE =
            of(404, "This file cannot be made; the problems beside the page say why.");
    static final Refusal FOREIGN = of(403, "Another site may not ask this.");
    static final Refusal NO_LENGTH = of(411, "Say how long the body is.");
    static final Refusal CHANGED = of(412, "This is no longer what you have.");
    static final Refusal TOO_MUCH = of(413, "The body is too long.");
    static final Refusal LONG_PATH = of(414, "The address is too long.");
    static final Refusal OTHER_HOST = of(421, "This is not a host of this server.");
    static final Refusal FAULT =
            of(500, "This could not be made. The fault is not in your text; see the log.");

    static Refusal of(int status, String text) {
        return new Refusal(status, text, Map.of());
    }

    // spec: RFC 9110 §15.5.6, the answer must name the methods that are allowed
    static Refusal method(String allowed) {
        return new Refusal(405, "Allowed here: " + allowed, Map.of("Allow", allowed));
    }
}

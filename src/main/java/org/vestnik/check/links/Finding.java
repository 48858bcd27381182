package org.vestnik.check.links;

import java.util.Optional;
import org.vestnik.check.CheckRule;
import org.vestnik.check.links.WebLink.Spot;
import org.vestnik.problem.Problem;

/**
 * What is known of an address.
 *
 * @param detail the status, the new address or the server’s name; "" where nothing more is to say
 */
record Finding(Kind kind, String detail) {
    static final Finding FINE = new Finding(Kind.FINE, "");

    /** How it stands with the address. */
    enum Kind {
        FINE,
        MOVED,
        GONE,
        NO_HOST,
        CERTIFICATE,
        PRIVATE,
        /** A status that may mean anything. */
        STATUS,
        /** It leads to the first page of a site now. */
        HOME,
        LOOP,
        TLS,
        REFUSED,
        SILENT,
        BROKEN
    }

    static Finding status(int status) {
        boolean gone = status == 404 || status == 410;
        return new Finding(gone ? Kind.GONE : Kind.STATUS, Integer.toString(status));
    }

    static Finding of(Reply.Kind failure, String host) {
        return new Finding(Kind.valueOf(failure.name()), host);
    }

    /** Whether it is so for a day: what a server said, and did not say in a bad hour. */
    boolean lasts() {
        return switch (kind) {
            case FINE, MOVED, GONE, HOME, CERTIFICATE -> true;
            case STATUS -> detail.startsWith("4") && !detail.equals("429");
            default -> false;
        };
    }

    /** Whether the network itself may have been away. */
    boolean isUnreached() {
        return kind == Kind.NO_HOST || kind == Kind.REFUSED || kind == Kind.SILENT;
    }

    /** Whether the next address of this server is better not asked for now. */
    boolean isTooMany() {
        return kind == Kind.STATUS && detail.equals("429");
    }

    Optional<Problem> problem(Spot spot) {
        String written = spot.written();
        return switch (kind) {
            case FINE -> Optional.empty();
            case MOVED -> {
                String now = detail + WebAddress.fragment(written);
                yield Optional.of(CheckRule.LINK_MOVED.at(spot.place(), written, now));
            }
            case GONE -> Optional.of(CheckRule.LINK_DEAD.at(spot.place(), written, detail));
            case NO_HOST -> dead(spot, "host");
            case CERTIFICATE -> dead(spot, "certificate");
            case PRIVATE -> dead(spot, "private");
            case STATUS -> Optional.of(CheckRule.LINK_DOUBTFUL.at(spot.place(), written, detail));
            case HOME -> doubtful(spot, "home");
            case LOOP -> doubtful(spot, "loop");
            case TLS -> doubtful(spot, "tls");
            case REFUSED -> doubtful(spot, "refused");
            case SILENT -> doubtful(spot, "silent");
            case BROKEN -> doubtful(spot, "broken");
        };
    }

    private Optional<Problem> dead(Spot spot, String variant) {
        Problem problem = CheckRule.LINK_DEAD.at(spot.place(), spot.written(), detail);
        return Optional.of(problem.variant(variant));
    }

    private Optional<Problem> doubtful(Spot spot, String variant) {
        Problem problem = CheckRule.LINK_DOUBTFUL.at(spot.place(), spot.written(), detail);
        return Optional.of(problem.variant(variant));
    }
}

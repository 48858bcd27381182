package org.vestnik.check.links;

import java.net.URI;
import java.util.List;
import org.vestnik.problem.Place;

/**
 * An address of another site, and where it stands.
 *
 * @param address as a server is asked for it
 * @param spots in the order of places
 */
public record WebLink(URI address, List<Spot> spots) {
    public WebLink {
        spots = List.copyOf(spots);
    }

    /** One place where it stands, as it is written there. */
    public record Spot(String written, Place place) {}
}

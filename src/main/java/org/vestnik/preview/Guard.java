package org.vestnik.preview;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;

/**
 * Refuses what does not come from the writer's own browser and our own pages.
 *
 * <ol>
 *   <li>The request names this server (against DNS rebinding).
 *   <li>Where the browser tells the origin, it is our own, port and all.
 *   <li>Where the browser tells that another site asks, it is a person who follows a link: the page
 *       becomes the whole window, no frame and no part of another page.
 *   <li>A request that does something comes from this computer and from our own page, and carries a
 *       header that no form and no foreign script can add.
 * </ol>
 */
record Guard(OwnNames names) {
    private static final int LONGEST_TARGET = 8 * 1024;
    private static final long LONGEST_BODY = 1024;

    /** Why the request is not let in; empty where it is. */
    Optional<Refusal> refusal(Request request) {
        HttpFields headers = request.getHeaders();
        if (!namesThisServer(request.getHttpURI(), headers)) {
            return Optional.of(Refusal.OTHER_HOST);
        }
        if (!Exchange.values(headers, "Origin").stream().allMatch(names::isOrigin)
                || !isAskedHere(headers)) {
            return Optional.of(Refusal.FOREIGN);
        }
        String target = request.getHttpURI().getPathQuery();
        return target != null && target.length() > LONGEST_TARGET
                ? Optional.of(Refusal.LONG_PATH)
                : Optional.empty();
    }

    /** Why a request that does something is not let in; on top of {@link #refusal}. */
    Optional<Refusal> refusalToAct(Request request) {
        HttpFields headers = request.getHeaders();
        if (!isFromThisComputer(request)) {
            return Optional.of(Refusal.FOREIGN);
        }
        if (!headers.contains(HttpHeader.ORIGIN)
                || !Exchange.values(headers, "X-Vestnik").equals(List.of("1"))) {
            return Optional.of(Refusal.FOREIGN);
        }
        if (headers.contains(HttpHeader.TRANSFER_ENCODING)) {
            return Optional.of(Refusal.NO_LENGTH);
        }
        return headers.getLongField(HttpHeader.CONTENT_LENGTH) > LONGEST_BODY
                ? Optional.of(Refusal.TOO_MUCH)
                : Optional.empty();
    }

    /** With --host others may look, but only the writer may have something done. */
    private static boolean isFromThisComputer(Request request) {
        return request.getConnectionMetaData().getRemoteSocketAddress()
                        instanceof InetSocketAddress peer
                && peer.getAddress().isLoopbackAddress();
    }

    private boolean namesThisServer(HttpURI target, HttpFields headers) {
        List<String> hosts = Exchange.values(headers, "Host");
        // spec: RFC 9112 §3.2.2, a target in absolute form wins over Host; so both must be ours.
        return hosts.size() == 1
                && names.isAuthority(hosts.get(0))
                && "http".equals(target.getScheme())
                && (target.getAuthority() == null || names.isAuthority(target.getAuthority()));
    }

    /** By Fetch Metadata; another port of this computer is the same site, but not the same page. */
    private static boolean isAskedHere(HttpFields headers) {
        List<String> sites = Exchange.values(headers, "Sec-Fetch-Site");
        if (sites.isEmpty()
                || List.of("same-origin").equals(sites)
                || List.of("none").equals(sites)) {
            return true;
        }
        List<String> destinations = Exchange.values(headers, "Sec-Fetch-Dest");
        return List.of("navigate").equals(Exchange.values(headers, "Sec-Fetch-Mode"))
                && (destinations.isEmpty() || List.of("document").equals(destinations));
    }
}

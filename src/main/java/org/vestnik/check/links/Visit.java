package org.vestnik.check.links;

import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Asks for an address and follows where it leads. Thread-safe. */
record Visit(WebClient client, Turns turns) {
    private static final int MOST_REDIRECTS = 5;

    /** Pages that are the first of a site, or of one of its languages. */
    private static final Pattern FIRST =
            Pattern.compile("/?|/[a-z]{2}/?|/(index|default|home)(\\.\\w+)?/?");

    /** What a server has made for one visitor. */
    private static final Pattern SESSION = Pattern.compile("(?i)(jsessionid|phpsessid|sid)=");

    Finding to(URI start) throws InterruptedException {
        URI at = start;
        URI lasting = start;
        boolean forGood = true;
        Set<URI> seen = new HashSet<>(Set.of(start));
        for (int followed = 0; followed <= MOST_REDIRECTS; followed++) {
            Reply reply = ask(at);
            if (!reply.isRedirect()) {
                return end(reply, start, at, lasting);
            }
            Optional<URI> next = WebAddress.next(at, reply.location());
            if (next.isEmpty()) {
                return Finding.of(Reply.Kind.BROKEN, at.getHost());
            }
            at = next.get();
            forGood &= reply.isForGood();
            lasting = forGood ? at : lasting;
            if (!seen.add(at)) {
                break;
            }
        }
        return new Finding(Finding.Kind.LOOP, start.getHost());
    }

    private Reply ask(URI address) throws InterruptedException {
        String host = WebAddress.host(address);
        Reply head = turns.take(host, () -> client.ask(address, false));
        return head.asksForWhole() && !Thread.currentThread().isInterrupted()
                ? turns.take(host, () -> client.ask(address, true))
                : head;
    }

    private static Finding end(Reply reply, URI start, URI at, URI lasting) {
        if (reply.kind() != Reply.Kind.ANSWER) {
            return Finding.of(reply.kind(), at.getHost());
        }
        if (!reply.isGood()) {
            return Finding.status(reply.status());
        }
        if (isHome(at) && !FIRST.matcher(start.getPath()).matches()) {
            return new Finding(Finding.Kind.HOME, at.getHost());
        }
        return isSame(start, lasting) || SESSION.matcher(lasting.toString()).find()
                ? Finding.FINE
                : new Finding(Finding.Kind.MOVED, lasting.toString());
    }

    private static boolean isHome(URI address) {
        return address.getPath().length() <= 1 && address.getQuery() == null;
    }

    /** But for a slash at the end, which nobody misses. */
    private static boolean isSame(URI one, URI other) {
        return one.toString()
                .replaceFirst("/$", "")
                .equals(other.toString().replaceFirst("/$", ""));
    }
}

package org.vestnik.check.links;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.vestnik.files.Memo;
import org.vestnik.files.WriteProgress;
import org.vestnik.problem.Problems;

/**
 * Looks at links to other sites, as politely as a person would: one request to a server at a time,
 * with a pause behind it.
 *
 * @param memo where what was found is remembered for a day
 * @param progress hears how many addresses are known
 */
public record LinkRound(WebClient client, Manners manners, Memo memo, WriteProgress progress) {
    /** After so many failures in a row a server is left alone. */
    private static final int MOST_FAILURES = 2;

    /**
     * How servers are treated.
     *
     * @param pause between two requests to one server
     * @param hosts how many servers are asked at the same time
     * @param deadline for all together; what is not known then stays unknown
     */
    public record Manners(Duration pause, int hosts, Duration deadline) {}

    /** Looks at all of them; returns when the time is over. */
    public LinkReport look(List<WebLink> links, Instant now) {
        FindingMemory memory = new FindingMemory(memo, now);
        Map<URI, Finding> known = new HashMap<>();
        Map<String, List<URI>> open = new TreeMap<>();
        for (WebLink link : links) {
            memory.of(link.address())
                    .ifPresentOrElse(
                            finding -> known.put(link.address(), finding),
                            () ->
                                    open.computeIfAbsent(
                                                    WebAddress.host(link.address()),
                                                    host -> new ArrayList<>())
                                            .add(link.address()));
        }
        int remembered = known.size();
        Map<URI, Finding> found = new Round(links.size(), remembered).ask(open);
        boolean offline = open.size() > 1 && !found.isEmpty() && unreached(found);
        if (!offline) {
            found.forEach(memory::keep);
            known.putAll(found);
        }
        Problems problems = new Problems();
        for (WebLink link : links) {
            Finding finding = known.getOrDefault(link.address(), Finding.FINE);
            link.spots().forEach(spot -> finding.problem(spot).ifPresent(problems::add));
        }
        int left = links.size() - remembered - found.size();
        return new LinkReport(problems.sorted(), found.size(), remembered, left, offline);
    }

    /** Then it is this computer that is not on the network, rather than all those servers. */
    private static boolean unreached(Map<URI, Finding> found) {
        return found.values().stream()
                        .filter(finding -> finding.kind() != Finding.Kind.PRIVATE)
                        .allMatch(Finding::isUnreached)
                && found.values().stream().filter(Finding::isUnreached).count() > 1;
    }

    /** What the threads of one round share. */
    private final class Round {
        private final Visit visit = new Visit(client, new Turns(manners.pause()));
        private final Map<URI, Finding> found = new ConcurrentHashMap<>();
        private final int total;
        private int done;
        private boolean over;

        Round(int total, int done) {
            this.total = total;
            this.done = done;
        }

        Map<URI, Finding> ask(Map<String, List<URI>> open) {
            ExecutorService pool = Executors.newFixedThreadPool(manners.hosts(), Round::thread);
            // Small ones first: one large server must not keep all others waiting.
            open.values().stream()
                    .sorted(Comparator.comparingInt(List::size))
                    .forEach(addresses -> pool.execute(() -> host(addresses)));
            pool.shutdown();
            try {
                pool.awaitTermination(manners.deadline().toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Map<URI, Finding> all = close();
            pool.shutdownNow();
            return all;
        }

        private static Thread thread(Runnable work) {
            Thread thread = new Thread(work, "vestnik-links");
            thread.setDaemon(true);
            return thread;
        }

        private void host(List<URI> addresses) {
            int failures = 0;
            try {
                for (URI address : addresses) {
                    Finding finding = visit.to(address);
                    if (!put(address, finding) || finding.isTooMany()) {
                        return;
                    }
                    failures = finding.isUnreached() ? failures + 1 : 0;
                    if (failures == MOST_FAILURES) {
                        return;
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private synchronized boolean put(URI address, Finding finding) {
            if (!over) {
                found.put(address, finding);
                progress.made(++done, total);
            }
            return !over;
        }

        private synchronized Map<URI, Finding> close() {
            over = true;
            return Map.copyOf(found);
        }
    }
}

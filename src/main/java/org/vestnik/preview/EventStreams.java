package org.vestnik.preview;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.util.thread.Scheduler;

/** All pages that listen. Thread-safe. */
final class EventStreams implements AutoCloseable {
    /** Shorter than what a connection may idle, so that only dead ones fall silent. */
    static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private static final int MOST = 100;

    private final Conversation conversation;
    private final Scheduler scheduler;
    private final Duration heartbeat;
    private final Set<EventStream> open = new LinkedHashSet<>();
    private boolean closed;

    EventStreams(Conversation conversation, Scheduler scheduler, Duration heartbeat) {
        this.conversation = conversation;
        this.scheduler = scheduler;
        this.heartbeat = heartbeat;
    }

    /** Keeps the response open; with too many of them the oldest gives way. */
    void open(String page, Exchange exchange) {
        exchange.headers().put(HttpHeader.CONTENT_TYPE, "text/event-stream; charset=utf-8");
        exchange.headers().put(HttpHeader.CACHE_CONTROL, "no-store");
        // Nothing comes after a stream, so its end is seen at once.
        exchange.headers().put(HttpHeader.CONNECTION, "close");
        exchange.response().setStatus(200);
        EventStream stream = new EventStream(page, exchange, this::gone);
        exchange.request().addFailureListener(stream::fail);
        if (isKept(stream)) {
            tell(() -> conversation.events().opened(stream));
        } else {
            stream.end();
        }
        stream.begin();
    }

    /** From now on each open stream gets a sign of life. */
    void start() {
        scheduler.schedule(this::beat, heartbeat.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        List<EventStream> all;
        synchronized (this) {
            closed = true;
            all = new ArrayList<>(open);
        }
        all.forEach(EventStream::end);
    }

    private boolean isKept(EventStream stream) {
        List<EventStream> tooMany = new ArrayList<>();
        synchronized (this) {
            if (closed) {
                return false;
            }
            if (open.size() >= MOST) {
                tooMany.add(open.iterator().next());
            }
            open.add(stream);
        }
        tooMany.forEach(EventStream::end);
        return true;
    }

    private void beat() {
        List<EventStream> all;
        synchronized (this) {
            if (closed) {
                return;
            }
            all = new ArrayList<>(open);
        }
        all.forEach(stream -> stream.send(EventText.HEARTBEAT));
        start();
    }

    private void gone(EventStream stream) {
        boolean known;
        synchronized (this) {
            known = open.remove(stream);
        }
        if (known) {
            tell(() -> conversation.events().closed(stream));
        }
    }

    /** A fault in whoever hears of it must not break the stream. */
    private void tell(Runnable what) {
        try {
            what.run();
        } catch (RuntimeException | Error fault) {
            conversation.faults().accept(fault);
        }
    }
}

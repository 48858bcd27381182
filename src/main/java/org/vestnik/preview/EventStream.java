package org.vestnik.preview;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.jetty.util.Callback;

/**
 * One response that stays open. Thread-safe.
 *
 * <ol>
 *   <li>At most one write is under way; what comes meanwhile waits and goes out together.
 *   <li>No caller waits for the browser: where too much waits, the stream is cut off.
 *   <li>The response is completed once, and {@code gone} is told once.
 *   <li>Nothing is written and nothing told before {@link #begin}, so that whoever hears of
 *       visitors hears of the coming before the going.
 * </ol>
 */
final class EventStream implements Visitor {
    private static final int MOST_MESSAGES = 64;
    private static final int MOST_BYTES = 1 << 20;

    private final String page;
    private final Exchange exchange;
    private final Consumer<EventStream> gone;
    private final AtomicBoolean completed = new AtomicBoolean();
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private int waitingBytes;
    private boolean begun;
    private boolean writing;
    private boolean ended;

    EventStream(String page, Exchange exchange, Consumer<EventStream> gone) {
        this.page = page;
        this.exchange = exchange;
        this.gone = gone;
        waiting.add(EventText.RETRY);
    }

    /** Lets out what waits. */
    void begin() {
        boolean over;
        synchronized (this) {
            begun = true;
            over = ended;
        }
        if (over) {
            succeed();
            gone.accept(this);
        } else {
            writeOn();
        }
    }

    @Override
    public String page() {
        return page;
    }

    @Override
    public boolean send(String event, String data) {
        return send(EventText.of(event, data));
    }

    boolean send(byte[] message) {
        boolean full;
        synchronized (this) {
            if (ended) {
                return false;
            }
            full = isFull();
            if (!full) {
                waiting.add(message);
                waitingBytes += message.length;
            }
        }
        if (full) {
            cutOff();
            return false;
        }
        writeOn();
        return true;
    }

    /** Ends the response as it should end. */
    void end() {
        boolean idle;
        synchronized (this) {
            if (ended || !begun) {
                ended = true;
                return;
            }
            ended = true;
            idle = !writing;
        }
        if (idle) {
            succeed();
        }
        gone.accept(this);
    }

    /** What failed has told Jetty already, or is told now. */
    void fail(Throwable cause) {
        boolean first;
        synchronized (this) {
            first = !ended && begun;
            ended = true;
        }
        if (completed.compareAndSet(false, true)) {
            exchange.callback().failed(cause);
        }
        if (first) {
            gone.accept(this);
        }
    }

    private boolean isFull() {
        return waiting.size() >= MOST_MESSAGES || waitingBytes >= MOST_BYTES;
    }

    private void writeOn() {
        ByteBuffer next;
        synchronized (this) {
            if (!begun || writing || ended || waiting.isEmpty()) {
                return;
            }
            writing = true;
            next = takeAll();
        }
        exchange.response().write(false, next, Callback.from(this::written, this::fail));
    }

    private ByteBuffer takeAll() {
        ByteArrayOutputStream all = new ByteArrayOutputStream(waitingBytes);
        waiting.forEach(all::writeBytes);
        waiting.clear();
        waitingBytes = 0;
        return ByteBuffer.wrap(all.toByteArray());
    }

    private void written() {
        boolean over;
        synchronized (this) {
            writing = false;
            over = ended;
        }
        if (over) {
            succeed();
        } else {
            writeOn();
        }
    }

    private void succeed() {
        if (completed.compareAndSet(false, true)) {
            exchange.callback().succeeded();
        }
    }

    /** Closes the connection: a write that is stuck would hold back a polite end. */
    private void cutOff() {
        synchronized (this) {
            if (ended || !begun) {
                ended = true;
                return;
            }
            ended = true;
        }
        exchange.request().getConnectionMetaData().getConnection().getEndPoint().close();
        gone.accept(this);
    }
}

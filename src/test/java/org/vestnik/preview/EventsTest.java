package org.vestnik.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages that listen hear all that is sent to them, and nobody waits for one that does not. */
@Timeout(60)
class EventsTest {
    private final Listeners heard = new Listeners();
    private final List<Socket> sockets = new ArrayList<>();
    private WebServer server = start(EventStreams.HEARTBEAT);

    private WebServer start(Duration heartbeat) {
        Conversation talk = heard.giving(question -> Answer.text(200, "page"));
        return WebServer.start(new Listening("127.0.0.1", 0, true), talk, heartbeat);
    }

    @AfterEach
    void stop() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        server.close();
    }

    /** Asks for events and reads the head of the response. */
    private BufferedReader listen(String page) throws IOException {
        Socket socket = new RawHttp(server.port()).open();
        sockets.add(socket);
        String request =
                "GET /.vestnik/events?page=%s HTTP/1.1\r\nHost: localhost:%d\r\nAccept-Encoding: gzip\r\n\r\n";
        socket.getOutputStream()
                .write(request.formatted(page, server.port()).getBytes(StandardCharsets.US_ASCII));
        return new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The lines up to the next empty one, without those that hold the size of a chunk. */
    private static List<String> block(BufferedReader in) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.isEmpty() && !lines.isEmpty()) {
                return lines;
            }
            if (!line.isEmpty() && !line.matches("[0-9A-F]+")) {
                lines.add(line);
            }
        }
        return lines;
    }

    @Test
    void a_page_that_listens_is_told_and_hears_whole_events() throws IOException {
        BufferedReader in = listen("/bg/%D0%BD%D0%BE%D0%B2%D0%B8/");
        assertThat(block(in))
                .contains(
                        "HTTP/1.1 200 OK",
                        "Content-Type: text/event-stream; charset=utf-8",
                        "Cache-Control: no-store",
                        "X-Content-Type-Options: nosniff")
                .noneMatch(line -> line.startsWith("Content-Encoding"));
        assertThat(block(in)).containsExactly("retry: 500");
        Visitor visitor = Listeners.next(heard.opened);
        assertThat(visitor.page()).isEqualTo("/bg/нови/");
        assertThat(visitor.send("problems", "първо\nвторо\r\nтрето\r\u2028четвърто\n")).isTrue();
        assertThat(visitor.send("reload", "")).isTrue();
        assertThat(block(in))
                .containsExactly(
                        "event: problems",
                        "data: първо",
                        "data: второ",
                        "data: трето",
                        "data: \u2028четвърто",
                        "data: ");
        assertThat(block(in)).containsExactly("event: reload", "data: ");
        assertThatThrownBy(() -> visitor.send("a\nb", "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_page_that_has_gone_is_told_once() throws IOException {
        block(listen("/bg/"));
        Visitor visitor = Listeners.next(heard.opened);
        sockets.get(0).close();
        while (visitor.send("reload", "now")) {
            Thread.onSpinWait();
        }
        assertThat(Listeners.next(heard.closed)).isSameAs(visitor);
        assertThat(visitor.send("reload", "now")).isFalse();
        server.close();
        assertThat(heard.closed).isEmpty();
        assertThat(heard.faults).isEmpty();
    }

    @Test
    void a_page_that_has_gone_is_found_out_by_the_heartbeat() throws IOException {
        server.close();
        server = start(Duration.ofMillis(50));
        BufferedReader in = listen("/bg/");
        block(in);
        block(in);
        assertThat(block(in)).containsExactly(":");
        assertThat(block(in)).containsExactly(":");
        Visitor visitor = Listeners.next(heard.opened);
        sockets.get(0).close();
        assertThat(Listeners.next(heard.closed)).isSameAs(visitor);
    }

    @Test
    void who_hears_of_visitors_may_speak_at_once_and_may_fail() throws IOException {
        server.close();
        Events events =
                new Events() {
                    @Override
                    public void opened(Visitor visitor) {
                        visitor.send("problems", "none");
                        throw new IllegalStateException("of the listener");
                    }

                    @Override
                    public void closed(Visitor visitor) {
                        heard.closed.add(visitor);
                    }
                };
        Conversation talk = heard.giving(question -> Answer.done());
        server =
                WebServer.start(
                        new Listening("127.0.0.1", 0, true),
                        new Conversation(talk.answers(), talk.posts(), events, talk.faults()));
        BufferedReader in = listen("/bg/");
        block(in);
        assertThat(block(in)).containsExactly("retry: 500");
        assertThat(block(in)).containsExactly("event: problems", "data: none");
        assertThat(heard.faults).hasSize(1);
        server.close();
        assertThat(heard.closed).hasSize(1);
    }

    @Test
    void many_pages_hear_the_same_at_once_from_many_threads() throws Exception {
        List<BufferedReader> pages = new ArrayList<>();
        List<Visitor> visitors = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            pages.add(listen("/page/" + i));
            visitors.add(Listeners.next(heard.opened));
        }
        List<Thread> senders =
                Stream.of("a", "b", "c").map(name -> sender(name, visitors)).toList();
        senders.forEach(Thread::start);
        for (BufferedReader page : pages) {
            block(page);
            block(page);
            List<String> got = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                got.add(block(page).get(1));
            }
            assertThat(got).doesNotHaveDuplicates();
            assertThat(got.stream().filter(line -> line.startsWith("data: b")))
                    .hasSize(10)
                    .isSorted();
        }
        for (Thread sender : senders) {
            sender.join();
        }
    }

    private static Thread sender(String name, List<Visitor> visitors) {
        return new Thread(
                () -> {
                    for (int i = 0; i < 10; i++) {
                        String data = name + i;
                        visitors.forEach(visitor -> visitor.send("reload", data));
                    }
                });
    }

    @Test
    void the_oldest_of_too_many_gives_way() throws IOException {
        BufferedReader first = listen("/0");
        Visitor oldest = Listeners.next(heard.opened);
        for (int i = 1; i <= 100; i++) {
            listen("/" + i);
            Listeners.next(heard.opened);
        }
        assertThat(Listeners.next(heard.closed)).isSameAs(oldest);
        block(first);
        block(first);
        assertThat(block(first)).isEmpty();
        assertThat(heard.closed).isEmpty();
        assertThat(new RawHttp(server.port()).get("/bg/").status()).isEqualTo(200);
    }

    @Test
    void a_page_that_does_not_read_is_dropped_and_holds_nobody_up() throws IOException {
        listen("/slow");
        Visitor slow = Listeners.next(heard.opened);
        BufferedReader quick = listen("/quick");
        Visitor other = Listeners.next(heard.opened);
        String much = "х".repeat(500_000);
        long longest = 0;
        for (boolean taken = true; taken; ) {
            long before = System.nanoTime();
            taken = slow.send("reload", much);
            longest = Math.max(longest, System.nanoTime() - before);
        }
        assertThat(Duration.ofNanos(longest)).isLessThan(Duration.ofSeconds(1));
        assertThat(Listeners.next(heard.closed)).isSameAs(slow);
        assertThat(other.send("reload", "still here")).isTrue();
        block(quick);
        block(quick);
        assertThat(block(quick)).containsExactly("event: reload", "data: still here");
    }

    @Test
    void closing_ends_streams_and_work_within_a_second_and_leaves_no_thread() throws Exception {
        CountDownLatch atWork = new CountDownLatch(1);
        Conversation talk =
                heard.giving(
                        question -> {
                            atWork.countDown();
                            return forever();
                        });
        server.close();
        assertThat(ourThreads()).isEmpty();
        server = WebServer.start(new Listening("127.0.0.1", 0, true), talk);
        List<BufferedReader> pages = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            pages.add(listen("/" + i));
            Listeners.next(heard.opened);
        }
        Socket stuck = new RawHttp(server.port()).open();
        sockets.add(stuck);
        String request = "GET / HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\n\r\n";
        stuck.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        atWork.await();
        long start = System.nanoTime();
        server.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        for (BufferedReader page : pages) {
            block(page);
            block(page);
            assertThat(block(page)).isEmpty();
        }
        assertThat(heard.closed).hasSize(20);
        assertThat(heard.faults).isEmpty();
        assertThat(ourThreads()).isEmpty();
        assertThatThrownBy(() -> new RawHttp(server.port()).open()).isInstanceOf(IOException.class);
        server.close();
    }

    private static Answer forever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted", e);
        }
        return Answer.done();
    }

    /** A pool counts as ended a moment before its last thread has. */
    private static Set<String> ourThreads() {
        long end = System.nanoTime() + Duration.ofSeconds(1).toNanos();
        while (!running().isEmpty() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return running();
    }

    private static Set<String> running() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("vestnik-http") || name.contains("etty"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

package org.vestnik.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** As much of a preview as the scripts need: pages and a stream of events, both given by a test. */
final class StubPreview implements AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<OutputStream> listeners = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    /** What the page is at this moment, what the panel is, and what comes first in each stream. */
    volatile String page = "";

    volatile String panel = "";
    volatile String first = "";

    StubPreview(int port) throws IOException {
        server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> send(exchange, "text/html", bytes(page)));
        server.createContext("/new.css", exchange -> send(exchange, "text/css", style()));
        server.createContext("/old.css", exchange -> send(exchange, "text/css", bytes("")));
        server.createContext("/.vestnik/", StubPreview::own);
        server.createContext("/.vestnik/panel", this::panel);
        for (String ours : List.of("panel.js", "panel.css")) {
            server.createContext("/.vestnik/" + ours, StubPreview::own);
        }
        server.createContext("/.vestnik/events", this::listen);
        server.setExecutor(threads);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    String address() {
        return "http://127.0.0.1:" + port() + "/";
    }

    /** Says the event to every page that listens. */
    void say(String event, String data) throws IOException {
        for (OutputStream listener : listeners) {
            try {
                listener.write(event(event, data));
                listener.flush();
            } catch (IOException e) {
                // A page that has been left.
                listeners.remove(listener);
            }
        }
    }

    boolean isHeard() {
        return !listeners.isEmpty();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void panel(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Security-Policy", Panel.POLICY);
        send(exchange, "text/html", bytes(panel));
    }

    private void listen(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        out.write(bytes("retry: 200\n\n"));
        out.write(first.isEmpty() ? new byte[0] : event("state", first));
        out.flush();
        listeners.add(out);
    }

    private static void own(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        try (InputStream in = Panel.class.getResourceAsStream(name)) {
            String type = name.endsWith(".css") ? "text/css" : "text/javascript";
            send(exchange, type, in.readAllBytes());
        }
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static byte[] style() {
        return bytes("main { color: rgb(1, 2, 3) }");
    }

    private static byte[] event(String event, String data) {
        return bytes("event: " + event + "\ndata: " + data + "\n\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package org.vestnik.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.vestnik.files.MediaTypes;
import org.vestnik.files.SiteFile;
import org.vestnik.problem.MachineFailure;
import org.vestnik.problem.Outcome;
import org.vestnik.site.Site;

/**
 * Serves the planned files of a site to a browser of this computer, as long as it is open; each is
 * made when the browser asks for it, and nothing is written. Thread-safe.
 */
final class SiteServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService pool;
    private final SortedMap<String, SiteFile> files;
    private final String url;
    private final Map<String, SiteFile> own = new ConcurrentHashMap<>();
    private final Map<String, byte[]> made = new ConcurrentHashMap<>();

    private SiteServer(HttpServer server, SortedMap<String, SiteFile> files, String url) {
        this.server = server;
        this.files = files;
        this.url = url;
        this.pool = Executors.newFixedThreadPool(4, SiteServer::thread);
        server.setExecutor(pool);
        server.createContext("/", this::answer);
        server.start();
    }

    /**
     * Begins to serve.
     *
     * @param url where the site will be, "" where that is not known: pages that are shown anywhere
     *     have whole addresses, which lead here as long as the server is open
     * @throws MachineFailure when this computer lets no program listen
     */
    static SiteServer of(SortedMap<String, SiteFile> files, String url) {
        try {
            InetSocketAddress place = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            return new SiteServer(HttpServer.create(place, 0), files, url);
        } catch (IOException e) {
            throw new MachineFailure(e, "browser.server");
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "vestnik-browser");
        thread.setDaemon(true);
        return thread;
    }

    /** Adds a page that is no part of the site; tells its address. */
    String add(String path, String html) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        own.put(
                path,
                new SiteFile(path, MediaTypes.HTML, Optional.empty(), () -> Outcome.of(bytes)));
        return address(path);
    }

    /** The whole address of a page, by its address in the site. */
    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = Site.path(exchange.getRequestURI().getPath().substring(1));
            SiteFile file = own.getOrDefault(path, files.get(path));
            byte[] bytes = file == null ? new byte[0] : bytes(file);
            exchange.getResponseHeaders()
                    .set("Content-Type", file == null ? MediaTypes.HTML : file.mediaType());
            exchange.sendResponseHeaders(
                    file == null ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** A page that cannot be made is an error already, and said elsewhere. */
    private byte[] bytes(SiteFile file) {
        return made.computeIfAbsent(
                file.path(),
                path -> {
                    Outcome<byte[]> outcome = file.body().make();
                    return outcome.hasErrors() ? new byte[0] : here(file, outcome.value());
                });
    }

    private byte[] here(SiteFile file, byte[] bytes) {
        if (url.isEmpty() || !file.mediaType().equals(MediaTypes.HTML)) {
            return bytes;
        }
        return new String(bytes, StandardCharsets.UTF_8)
                .replace(url, address(""))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
        pool.shutdownNow();
    }
}

package org.vestnik.judges;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Chromium without a window, and a plain web server for it to read from. */
public final class Browser implements AutoCloseable {
    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html; charset=utf-8",
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "svg", "image/svg+xml",
                    "jpg", "image/jpeg",
                    "woff2", "font/woff2",
                    "pdf", "application/pdf");

    private final ChromeDriver driver;
    private final HttpServer server;

    private Browser(ChromeDriver driver, HttpServer server) {
        this.driver = driver;
        this.server = server;
    }

    /**
     * Opens the browser on a folder. Where Chromium and its driver are not installed, the test is
     * skipped and says so; with VESTNIK_BROWSER=required it fails.
     */
    public static Browser on(Path folder) {
        Optional<Path> chromium = find("chromium", "google-chrome");
        Optional<Path> chromedriver = find("chromedriver");
        require(chromium.isPresent() && chromedriver.isPresent(), "Chromium and chromedriver");
        ChromeDriverService service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                        .withSilent(true)
                        .build();
        return new Browser(
                new ChromeDriver(service, options(chromium.orElseThrow())), serve(folder));
    }

    /** Skips the test, or fails it, where a program is not there. */
    public static void require(boolean there, String what) {
        if (!there && "required".equals(System.getenv("VESTNIK_BROWSER"))) {
            throw new AssertionError("Required, but not installed: " + what);
        }
        Assumptions.assumeTrue(there, "Skipped, as not installed: " + what);
    }

    public ChromeDriver driver() {
        return driver;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** Opens a page in a window of that size, in CSS pixels. */
    void open(String page, int width, int height) {
        size(width, height);
        driver.get(address() + page);
    }

    void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Light or dark, on a screen or on paper. */
    void prefers(String scheme, String media) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        media,
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** What axe-core finds on the page as it is now. */
    List<?> axe() {
        try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
            driver.executeScript(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (List<?>)
                driver.executeAsyncScript(
                        "const done = arguments[arguments.length - 1];"
                                + "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a',"
                                + " 'wcag21aa', 'wcag22aa', 'best-practice']}).then(r =>"
                                + " done(r.violations.map(v => v.id + ': ' +"
                                + " v.nodes.map(n => n.html.slice(0, 120)).join(' | '))))");
    }

    @Override
    public void close() {
        driver.quit();
        server.stop(0);
    }

    private static ChromeOptions options(Path chromium) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        return options;
    }

    private static HttpServer serve(Path folder) {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> answer(exchange, folder));
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange, Path folder) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(1);
        Path file =
                folder.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
        boolean found = Files.isRegularFile(file);
        byte[] body = found ? Files.readAllBytes(file) : new byte[0];
        String name = file.getFileName().toString();
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/html");
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(found ? 200 : 404, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static Optional<Path> find(String... names) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}

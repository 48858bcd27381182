package org.vestnik.preview;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.vestnik.files.Memo;
import org.vestnik.files.SourceFolders;
import org.vestnik.files.Tools;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Saying;
import org.vestnik.site.SiteTest;

/** A writer at work: a folder with a site, and its preview; looked at as a browser does. */
final class WritersDesk implements AutoCloseable, Preview.Report {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path folder;
    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final ConcurrentLinkedQueue<Throwable> faults = new ConcurrentLinkedQueue<>();
    private volatile List<Problem> problems = List.of();
    private volatile boolean looked;
    private Optional<Preview> preview = Optional.empty();

    /** How the preview is started. */
    record Way(boolean drafts, boolean polling, Optional<String> editor) {
        static final Way USUAL = new Way(true, false, Optional.empty());
    }

    private WritersDesk(Path folder) {
        this.folder = folder;
    }

    /** Puts the files of a site there, as {@link SiteTest} writes them, and shows it. */
    static WritersDesk with(Path folder, String site) throws IOException {
        return with(folder, site, Way.USUAL);
    }

    static WritersDesk with(Path folder, String site, Way way) throws IOException {
        WritersDesk desk = new WritersDesk(folder.toRealPath());
        for (Map.Entry<String, byte[]> file : SiteTest.sources(site).entrySet()) {
            desk.write(file.getKey(), file.getValue());
        }
        desk.start(way);
        return desk;
    }

    private void start(Way way) {
        SourceFolders sources =
                new SourceFolders(folder.resolve("content"), List.of(folder.resolve("themes")));
        Settings settings =
                new Settings(
                        sources,
                        Optional.of(LocalDate.of(2026, 1, 31)),
                        way.drafts(),
                        way.drafts(),
                        Optional.empty(),
                        way.polling(),
                        way.editor());
        Preview.Around around =
                new Preview.Around(
                        java.time.Clock.systemUTC(),
                        new Saying(Messages.in("en"), file -> file),
                        this);
        Tools tools = new Tools(Memo.NONE, pool);
        Listening anywhere = new Listening("127.0.0.1", 0, false);
        preview = Optional.of(Preview.start(settings, anywhere, tools, around));
    }

    @Override
    public void found(Preview.Finding finding) {
        problems = finding.problems();
        looked = true;
    }

    @Override
    public void fault(Throwable fault) {
        faults.add(fault);
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    String address() {
        return preview.orElseThrow().address();
    }

    WritersDesk write(String path, String text) throws IOException {
        return write(path, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    WritersDesk write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return this;
    }

    /** The text of a file with something else in a place of it. */
    WritersDesk edit(String path, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(path));
        if (!text.contains(from)) {
            throw new AssertionError(path + " does not hold: " + from);
        }
        return write(path, text.replace(from, to));
    }

    HttpResponse<byte[]> get(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address() + path)).timeout(PATIENCE);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    int post(String path, String... headers) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address() + path))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .headers(headers)
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Asks for a path until the answer is as wished; that answer, or a failure that shows it. */
    HttpResponse<byte[]> until(String path, Predicate<HttpResponse<byte[]>> wished) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        HttpResponse<byte[]> last = get(path);
        while (!wished.test(last)) {
            if (System.nanoTime() > end) {
                throw new AssertionError(last.statusCode() + " " + path + "\n" + text(last));
            }
            last = get(path);
        }
        return last;
    }

    /** The page, once it is there and says this. */
    String untilPage(String path, String says) {
        return text(until(path, r -> r.statusCode() == 200 && text(r).contains(says)));
    }

    /** What is known to be wrong, once all has been looked at and it is as wished. */
    List<Problem> untilProblems(Predicate<List<Problem>> wished) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!looked || !wished.test(problems)) {
            if (System.nanoTime() > end) {
                throw new AssertionError(problems);
            }
            Thread.sleep(5);
        }
        return problems;
    }

    List<Throwable> faults() {
        return List.copyOf(faults);
    }

    @Override
    public void close() {
        preview.ifPresent(Preview::close);
        pool.shutdownNow();
    }
}

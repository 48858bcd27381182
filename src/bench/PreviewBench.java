import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Times a preview: from its start to the first page, and from a change on the disk to the new text
 * served, asked for every millisecond.
 *
 * <p>{@code java src/bench/PreviewBench.java EDITS PAUSE_MS FILE ADDRESS COMMAND...}: FILE is a
 * Markdown file, to which a line is added for each edit (and which is put back at the end), ADDRESS
 * the whole address of its page, COMMAND what starts the preview there.
 */
public final class PreviewBench {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private PreviewBench() {}

    public static void main(String[] arguments) throws Exception {
        int edits = Integer.parseInt(arguments[0]);
        int pause = Integer.parseInt(arguments[1]);
        Path file = Path.of(arguments[2]);
        URI page = URI.create(arguments[3]);
        List<String> command = Arrays.asList(arguments).subList(4, arguments.length);
        String before = Files.readString(file);
        long start = System.nanoTime();
        Process preview = new ProcessBuilder(command).inheritIO().start();
        try {
            until(page, "<article");
            System.out.printf("first page %.2f s, %s%n", since(start) / 1000, memory(preview));
            Thread.sleep(Duration.ofSeconds(20).toMillis());
            System.out.println("after 20 s " + memory(preview));
            times(edits, pause, file, page);
            System.out.println("after " + edits + " edits " + memory(preview));
        } finally {
            Files.writeString(file, before);
            preview.destroy();
            preview.waitFor();
        }
    }

    private static void times(int edits, int pause, Path file, URI page) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int edit = 0; edit < edits; edit++) {
            String mark = "edit-" + System.nanoTime();
            Files.writeString(file, "\n\n" + mark + "\n", StandardOpenOption.APPEND);
            long saved = System.nanoTime();
            until(page, mark);
            times.add(since(saved));
            Thread.sleep(pause);
        }
        times.sort(null);
        System.out.printf(
                "saved to served: p50 %.1f ms, p95 %.1f ms, longest %.1f ms%n",
                times.get(edits / 2), times.get(edits * 95 / 100), times.get(edits - 1));
    }

    private static void until(URI page, String says) throws Exception {
        while (!text(page).contains(says)) {
            Thread.sleep(1);
        }
    }

    private static String text(URI page) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(page).build();
            HttpResponse<String> answer =
                    CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? answer.body() : "";
        } catch (IOException e) {
            return ""; // Not up yet.
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    /** Resident memory and threads, where the system tells (Linux). */
    private static String memory(Process process) throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        return Files.exists(status)
                ? String.join(
                        ", ",
                        Files.readAllLines(status).stream()
                                .filter(l -> l.startsWith("VmRSS") || l.startsWith("Threads"))
                                .map(line -> line.replaceAll("\\s+", " "))
                                .toList())
                : "";
    }
}

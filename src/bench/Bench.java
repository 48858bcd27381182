import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Times whole builds: cold, with nothing changed, with one article changed; and checks: the first
 * one and the next.
 *
 * <p>One command, after {@code mvn -q -DskipTests package}: {@code java src/bench/Bench.java 1000 3}
 * builds 1,000 articles in two languages, three times each, in a folder of its own below the
 * system's temporary folder, and prints medians. {@code VESTNIK_OPTS} holds flags for the JVM.
 */
public final class Bench {
    private static final String[] BG = {
        "общината", "проектът", "участниците", "центърът", "срещата", "обучението", "партньорите",
        "представиха", "обсъдиха", "подготвиха", "показаха", "нови", "полезни", "социални",
        "услуги", "практики", "резултати", "заедно", "днес", "в", "на", "и", "за", "с"
    };
    private static final String[] EN = {
        "the", "municipality", "project", "participants", "centre", "meeting", "training",
        "partners", "presented", "discussed", "prepared", "showed", "new", "useful", "social",
        "services", "practices", "results", "together", "today", "in", "on", "and", "for", "with"
    };
    private static final String[] TYPES = {"conference", "training", "visit", "infoday", "news"};

    private final Path folder;
    private final int articles;

    private Bench(Path folder, int articles) {
        this.folder = folder;
        this.articles = articles;
    }

    public static void main(String[] arguments) throws Exception {
        int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        Bench bench = new Bench(Files.createTempDirectory("vestnik-bench"), articles);
        try {
            bench.writeContent();
            bench.report("cold", "build", runs, bench::forget);
            bench.report("unchanged", "build", runs, () -> {});
            bench.report("one changed", "build", runs, bench::change);
            bench.report("first check", "check", runs, bench::forget);
            bench.report("check again", "check", runs, () -> {});
        } finally {
            bench.delete(bench.folder);
        }
    }

    /** What is done before each run. */
    private interface Step {
        void run() throws IOException;
    }

    private void report(String name, String verb, int runs, Step before) throws Exception {
        List<double[]> seen = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            before.run();
            seen.add(time(verb));
        }
        System.out.printf(
                Locale.ROOT,
                "%-12s %d x 2: wall %.2f s, cpu %.2f s (medians of %d)%n",
                name,
                articles,
                median(seen, 0),
                median(seen, 1),
                runs);
    }

    private static double median(List<double[]> seen, int figure) {
        double[] sorted = seen.stream().mapToDouble(s -> s[figure]).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private double[] time(String verb) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        String options = System.getenv().getOrDefault("VESTNIK_OPTS", "");
        command.addAll(List.of(options.split(" ")).stream().filter(o -> !o.isEmpty()).toList());
        command.addAll(List.of("-jar", Path.of("target/vestnik.jar").toAbsolutePath().toString()));
        command.addAll(List.of(verb, "--quiet", "--today", "2026-01-31", "--themes"));
        command.add(Path.of("themes").toAbsolutePath().toString());
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
        ProcessHandle handle = process.toHandle();
        double cpu = 0;
        while (process.isAlive()) {
            cpu = handle.info().totalCpuDuration().map(d -> d.toMillis() / 1000.0).orElse(cpu);
            Thread.sleep(5);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException("The " + verb + " ended with " + process.exitValue());
        }
        return new double[] {(System.nanoTime() - start) / 1e9, cpu};
    }

    private void writeContent() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(
                folder.resolve("content/site.yaml"),
                """
                title: { bg: Новини, en: News }
                description: { bg: Новини от проекта, en: News of the project }
                url: https://example.org/
                languages: [bg, en]
                theme: institution
                project:
                  number: BG05M9OP001-4.001-0080-C01
                  name: { bg: Проект, en: Project }
                  aims: [{ bg: Повече услуги, en: More services }]
                  results: [{ name: { bg: Центрове, en: Centres }, planned: 2 }]
                funding:
                  fund: ESF
                  period: 2014-2020
                  relation: co-funded
                  programme: { bg: Програма, en: Programme }
                """);
        for (int i = 0; i < articles; i++) {
            article(i, new Random(i));
        }
    }

    private void article(int number, Random random) throws IOException {
        LocalDate date = LocalDate.of(2010, 1, 1).plusDays(number % 5000);
        Path home = folder.resolve("content/articles/" + date.getYear() + "/a" + number);
        Files.createDirectories(home);
        String facts =
                "type: %s%ndate: %s%nevent: { start: %s, participants: %d }%n"
                        .formatted(TYPES[number % 5], date, date, 10 + number % 90);
        Files.writeString(home.resolve("bg.md"), text(BG, "Новина " + number, facts, random));
        Files.writeString(home.resolve("en.md"), text(EN, "News item " + number, "", random));
    }

    private static String text(String[] words, String title, String facts, Random random) {
        StringBuilder out = new StringBuilder("---\ntitle: " + title + "\n" + facts + "---\n\n");
        for (int part = 0; part < 8; part++) {
            out.append("## ").append(sentence(words, 4, random)).append("\n\n");
            out.append(sentence(words, 40, random)).append(". **");
            out.append(sentence(words, 3, random)).append("** \"");
            out.append(sentence(words, 12, random)).append("\".\n\n");
            out.append("- ").append(sentence(words, 8, random)).append("\n- ");
            out.append(sentence(words, 8, random)).append("\n\n");
        }
        out.append("| a | b |\n|---|--:|\n| 1 | 2 |\n");
        return out.toString();
    }

    /** No word twice in a row: a warning for each would be most of what is measured. */
    private static String sentence(String[] words, int length, Random random) {
        int[] at = new int[length];
        for (int i = 0; i < length; i++) {
            int step = i == 0 ? random.nextInt(words.length) : 1 + random.nextInt(words.length - 1);
            at[i] = (i == 0 ? step : at[i - 1] + step) % words.length;
        }
        return Arrays.stream(at).mapToObj(i -> words[i]).collect(Collectors.joining(" "));
    }

    private void change() throws IOException {
        Path file = folder.resolve("content/articles/2010/a7/bg.md");
        Files.writeString(file, Files.readString(file) + "\nОще един ред.\n");
    }

    private void forget() throws IOException {
        delete(folder.resolve("site"));
        delete(folder.resolve(".vestnik"));
    }

    private void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        Files.walkFileTree(
                root,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes about)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path folder, IOException e)
                            throws IOException {
                        Files.delete(folder);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}

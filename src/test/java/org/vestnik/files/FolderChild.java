package org.vestnik.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.vestnik.problem.MachineFailure;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problem;

/** A process of its own that writes a site, for the tests that end it or stand in its way. */
final class FolderChild {
    private FolderChild() {}

    /** Arguments: what to do, and the output folder. */
    public static void main(String[] arguments) {
        Path output = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "forever" -> forever(output);
            case "hold" -> once(output, held());
            case "large" -> once(output, SampleSite.of("a.html", "new", "z.bin", large()));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    static Process start(String... command) throws IOException {
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** The command line that starts this class in a small virtual machine. */
    static String[] java(String what, Path output) {
        return new String[] {
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-Xmx64m",
            "-cp",
            System.getProperty("java.class.path"),
            FolderChild.class.getName(),
            what,
            output.toString()
        };
    }

    private static void forever(Path output) {
        for (int version = 0; ; version++) {
            write(output, TwoVersions.site(version % 2), FolderChild::tell);
            System.out.println("done");
        }
    }

    private static void once(Path output, SortedMap<String, SiteFile> site) {
        try {
            write(output, site, WriteProgress.SILENT).problems().stream()
                    .map(Problem::code)
                    .forEach(System.out::println);
        } catch (MachineFailure e) {
            System.out.println(Messages.in("en").say(e.said()));
            System.exit(74);
        }
    }

    private static void tell(int done, int total) {
        if (done == total) {
            System.out.println("made");
        }
    }

    private static Outcome<WriteReport> write(
            Path output, SortedMap<String, SiteFile> site, WriteProgress progress) {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            return SiteFolder.at(output, Set.of()).write(site, pool, progress);
        } finally {
            pool.shutdown();
        }
    }

    /** A site whose only body tells that it is being made, and then waits for a word. */
    private static SortedMap<String, SiteFile> held() {
        SiteFile.Body body =
                () -> {
                    System.out.println("making");
                    try {
                        System.in.read();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    return Outcome.of("held".getBytes());
                };
        return new SampleSite().add("index.html", Optional.empty(), body).files();
    }

    private static String large() {
        return "0123456789abcdef".repeat(8192);
    }
}

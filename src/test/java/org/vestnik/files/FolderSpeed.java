package org.vestnik.files;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Prints how long the writing of 22,000 files of 10 kB takes: cold, then with nothing changed, once
 * without keys (all made and compared) and once with them.
 *
 * <p>Arguments: a folder, and what to do in turn, such as {@code keys,keys,nokeys,nokeys}.
 */
final class FolderSpeed {
    private static final int FILES = 22_000;
    private static final int SIZE = 10_000;

    private FolderSpeed() {}

    public static void main(String[] arguments) {
        Path output = Path.of(arguments[0]);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            for (String turn : arguments[1].split(",")) {
                SortedMap<String, SiteFile> site = site(turn.equals("keys"));
                long start = System.nanoTime();
                long work = work();
                WriteReport report =
                        SiteFolder.at(output, Set.of())
                                .write(site, pool, WriteProgress.SILENT)
                                .value();
                long millis = (System.nanoTime() - start) / 1_000_000;
                System.out.printf(
                        "%s: %d ms, %d ms of work; made %d, wrote %d%n",
                        turn, millis, work() - work, report.made(), report.written());
            }
        } finally {
            pool.shutdown();
        }
    }

    /** The processor time that this process has had, in milliseconds. */
    private static long work() {
        return ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
    }

    private static SortedMap<String, SiteFile> site(boolean keys) {
        byte[] text = new byte[SIZE];
        new Random(1).nextBytes(text);
        SampleSite site = new SampleSite();
        for (int i = 0; i < FILES; i++) {
            byte[] bytes = text.clone();
            bytes[0] = (byte) i;
            bytes[1] = (byte) (i >> 8);
            String path = "bg/novini/" + (2000 + i % 20) + "/statia-" + i + "/index.html";
            site.add(path, bytes, keys ? Optional.of(Hash.of(path)) : Optional.empty());
        }
        return site.files();
    }
}

package org.vestnik.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes share one memo, and some of them are killed. */
class MemoProcessTest {
    @TempDir Path folder;

    /** One process: builds again and again until it is killed, and ends with 1 at a wrong value. */
    static final class Build {
        private Build() {}

        public static void main(String[] arguments) {
            Random random = new Random(Long.parseLong(arguments[1]));
            for (int round = 0; round < 8; round++) {
                try (DiskMemo memo = DiskMemo.open(Path.of(arguments[0]), "1")) {
                    for (int i = 0; i < 300; i++) {
                        use(memo, random.nextInt(2_000));
                    }
                    memo.wholeBuild();
                }
            }
        }
    }

    private static void use(Memo memo, int number) {
        Hash key = Hash.of("key " + number);
        byte[] value = "value %d ".formatted(number).repeat(300).getBytes(UTF_8);
        Optional<byte[]> known = number % 10 == 0 ? memo.picture(key) : memo.text(key);
        if (known.isPresent() && !java.util.Arrays.equals(known.get(), value)) {
            throw new IllegalStateException("The memo lies about " + number);
        }
        if (number % 10 == 0) {
            memo.keepPicture(key, value);
        } else {
            memo.keepText(key, value);
        }
    }

    @Test
    void processes_at_the_same_time_and_killed_ones_never_make_it_lie() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 3; round++) {
            List<Process> processes = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                processes.add(start(round * 10 + i));
            }
            if (!processes.get(0).waitFor(300 + random.nextInt(500), TimeUnit.MILLISECONDS)) {
                processes.get(0).destroyForcibly();
            }
            assertThat(processes.get(1).waitFor()).isZero();
            assertThat(processes.get(2).waitFor()).isZero();
            processes.get(0).waitFor();
        }
        try (DiskMemo memo = DiskMemo.open(folder, "1")) {
            for (int i = 0; i < 2_000; i++) {
                use(memo, i);
            }
        }
        assertThat(MemoFiles.list(folder)).hasSize(4);
    }

    private Process start(int seed) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Build.class.getName(),
                        folder.toString(),
                        String.valueOf(seed))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}

package org.vestnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThreadsTest {
    private static final List<String> TEXTS =
            List.of(
                    "а {.b} *в*{#г}\n\n|а|б|\n|-|-|\n|в|г|",
                    "а|б[^1]\n\n[^1]: в\n\n- [x] г",
                    "Термин\n: ~~б~~\n\n[в][г]\n\n[г]: д",
                    "> ".repeat(70) + "а",
                    "а | б & [в](г \"д\")\n===\n`е`");

    @Test
    void many_threads_read_the_same() throws Exception {
        List<MarkdownText> alone = TEXTS.stream().map(Reading::of).toList();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            Callable<List<MarkdownText>> work = () -> TEXTS.stream().map(Reading::of).toList();
            List<Callable<List<MarkdownText>>> all =
                    IntStream.range(0, 400).mapToObj(i -> work).toList();
            for (Future<List<MarkdownText>> result : pool.invokeAll(all)) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            pool.shutdown();
        }
    }
}

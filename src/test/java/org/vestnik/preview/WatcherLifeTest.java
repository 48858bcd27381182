package org.vestnik.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@Timeout(60)
@DisabledOnOs(value = OS.MAC, disabledReason = "Java's own way of being told is slow there")
class WatcherLifeTest extends WatchedFolder {
    @Test
    void more_than_the_system_can_tell_is_everything() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        Watcher.Folders folders = new Watcher.Folders(List.of(content), 1000);
        BlockingQueue<Changes> begun = new LinkedBlockingQueue<>();
        open.add(
                Watcher.over(
                        folders,
                        Way.EVENTS,
                        changes -> {
                            begun.add(changes);
                            await(busy);
                            batches.add(changes);
                        },
                        failures::add));
        assertThat(begun.poll(LONG, TimeUnit.MILLISECONDS)).isEqualTo(Changes.UNKNOWN);
        for (int i = 0; i < 2000; i++) {
            write("many-" + i, "x");
        }
        write("new/deep/a.md", "x");
        busy.countDown();
        assertThat(next()).isEqualTo(Changes.UNKNOWN);
        assertThat(next().everything()).isTrue();
        until(write("new/deep/a.md", "more"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void who_asks_after_saving_waits_until_it_is_delivered() throws Exception {
        CountDownLatch working = new CountDownLatch(1);
        CountDownLatch busy = new CountDownLatch(1);
        Watcher watcher = watch(Way.EVENTS);
        watcher.settle(Duration.ofHours(1));
        open.add(
                watcher =
                        Watcher.over(
                                List.of(content),
                                Way.EVENTS,
                                changes -> {
                                    if (!changes.everything()) {
                                        working.countDown();
                                        await(busy);
                                    }
                                    batches.add(changes);
                                },
                                failures::add));
        assertThat(next()).isEqualTo(Changes.UNKNOWN);
        write("a.md", "new");
        await(working);
        long start = System.nanoTime();
        watcher.settle(Duration.ofMillis(30));
        assertThat(System.nanoTime() - start).isGreaterThan(30_000_000);
        busy.countDown();
        watcher.settle(Duration.ofHours(1));
        assertThat(batches.stream().filter(it -> !it.everything())).hasSizeGreaterThan(1);
    }

    @Test
    void a_listener_that_throws_is_called_again() throws Exception {
        IllegalStateException thrown = new IllegalStateException("on purpose");
        for (Way way : Way.values()) {
            open.add(
                    Watcher.over(
                            List.of(content),
                            way,
                            changes -> {
                                batches.add(changes);
                                throw thrown;
                            },
                            failures::add));
            next();
            write("a.md", "new");
            next();
            for (int i = 0; i < 2; i++) {
                assertThat(failures.poll(LONG, TimeUnit.MILLISECONDS)).isSameAs(thrown);
            }
            open.get(open.size() - 1).close();
            batches.clear();
        }
    }

    @Test
    void who_may_not_watch_so_many_folders_polls() throws Exception {
        write("one/two/three/a.md", "x");
        Watcher.Folders few = new Watcher.Folders(List.of(content), 3);
        Watcher watcher = Watcher.over(few, Way.EVENTS, batches::add, failures::add);
        open.add(watcher);
        assertThat(next()).isEqualTo(Changes.UNKNOWN);
        assertThat(next()).isEqualTo(Changes.UNKNOWN);
        assertThat(watcher.polls()).isTrue();
        assertThat(failures).isEmpty();
    }

    @Test
    void who_polls_says_each_time_that_everything_may_have_changed() throws Exception {
        Watcher watcher = watch(Way.POLLING);
        long start = System.nanoTime();
        assertThat(next()).isEqualTo(Changes.UNKNOWN);
        assertThat(next()).isEqualTo(Changes.UNKNOWN);
        assertThat(System.nanoTime() - start).isGreaterThan(300_000_000);
        assertThat(watcher.polls()).isTrue();
        watcher.settle(Duration.ofHours(1));
    }

    @Test
    void an_end_leaves_nothing_behind_and_a_quiet_watcher_does_nothing() throws Exception {
        for (Way way : Way.values()) {
            Watcher watcher = watch(way);
            Thread thread =
                    Thread.getAllStackTraces().keySet().stream()
                            .filter(it -> it.getName().equals("vestnik-watch"))
                            .findFirst()
                            .orElseThrow();
            assertThat(thread.isDaemon()).isTrue();
            var times = java.lang.management.ManagementFactory.getThreadMXBean();
            long before = times.getThreadCpuTime(thread.getId());
            batches.poll(SHORT, TimeUnit.MILLISECONDS);
            assertThat(times.getThreadCpuTime(thread.getId()) - before).isLessThan(50_000_000);
            watcher.close();
            watcher.close();
            assertThat(thread.isAlive()).isFalse();
            batches.clear();
            write("a.md", "unseen");
            nothing();
        }
    }
}

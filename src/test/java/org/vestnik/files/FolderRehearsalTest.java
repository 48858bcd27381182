package org.vestnik.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/** What a rehearsal makes, and what it knows already. */
class FolderRehearsalTest {
    private static final Problem POOR =
            FolderRule.FOREIGN_IN_THE_WAY.at(Place.start("content/a.md"), "a.html");

    private final AtomicInteger made = new AtomicInteger();
    private final Drawer drawer = new Drawer();

    private SiteFile page(String path, String key, List<Problem> problems) {
        return new SiteFile(
                path,
                "text/html",
                Optional.of(Hash.of(key)),
                () -> {
                    made.incrementAndGet();
                    return new Outcome<>(new byte[1], problems);
                });
    }

    /** How many bodies were made. */
    private int rehearse(SiteFile file, List<Problem> expected) {
        made.set(0);
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            Map<String, SiteFile> files = Map.of(file.path(), file);
            Tools tools = new Tools(drawer, pool);
            assertThat(SiteFolder.rehearse(new TreeMap<>(files), tools, WriteProgress.SILENT))
                    .isEqualTo(expected);
        } finally {
            pool.shutdown();
        }
        return made.get();
    }

    @Test
    void a_file_that_had_no_problems_is_not_made_again() {
        assertThat(rehearse(page("a.html", "one", List.of()), List.of())).isOne();
        assertThat(rehearse(page("a.html", "one", List.of()), List.of())).isZero();
        assertThat(rehearse(page("a.html", "two", List.of()), List.of())).isOne();
        assertThat(rehearse(page("b.html", "one", List.of()), List.of())).isOne();
    }

    @Test
    void a_file_with_problems_is_made_each_time() {
        SiteFile poor = page("a.html", "one", List.of(POOR));
        assertThat(rehearse(poor, List.of(POOR))).isOne();
        assertThat(rehearse(poor, List.of(POOR))).isOne();
    }

    @Test
    void a_file_without_a_key_is_made_each_time() {
        SiteFile page = page("a.html", "", List.of());
        SiteFile nameless = new SiteFile("a.html", "text/html", Optional.empty(), page.body());
        assertThat(rehearse(nameless, List.of())).isOne();
        assertThat(rehearse(nameless, List.of())).isOne();
    }

    @Test
    void a_file_that_never_has_problems_is_not_made() {
        SiteFile sound =
                SiteFile.sound(
                        "a.jpg",
                        "image/jpeg",
                        () -> Optional.of(Hash.of("one")),
                        () -> new byte[made.incrementAndGet()]);
        assertThat(rehearse(sound, List.of())).isZero();
        assertThat(sound.body().make().value()).hasSize(1);
    }
}

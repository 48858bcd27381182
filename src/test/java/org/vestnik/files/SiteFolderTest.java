package org.vestnik.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Rule;
import org.vestnik.problem.Severity;

class SiteFolderTest {
    private static final SortedMap<String, SiteFile> SITE =
            SampleSite.of("index.html", "home", "bg/a/index.html", "page", "photos/a.jpg", "photo");

    @TempDir private Path temp;
    private TestFolder folder;

    private enum Sample implements Rule {
        BODY_WRONG(Severity.ERROR),
        BODY_POOR(Severity.WARNING);

        private final Severity severity;

        Sample(Severity severity) {
            this.severity = severity;
        }

        @Override
        public Severity severity() {
            return severity;
        }
    }

    @BeforeEach
    void choose() {
        folder = new TestFolder(temp.resolve("new/site"));
    }

    @Test
    void a_site_is_written_with_a_list_of_paths_and_hashes() {
        WriteReport report = folder.writeWell(SITE);
        assertThat(report).isEqualTo(new WriteReport(3, 3, 3, 0, 13, 13, List.of()));
        assertThat(folder.all())
                .containsOnlyKeys(
                        ".vestnik-files",
                        "bg/",
                        "bg/a/",
                        "bg/a/index.html",
                        "index.html",
                        "photos/",
                        "photos/a.jpg")
                .containsEntry("index.html", "home");
        assertThat(folder.text(".vestnik-files"))
                .isEqualTo(
                        "bg/a/index.html %s\nindex.html %s\nphotos/a.jpg %s\n"
                                .formatted(
                                        Hash.of("page").hex(),
                                        Hash.of("home").hex(),
                                        Hash.of("photo").hex()));
    }

    @Test
    void nothing_changed_writes_nothing() {
        folder.writeWell(SITE);
        SortedMap<String, String> before = folder.identities();
        assertThat(folder.writeWell(SITE)).isEqualTo(new WriteReport(3, 3, 0, 0, 13, 0, List.of()));
        assertThat(folder.identities()).isEqualTo(before);
    }

    @Test
    void only_what_changed_is_written() {
        folder.writeWell(SITE);
        SortedMap<String, String> before = folder.identities();
        SortedMap<String, SiteFile> next = new TreeMap<>(SITE);
        next.putAll(SampleSite.of("index.html", "news"));
        WriteReport report = folder.writeWell(next);
        assertThat(report.written()).isOne();
        assertThat(report.unchanged()).isEqualTo(2);
        assertThat(folder.text("index.html")).isEqualTo("news");
        assertThat(folder.identities().get("photos/a.jpg")).isEqualTo(before.get("photos/a.jpg"));
    }

    @Test
    void a_withdrawn_page_goes_with_its_folders() {
        folder.writeWell(SITE);
        WriteReport report = folder.writeWell(SampleSite.of("index.html", "home"));
        assertThat(report.deleted()).isEqualTo(2);
        assertThat(folder.all()).containsOnlyKeys(".vestnik-files", "index.html");
    }

    @Test
    void a_file_changed_by_hand_is_restored() {
        folder.writeWell(SITE);
        folder.put("photos/a.jpg", "PHOTO").put("index.html", "longer than before");
        assertThat(folder.writeWell(SITE).written()).isEqualTo(2);
        assertThat(folder.text("photos/a.jpg")).isEqualTo("photo");
        assertThat(folder.text("index.html")).isEqualTo("home");
    }

    @Test
    void a_file_with_a_known_key_is_not_made_again() {
        AtomicInteger asked = new AtomicInteger();
        SortedMap<String, SiteFile> site = counted("one", asked);
        folder.writeWell(site);
        assertThat(folder.writeWell(site).made()).isZero();
        assertThat(asked).hasValue(1);
        assertThat(folder.writeWell(site, WriteOption.IGNORE_KNOWN).made()).isOne();
        assertThat(asked).hasValue(2);
        assertThat(folder.writeWell(site).made()).isZero();
        assertThat(folder.writeWell(counted("two", asked)).made()).isOne();
    }

    @Test
    void a_file_with_a_known_key_that_was_changed_by_hand_is_made_again() {
        AtomicInteger asked = new AtomicInteger();
        folder.writeWell(counted("one", asked));
        folder.put("a.jpg", "PHOTO");
        assertThat(folder.writeWell(counted("one", asked)).written()).isOne();
        assertThat(folder.text("a.jpg")).isEqualTo("photo");
    }

    private static SortedMap<String, SiteFile> counted(String key, AtomicInteger asked) {
        SiteFile.Body body =
                () -> {
                    asked.incrementAndGet();
                    return Outcome.of("photo".getBytes());
                };
        return new SampleSite().add("a.jpg", Optional.of(Hash.of(key)), body).files();
    }

    @Test
    void an_error_of_a_body_leaves_the_old_site_as_it_was() {
        folder.writeWell(SITE);
        SortedMap<String, String> before = folder.identities();
        SampleSite next = new SampleSite().add("index.html", "news").add("b/new.jpg", "new");
        bad(next, "bg/a/index.html", Sample.BODY_WRONG);
        bad(next, "bg/b/index.html", Sample.BODY_WRONG);
        Outcome<WriteReport> outcome = folder.write(next.files());
        assertThat(outcome.value()).isEqualTo(WriteReport.NOTHING);
        assertThat(outcome.problems())
                .as("both bodies found the same mistake")
                .containsExactly(Sample.BODY_WRONG.at(Place.start("content/a.md")));
        assertThat(folder.identities()).isEqualTo(before);
    }

    @Test
    void a_warning_is_said_by_every_build_and_stops_a_strict_one() {
        SampleSite site = bad(new SampleSite(), "index.html", Sample.BODY_POOR);
        String warning = "body-poor content/a.md";
        assertThat(folder.problems(site.files(), WriteOption.STRICT)).containsExactly(warning);
        assertThat(folder.all()).isEmpty();
        assertThat(folder.problems(site.files())).containsExactly(warning);
        assertThat(folder.problems(site.files())).containsExactly(warning);
        assertThat(folder.text("index.html")).isEqualTo("poor");
    }

    private static SampleSite bad(SampleSite site, String path, Sample rule) {
        Problem problem = rule.at(Place.start("content/a.md"));
        Optional<Hash> key = Optional.of(Hash.of(path));
        return site.add(path, key, () -> Outcome.with("poor".getBytes(), problem));
    }

    @Test
    void a_rehearsal_finds_the_same_problems_and_writes_nothing() {
        SampleSite site = bad(new SampleSite().add("b.jpg", "b"), "index.html", Sample.BODY_POOR);
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            assertThat(
                            SiteFolder.rehearse(
                                    site.files(), new Tools(Memo.NONE, pool), WriteProgress.SILENT))
                    .containsExactly(Sample.BODY_POOR.at(Place.start("content/a.md")));
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void progress_counts_every_file_once() {
        List<String> heard = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            SiteFolder.at(folder.path(), Set.of())
                    .write(SITE, pool, (done, total) -> heard.add(done + "/" + total));
        } finally {
            pool.shutdown();
        }
        assertThat(heard).containsExactly("1/3", "2/3", "3/3");
    }

    @Test
    void a_path_that_leads_out_or_is_ours_is_a_fault_of_the_program() {
        for (String path :
                List.of(
                        "../a",
                        "/a",
                        "a//b",
                        "a/./b",
                        "a/..",
                        "a\\b",
                        "a\nb",
                        "",
                        "a/",
                        ".vestnik-files",
                        ".Vestnik-new/a")) {
            assertThatThrownBy(() -> folder.write(SampleSite.of(path, "x")))
                    .as(path)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> folder.write(SampleSite.of("a", "x", "a/b", "y")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(folder.path()).doesNotExist();
    }

    @Test
    void a_fault_in_a_body_comes_through_and_leaves_the_old_site() {
        folder.writeWell(SITE);
        SortedMap<String, String> before = folder.all();
        SampleSite next = new SampleSite().add("index.html", "news");
        next.add(
                "b.html",
                Optional.empty(),
                () -> {
                    throw new IllegalStateException("ours");
                });
        assertThatThrownBy(() -> folder.write(next.files())).hasMessage("ours");
        assertThat(folder.all()).isEqualTo(before);
    }

    @Test
    void a_large_file_is_written_whole() {
        String large = "0123456789".repeat(100_000);
        folder.writeWell(SampleSite.of("large.bin", large));
        assertThat(folder.text("large.bin")).isEqualTo(large);
    }
}

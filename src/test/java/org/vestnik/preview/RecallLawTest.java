package org.vestnik.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.check.Checks;
import org.vestnik.files.Hash;
import org.vestnik.files.Memo;
import org.vestnik.files.Parallel;
import org.vestnik.files.SourceFolders;
import org.vestnik.files.Tools;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.site.Build;
import org.vestnik.site.BuildOptions;
import org.vestnik.site.Site;

/** The law of the preview: after any edits it shows what a clean build gives, byte for byte. */
@Timeout(180)
class RecallLawTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);
    private static final InstantSource NOW =
            InstantSource.fixed(Instant.parse("2100-01-01T00:00:00Z"));
    private static final int EDITS = 50;

    @TempDir Path given;

    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    @AfterEach
    void end() {
        pool.shutdownNow();
    }

    /** What a site comes to: hashes by path, and what is wrong. */
    private record Seen(SortedMap<String, Hash> files, List<Problem> problems) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void what_is_recalled_is_what_would_be_made_anew(long seed) throws IOException {
        Path folder = given.toRealPath();
        SiteEdits edits = new SiteEdits(folder, new Random(seed));
        edits.begin();
        SourceFolders sources =
                new SourceFolders(folder.resolve("content"), List.of(folder.resolve("themes")));
        Settings settings =
                new Settings(
                        sources,
                        Optional.of(TODAY),
                        true,
                        true,
                        Optional.empty(),
                        false,
                        Optional.empty());
        LiveSite live = new LiveSite(settings, new Tools(Memo.NONE, pool), NOW, showing -> {});
        live.look(Changes.UNKNOWN);
        for (int edit = 0; edit < EDITS; edit++) {
            Set<Path> changed = new TreeSet<>();
            List<String> done = edits.some(changed);
            live.look(new Changes(changed, false));
            assertThat(seen(live.now().orElseThrow(), edits))
                    .as("seed %d, edit %d: %s", seed, edit, done)
                    .isEqualTo(clean(sources));
        }
    }

    private Seen seen(Showing showing, SiteEdits edits) {
        // Some pages are asked for before the rest, as a browser does.
        showing.opening()
                .outline()
                .ifPresent(
                        outline ->
                                edits.pages()
                                        .forEach(
                                                page ->
                                                        outline.file(page)
                                                                .ifPresent(f -> f.body().make())));
        Problems problems = new Problems();
        problems.addAll(showing.opening().problems());
        Optional<Outcome<Site>> site =
                showing.opening().outline().map(outline -> outline.site(new Parallel(pool)));
        site.ifPresent(whole -> problems.addAll(whole.problems()));
        return seen(site.map(Outcome::value), problems);
    }

    private Seen clean(SourceFolders sources) {
        Build.Result result =
                Build.plan(
                        sources.read(Memo.NONE, NOW),
                        new BuildOptions(
                                        Optional.of(TODAY),
                                        Instant.EPOCH,
                                        true,
                                        true,
                                        Optional.empty())
                                .judgedBy(Checks.judge()),
                        new Tools(Memo.NONE, pool));
        Problems problems = new Problems();
        problems.addAll(result.problems());
        return seen(result.site(), problems);
    }

    private static Seen seen(Optional<Site> site, Problems problems) {
        SortedMap<String, Hash> files = new TreeMap<>();
        site.ifPresent(
                whole ->
                        whole.files()
                                .forEach(
                                        (path, file) -> {
                                            byte[] body = file.body().make().into(problems);
                                            String key = file.key().map(Hash::hex).orElse("");
                                            files.put(path, Hash.of(Hash.of(body).hex() + key));
                                        }));
        return new Seen(files, problems.sorted());
    }
}

package org.vestnik.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ends a process that writes two versions of a site by turns, at any moment, without a warning. */
class FolderKillTest {
    private static final int KILLS = 30;
    private static final int LONGEST_BUILD = 400;
    private static final int LONGEST_MOVES = 80;
    private static final List<String> FOREIGN = List.of("mine.txt", "news/3/mine.txt");

    @TempDir private Path temp;
    private final List<SortedMap<String, String>> clean = new ArrayList<>();
    private TestFolder folder;

    @BeforeEach
    void writeBoth() {
        for (int version = 0; version < 2; version++) {
            TestFolder one = new TestFolder(temp.resolve("clean-" + version));
            one.writeWell(TwoVersions.site(version));
            clean.add(putForeign(one).all());
        }
        folder = new TestFolder(temp.resolve("site"));
        folder.writeWell(TwoVersions.site(0));
        putForeign(folder);
    }

    private static TestFolder putForeign(TestFolder folder) {
        FOREIGN.forEach(name -> folder.put(name, "mine"));
        return folder;
    }

    @Test
    void a_build_that_is_killed_at_any_moment_harms_nobody() throws Exception {
        Random random = new Random(2018);
        int halfway = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            if (kill % 2 == 0) {
                live(1, random.nextInt(LONGEST_BUILD));
            } else {
                live(2, random.nextInt(LONGEST_MOVES));
            }
            SortedMap<String, String> left = folder.all();
            halfway += left.containsKey(FolderNames.JOURNAL) ? 1 : 0;
            everyFileIsWhole(left);
            everyLinkLeadsSomewhere(left);
            if (kill % 3 == 2) {
                folder.write(TwoVersions.site(kill % 2));
                assertThat(folder.all()).as("kill %d", kill).isEqualTo(clean.get(kill % 2));
            }
        }
        assertThat(halfway).as("kills amid the moves").isGreaterThan(2);
    }

    /** Lets a process live until all files were made some times over, and a little longer. */
    private void live(int builds, int millis) throws Exception {
        Process child = FolderChild.start(FolderChild.java("forever", folder.path()));
        try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
            for (int made = 0; made < builds; ) {
                made += said.readLine().equals("made") ? 1 : 0;
            }
            assertThat(child.waitFor(millis, TimeUnit.MILLISECONDS)).isFalse();
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private void everyFileIsWhole(SortedMap<String, String> left) {
        for (Map.Entry<String, String> file : left.entrySet()) {
            String path = file.getKey();
            if (!path.startsWith(".") && !path.endsWith("/")) {
                assertThat(List.of(version(0, path), version(1, path)))
                        .as(path)
                        .contains(file.getValue());
            }
        }
        assertThat(left.keySet()).containsAll(FOREIGN);
    }

    private String version(int version, String path) {
        return clean.get(version).getOrDefault(path, "not in this version");
    }

    // A visitor comes in by the front page. From any page at all, pictures and styles are there.
    private static void everyLinkLeadsSomewhere(SortedMap<String, String> left) {
        Set<String> reached = new HashSet<>(Set.of("index.html"));
        Deque<String> toVisit = new ArrayDeque<>(reached);
        while (!toVisit.isEmpty()) {
            String page = toVisit.remove();
            for (String link : links(left.get(page))) {
                assertThat(left).as("%s links to %s", page, link).containsKey(link);
                if (reached.add(link)) {
                    toVisit.add(link);
                }
            }
        }
        left.forEach(
                (path, text) ->
                        links(text).stream()
                                .filter(link -> !path.startsWith(".") && !link.endsWith(".html"))
                                .forEach(link -> assertThat(left).as(path).containsKey(link)));
    }

    private static List<String> links(String text) {
        List<String> links = new ArrayList<>();
        String start = "href=\"";
        for (int at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
            links.add(text.substring(at + start.length(), text.indexOf('"', at + start.length())));
        }
        return links;
    }

    @Test
    void the_versions_differ_enough_to_tell() {
        assertThat(links(clean.get(0).get("index.html"))).hasSizeGreaterThan(130);
        assertThat(Files.exists(folder.path().resolve("news/3/mine.txt"))).isTrue();
    }
}

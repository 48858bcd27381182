package org.vestnik.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The law: writing over anything of ours leaves what a clean writing leaves. */
class FolderPropertyTest {
    private static final int STEPS = 14;

    @TempDir private Path temp;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void any_site_written_over_any_other_is_as_if_written_first(long seed) {
        Random random = new Random(seed);
        TestFolder folder = new TestFolder(temp.resolve("site"));
        for (int step = 0; step < STEPS; step++) {
            SortedMap<String, SiteFile> site = randomSite(random);
            folder.writeWell(site);
            TestFolder clean = new TestFolder(temp.resolve("clean-" + step));
            clean.writeWell(site);
            assertThat(folder.all()).as("seed %d step %d", seed, step).isEqualTo(clean.all());
            tamper(folder, site, random);
        }
    }

    private static SortedMap<String, SiteFile> randomSite(Random random) {
        SampleSite site = new SampleSite();
        for (int i = 0; i < 40; i++) {
            if (random.nextInt(3) > 0) {
                String path = path(i, random);
                String text = "text " + random.nextInt(3);
                Optional<Hash> key =
                        random.nextBoolean() ? Optional.of(Hash.of(path + text)) : Optional.empty();
                site.add(path, text.getBytes(), key);
            }
        }
        return site.files();
    }

    // Now and then what was a page's folder becomes a file, or the reverse.
    private static String path(int number, Random random) {
        String folder = "f" + number % 4 + "/s" + number % 3;
        return switch (random.nextInt(4)) {
            case 0 -> folder + "/p" + number;
            case 1 -> folder + "/p" + number + "/deep/index.html";
            case 2 -> "top" + number + ".jpg";
            default -> folder + "/p" + number + "/index.html";
        };
    }

    private static void tamper(TestFolder folder, SortedMap<String, SiteFile> site, Random random) {
        for (String path : site.keySet()) {
            if (random.nextInt(8) == 0) {
                folder.put(path, "TEXT " + random.nextInt(3));
            }
        }
    }
}

package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.files.Hash;

/** The same input, options and day give the same bytes. */
class LawsTest {
    private static final String SITE = SmallSite.TEXT;

    @ParameterizedTest
    @CsvSource({"tr-TR,Pacific/Kiritimati", "ar-EG,America/St_Johns", "th-TH,Asia/Kathmandu"})
    void any_locale_and_zone_gives_the_same_bytes(String locale, String zone) {
        SortedMap<String, Hash> expected = hashes(SiteTest.of(SITE));
        Locale locales = Locale.getDefault();
        TimeZone zones = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(hashes(SiteTest.of(SITE))).isEqualTo(expected);
        } finally {
            Locale.setDefault(locales);
            TimeZone.setDefault(zones);
        }
    }

    @ParameterizedTest
    @CsvSource({"2", "3", "8"})
    void any_number_of_threads_gives_the_same_bytes(int threads) {
        SiteTest one = SiteTest.of(SITE);
        SiteTest many = one.threads(threads);
        assertThat(hashes(many)).isEqualTo(hashes(one));
        assertThat(many.reported()).isEqualTo(one.reported());
    }

    @Test
    void any_order_of_files_gives_the_same_bytes() {
        SortedMap<String, Hash> expected = hashes(SiteTest.of(SITE));
        SortedMap<String, byte[]> sources = SiteTest.sources(SITE);
        List<String> paths = new ArrayList<>(sources.keySet());
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(paths, new Random(seed));
            Map<String, byte[]> shuffled = new LinkedHashMap<>();
            paths.forEach(path -> shuffled.put(path, sources.get(path)));
            assertThat(hashes(SiteTest.ofSources(shuffled))).as("seed " + seed).isEqualTo(expected);
        }
    }

    /** A key that stays while bytes change would keep an old page in the folder. */
    @Test
    void equal_keys_mean_equal_bytes_from_day_to_day() {
        SiteTest site = SiteTest.of(SITE);
        SiteTest again = SiteTest.of(SITE + "\n-- content/articles/new/en.md --\n" + SmallSite.NEW);
        site.result()
                .site()
                .orElseThrow()
                .files()
                .forEach(
                        (path, file) -> {
                            var other = again.result().site().orElseThrow().files().get(path);
                            boolean known = file.key().isPresent();
                            if (known && other != null && other.key().equals(file.key())) {
                                assertThat(again.files().get(path))
                                        .as(path)
                                        .isEqualTo(site.files().get(path));
                            }
                        });
    }

    private static SortedMap<String, Hash> hashes(SiteTest site) {
        SortedMap<String, Hash> hashes = new TreeMap<>();
        site.files().forEach((path, bytes) -> hashes.put(path, Hash.of(bytes)));
        return hashes;
    }
}

package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/**
 * A whole site, byte for byte. After a change that is meant, look at what {@code mvn test
 * -Dtest=GoldenTest -Dgolden=overwrite} makes of the expected files, and commit them with it.
 */
class GoldenTest {
    @Test
    void the_golden_site_comes_out_as_expected() throws IOException {
        SortedMap<String, String> seen = GoldenSite.seen(SiteTest.ofSources(GoldenSite.sources()));
        if ("overwrite".equals(System.getProperty("golden"))) {
            GoldenSite.overwrite(seen);
        }
        SortedMap<String, String> expected = GoldenSite.expected();
        assertThat(seen.keySet()).as("text files").isEqualTo(expected.keySet());
        seen.forEach((path, text) -> assertThat(text).as(path).isEqualTo(expected.get(path)));
    }

    @Test
    void the_golden_site_has_no_errors() {
        assertThat(SiteTest.ofSources(GoldenSite.sources()).reported())
                .noneMatch(problem -> problem.contains(" error["));
    }
}

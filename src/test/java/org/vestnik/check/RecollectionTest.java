package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vestnik.files.Drawer;
import org.vestnik.site.SiteTest;

/** What is remembered is what would be found. */
class RecollectionTest {
    private static final String SITE =
            """
            -- content/site.yaml --
            title: { bg: Проба, en: Trial }
            url: https://example.org/
            languages: [bg, en]
            theme: institution
            project: { number: BG05SFPR001-1.001-0001, name: { bg: Проба, en: Trial } }
            funding: { fund: ESF+, period: 2021-2027, programme: { bg: Програма, en: Programme } }
            partners:
              first: { name: { bg: Община Дренополе, en: Drenopole Municipality }, country: BG }
              second: { name: { bg: Регионално сдружение Дъбрава, en: Dabrava Regional Association }, country: BG }
            -- content/articles/2026/meeting/bg.md --
            ---
            title: Среща  на  „партньорите"
            type: news
            date: 2026-01-12
            summary: Кратко - за срещата.
            ---
            Регионално сдружение Дъбравва се срещна с хората. Поканата прати Община Дренополе.
            Регионално сдружение Дъбрава показа 11-ти път какво прави.
            -- content/articles/2026/meeting/en.md --
            ---
            title: The partners meet
            ---
            The people came together. The invitation was sent by Drenopole Municipality. It was shown
            once more what is done there, and everybody saw it.
            """;

    private static Map<String, byte[]> with(String file, String from, String to) {
        Map<String, byte[]> files = new HashMap<>(SiteTest.sources(SITE));
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        files.put(file, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    @Test
    void a_second_look_finds_the_same_and_keeps_nothing_more() {
        Drawer drawer = new Drawer();
        Checked first = Checked.site(SiteTest.sources(SITE), drawer);
        assertThat(first.codes()).contains("name-spelling", "partners-differ");
        int kept = drawer.texts.size();
        assertThat(kept).isPositive();
        assertThat(Checked.site(SiteTest.sources(SITE), drawer)).isEqualTo(first);
        assertThat(drawer.texts).hasSize(kept);
    }

    @Test
    void whatever_changes_is_found_as_without_a_memory() {
        String article = "content/articles/2026/meeting/bg.md";
        String translation = "content/articles/2026/meeting/en.md";
        String site = "content/site.yaml";
        Drawer drawer = new Drawer();
        Checked.site(SiteTest.sources(SITE), drawer);
        for (Map<String, byte[]> files :
                java.util.List.of(
                        with(site, "bg: Община Дренополе", "bg: Община Дреноград"),
                        with(site, "en: Dabrava Regional Association", "en: The Oak Forest"),
                        with(article, "Регионално сдружение Дъбрава ", "Съседът "),
                        with(article, "Кратко - за", "Кратко за"),
                        with(
                                translation,
                                "The people",
                                "The people and Dabrava Regional Association"))) {
            assertThat(Checked.site(files, drawer)).isEqualTo(Checked.site(files));
        }
    }

    @Test
    void a_damaged_memory_is_no_memory() {
        Drawer drawer = new Drawer();
        Checked first = Checked.site(SiteTest.sources(SITE), drawer);
        drawer.texts.replaceAll((key, value) -> Arrays.copyOf(value, value.length / 2));
        assertThat(Checked.site(SiteTest.sources(SITE), drawer)).isEqualTo(first);
    }
}

package org.vestnik.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.problem.Outcome;
import org.vestnik.site.view.PhotoView;

/** The theme that comes with Vestnik, with sample views of both periods and two languages. */
class InstitutionTest {
    private static final List<PhotoView> PICTURES =
            IntStream.range(0, 8)
                    .mapToObj(
                            n ->
                                    SampleViews.photo(
                                            "p" + n + ".jpg", 1200, n == 3 ? 1800 : 800, "П"))
                    .toList();
    private static final Outcome<Theme> LOADED = SampleSite.institution();
    private static final Theme THEME = LOADED.value();
    private static final Path FOLDER = Path.of("themes", "institution");

    private static Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        for (String period : List.of("2014-2020", "2021-2027")) {
            SampleSite site = SampleSite.render(THEME, period, PICTURES);
            assertThat(site.problems()).isEmpty();
            pages.putAll(site.pages());
        }
        return pages;
    }

    @Test
    void every_page_renders_without_a_problem() {
        assertThat(LOADED.problems()).isEmpty();
        assertThat(pages()).hasSize(36).allSatisfy((name, page) -> assertThat(page).isNotBlank());
    }

    @Test
    void its_templates_are_tried_and_those_of_a_site_are_not() {
        Map<String, String> text = Map.of("content/theme/texts/en.yaml", "menu: Pages\n");
        Map<String, String> template = Map.of("content/theme/templates/pager.html", "{{ no }}");

        assertThat(THEME.isTried()).isTrue();
        assertThat(SampleSite.institution(text).value().isTried()).isTrue();
        assertThat(SampleSite.institution(template).value().isTried()).isFalse();
    }

    @Test
    void a_theme_that_lacks_a_part_is_not_tried() {
        for (String part : List.of("templates/pager.html", "texts/bg.yaml", "assets/site.css")) {
            Theme poor = SampleSite.institution(Map.of(), part).value();
            assertThat(poor.isTried()).as(part).isFalse();
        }
    }

    @Test
    void the_strip_comes_first_on_every_page_with_project_number_and_name() {
        pages().forEach(
                        (name, page) -> {
                            int main = page.indexOf("<main");
                            int strip = page.indexOf("class=\"strip\"");
                            assertThat(strip).as(name).isPositive().isLessThan(main);
                            assertThat(page.substring(strip, main))
                                    .as(name)
                                    .contains("<svg", "BG05M9OP001-4.001-0080-C01")
                                    .containsAnyOf("добри практики", "good practice");
                            int header = page.indexOf("<header");
                            assertThat(header < 0 || strip < header).as(name).isTrue();
                        });
    }

    @Test
    void each_period_has_its_own_strip() {
        Map<String, String> pages = pages();

        assertThat(strip(pages.get("home-en-2014.html")))
                .contains("European Union", "European Social Fund", "Programme", "esif.svg")
                .doesNotContain("Co-funded");
        assertThat(strip(pages.get("home-en.html"))).contains("Co-funded by the European Union");
    }

    private static String strip(String page) {
        return page.substring(page.indexOf("class=\"strip\""), page.indexOf("</section>"));
    }

    @Test
    void every_page_has_one_first_heading_and_no_level_is_skipped() {
        Pattern heading = Pattern.compile("<h([1-6])[ >]");
        pages().forEach(
                        (name, page) -> {
                            List<Integer> levels = new ArrayList<>();
                            Matcher matcher = heading.matcher(page);
                            while (matcher.find()) {
                                levels.add(Integer.parseInt(matcher.group(1)));
                            }
                            assertThat(levels).as(name).startsWith(1).containsOnlyOnce(1);
                            for (int i = 1; i < levels.size(); i++) {
                                assertThat(levels.get(i) - levels.get(i - 1))
                                        .as(name + " " + levels)
                                        .isLessThanOrEqualTo(1);
                            }
                        });
    }

    @Test
    void nothing_is_loaded_from_another_host() {
        Pattern loaded =
                Pattern.compile(
                        "<(?:img|script|iframe|source|link)[^>]*? (?:src|srcset|href)=\"(https?:[^\"]*)\"");
        pages().forEach(
                        (name, page) -> {
                            Matcher matcher = loaded.matcher(page);
                            while (matcher.find()) {
                                assertThat(matcher.group())
                                        .as(name)
                                        .containsPattern("canonical|alternate");
                            }
                        });
    }

    @Test
    void a_page_loads_only_the_letters_of_its_language_beforehand() {
        Map<String, String> pages = pages();

        // Digits and punctuation are in files of their own or in the Latin one.
        assertThat(pages.get("home-bg.html"))
                .contains("sans-cyrillic.", "serif-cyrillic.", "serif-common.", "sans-latin.")
                .contains("strip-cyrillic.")
                .doesNotContain("serif-latin.");
        assertThat(pages.get("home-en.html"))
                .contains("sans-latin.")
                .doesNotContain("sans-cyrillic.");
    }

    @Test
    void styles_scripts_and_letters_stay_within_their_weight() {
        long article = 0;
        long calendar = 0;
        long letters = 0;
        for (Map.Entry<String, Asset> asset : THEME.assets().entrySet()) {
            int size = asset.getValue().bytes().length;
            String name = asset.getKey();
            int zipped = name.endsWith(".woff2") ? 0 : zipped(asset.getValue().bytes());
            article += name.matches("assets/(site|lightbox|share)\\..*\\.(css|js)") ? zipped : 0;
            calendar += name.matches("assets/(site|calendar)\\..*\\.(css|js)") ? zipped : 0;
            boolean extra = asset.getKey().matches(".*(-ext|accents|strip-latin|greek)\\..*");
            letters += asset.getKey().endsWith(".woff2") && !extra ? size : 0;
        }
        // An article with photos, and a month: what loads most.
        assertThat(article).isBetween(9_000L, 12_000L);
        assertThat(calendar).isBetween(9_000L, 12_000L);
        // No page loads all of them.
        assertThat(letters).isLessThanOrEqualTo(65_000);
    }

    /** As a server sends it. */
    private static int zipped(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.size();
    }

    @Test
    void the_fonts_travel_with_their_licences() {
        assertThat(THEME.assets().keySet())
                .filteredOn(name -> name.matches(".*/[OU]FL-.*"))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bg", "es", "it"})
    void every_language_of_the_theme_has_every_text(String code) throws IOException {
        assertThat(keys(code)).isEqualTo(keys("en"));
    }

    private static List<String> keys(String code) throws IOException {
        return Files.readAllLines(FOLDER.resolve("texts/" + code + ".yaml")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf(':')))
                .sorted()
                .toList();
    }

    @Test
    void a_page_for_every_language_speaks_each() {
        assertThat(pages().get("not-found-all.html"))
                .contains("<h1>Няма такава страница</h1>", "<h2>There is no such page</h2>")
                .doesNotContain("<script");
        assertThat(pages().get("chooser-all.html")).contains("<script", "Continue in English");
    }

    @Test
    void the_language_switch_says_where_there_is_no_translation() {
        String page = pages().get("standing-bg.html");

        assertThat(page).containsPattern("English</span> <small>няма превод</small>");
        assertThat(pages().get("home-bg.html")).doesNotContain("няма превод");
    }
}

package org.vestnik.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.language.Language;
import org.vestnik.problem.Outcome;
import org.vestnik.site.view.OriginalView;
import org.vestnik.site.view.PhotoSource;
import org.vestnik.site.view.PhotoView;

/** How the theme that comes with Vestnik shows photos and what is said of them. */
class PhotoTemplatesTest {
    private static final Theme THEME = SampleSite.institution().value();

    @ParameterizedTest
    @CsvSource({
        "1,w",
        "2,hh",
        "3,whh",
        "4,hhhh",
        "5,hhttt",
        "6,hhhhhh",
        "7,hhttthh",
        "8,hhtttttt",
        "9,hhttthhhh",
        "10,hhttthhttt"
    })
    void the_rows_of_a_gallery_are_full(int count, String rows) {
        Matcher row = Pattern.compile("<figure class=\"(w|h|t)").matcher(gallery(count));

        assertThat(row.results().map(r -> r.group(1)).collect(Collectors.joining()))
                .isEqualTo(rows);
    }

    @Test
    void a_gallery_says_once_whose_its_photos_are() {
        String gallery = gallery(7);
        String captions = gallery.substring(gallery.indexOf("captions"));

        assertThat(captions.split("Снимка: Община Лесичово", -1)).hasSize(2);
        assertThat(gallery.split("<template>П. <span class=\"credit\">", -1)).hasSize(8);
    }

    private static String gallery(int count) {
        List<PhotoView> photos =
                IntStream.range(0, count)
                        .mapToObj(n -> SampleViews.photo("p" + n + ".jpg", 1200, 800, "П"))
                        .toList();
        return render("gallery.html", ThemeSketch.BG, Map.of("photos", photos, "first", false));
    }

    private static String render(String template, Language language, Map<String, Object> views) {
        Outcome<String> made = THEME.render(template, language, views);
        assertThat(made.problems()).isEmpty();
        return made.value();
    }

    @Test
    void a_caption_gets_a_full_stop_only_where_the_credit_follows_and_none_stands() {
        assertThat(caption("Залата", "А. Б."))
                .contains(">Залата. <span class=\"credit\">Снимка: А. Б.<");
        assertThat(caption("Залата!", "А. Б.")).contains(">Залата! <span");
        assertThat(caption("Залата", "")).contains("<figcaption>Залата</figcaption>");
        assertThat(caption("", "А. Б.")).contains("<figcaption><span class=\"credit\">");
        assertThat(caption("", "")).doesNotContain("figcaption");
    }

    private static String caption(String caption, String credit) {
        return figure(photo("alt", caption, credit, "", List.of()));
    }

    private static PhotoView photo(
            String alt, String caption, String credit, String licence, List<PhotoSource> sources) {
        return new PhotoView(
                "a", "a 400w", "b", 3, 2, alt, caption, credit, licence, "40% 30%", sources,
                List.of());
    }

    private static String figure(PhotoView photo) {
        return render("photo.html", ThemeSketch.BG, Map.of("photo", photo, "first", false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CC BY 4.0 | <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>
                    cc-by-nc-sa-3.0 | <a rel="license" href="https://creativecommons.org/licenses/by-nc-sa/3.0/">cc-by-nc-sa-3.0</a>
                    CC0 | <a rel="license" href="https://creativecommons.org/publicdomain/zero/1.0/">CC0 1.0</a>
                    https://creativecommons.org/licenses/by-sa/4.0/deed.bg | <a rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/deed.bg">CC BY-SA 4.0</a>
                    https://example.org/terms | <a rel="license" href="https://example.org/terms">Лиценз</a>
                    За неограничено ползване | За неограничено ползване
                    javascript:alert(1) | javascript:alert(1)
                    CC BY | CC BY
                    """)
    void the_licence_stands_beside_the_credit_with_the_way_to_its_words(String said, String shown) {
        assertThat(figure(photo("alt", "Залата", "А. Б.", said, List.of())))
                .contains(">Залата. <span class=\"credit\">Снимка: А. Б., " + shown + "</span>");
        assertThat(figure(photo("alt", "", "", said, List.of())))
                .contains("<figcaption><span class=\"credit\">" + shown + "</span></figcaption>");
    }

    @Test
    void a_photo_without_a_text_still_has_a_link_with_a_name() {
        assertThat(figure(photo("", "", "", "", List.of())))
                .contains("aria-label=\"Отвори снимката в пълен размер\"", "alt=\"\"");
    }

    @Test
    void what_must_not_be_cut_off_counts_where_a_photo_is_cut() {
        PhotoView photo = photo("", "", "", "", List.of());
        Map<String, Object> two = Map.of("photos", List.of(photo, photo), "first", false);

        assertThat(figure(photo)).doesNotContain("object-position");
        assertThat(render("gallery.html", ThemeSketch.BG, two))
                .contains("style=\"object-position: 40% 30%\"");
    }

    @Test
    void a_browser_chooses_among_formats_as_among_widths() {
        PhotoView plain = photo("alt", "", "", "", List.of());
        PhotoView both = photo("alt", "", "", "", List.of(new PhotoSource("image/webp", "c 400w")));
        String sizes = " sizes=\"(min-width: 79rem) 816px,";

        assertThat(figure(plain)).contains("<img src=\"a\"").doesNotContain("<picture");
        assertThat(figure(both))
                .contains("<picture><source type=\"image/webp\" srcset=\"c 400w\"" + sizes)
                .contains("srcset=\"a 400w\"" + sizes)
                .contains("</picture></a>");
    }

    @Test
    void what_authors_write_is_escaped_in_every_place() {
        String hostile = "\"><script>alert(1)</script>'&";
        PhotoView photo =
                new PhotoView(
                        hostile,
                        hostile,
                        hostile,
                        1,
                        1,
                        hostile,
                        hostile,
                        hostile,
                        hostile,
                        hostile,
                        List.of(new PhotoSource(hostile, hostile)),
                        List.of(new OriginalView(hostile, 1, 1, hostile)));
        String figure = figure(photo);

        assertThat(figure).doesNotContain("<script").doesNotContain("'&");
        assertThat(new String(figure.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .contains("&lt;script&gt;");
    }
}

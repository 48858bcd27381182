package org.vestnik.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {
    private static final String CSS = "themes/plain/assets/site.css";

    private static ThemeSketch styles(String css) {
        return ThemeSketch.page("{{ asset('site.css') }}")
                .with(CSS, css)
                .with("themes/plain/assets/fonts/a.woff2", "font")
                .with("themes/plain/assets/img/b.svg", "<svg/>");
    }

    private static String published(ThemeSketch theme, String begin) {
        String path =
                theme.theme().assets().keySet().stream()
                        .filter(name -> name.startsWith(begin))
                        .findFirst()
                        .orElseThrow();
        return new String(theme.theme().assets().get(path).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void an_asset_carries_the_hash_of_its_bytes_in_its_name() {
        Theme theme = ThemeSketch.page("").with("themes/plain/assets/fonts/a.woff2", "x").theme();

        assertThat(theme.assets().keySet()).containsExactly("assets/fonts/a.2d711642.woff2");
        assertThat(theme.assets().values().iterator().next().mediaType()).isEqualTo("font/woff2");
    }

    @Test
    void a_template_names_an_asset_by_its_path_in_the_site() {
        ThemeSketch theme = styles("a{}");

        assertThat(theme.renders()).matches("assets/site\\.[0-9a-f]{8}\\.css");
        assertThat(theme.theme().assets()).containsKey(theme.renders());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a{src:url(fonts/a.woff2)} | a{src:url(fonts/a.87f4ef8a.woff2)}
                    a{src:URL( './fonts/../fonts/a.woff2' )} | a{src:URL( 'fonts/a.87f4ef8a.woff2' )}
                    a{src:url("img/b.svg#x")} | a{src:url("img/b.8bc9dbf7.svg#x")}
                    a{b:url(data:image/png;base64,AA//)} | a{b:url(data:image/png;base64,AA//)}
                    a{b:url(#x);c:"url(nothing)"} | a{b:url(#x);c:"url(nothing)"}
                    """)
    void a_stylesheet_names_other_assets_by_their_hashed_names(String written, String made) {
        assertThat(withoutHashes(published(styles(written), "assets/site.")))
                .isEqualTo(withoutHashes(made));
    }

    private static String withoutHashes(String css) {
        return css.replaceAll("\\.[0-9a-f]{8}\\.", ".HASH.");
    }

    @Test
    void a_stylesheet_in_a_folder_counts_from_there() {
        ThemeSketch theme =
                ThemeSketch.page("")
                        .with("themes/plain/assets/css/x/a.css", "@import '../b.css';")
                        .with("themes/plain/assets/css/b.css", "b{c:url(../img/b.svg)}")
                        .with("themes/plain/assets/img/b.svg", "<svg/>");

        assertThat(withoutHashes(published(theme, "assets/css/x/a.")))
                .isEqualTo("@import '../b.HASH.css';");
        assertThat(withoutHashes(published(theme, "assets/css/b.")))
                .isEqualTo("b{c:url(../img/b.HASH.svg)}");
    }

    @Test
    void another_font_gives_the_stylesheet_another_name() {
        ThemeSketch theme = styles("a{src:url(fonts/a.woff2)}");

        assertThat(theme.with("content/theme/assets/fonts/a.woff2", "other").renders())
                .isNotEqualTo(theme.renders());
    }

    @Test
    void what_only_authors_read_is_left_out() {
        String css =
                """
                /* Ours, "quoted" */
                a > b , c:hover   { margin : 0  calc(1px + 2px) ; /**/ content: " /* kept */  ; " }
                @media (width) and (height) { a{b:url( x y )} }
                """;

        assertThat(Squeeze.css(css))
                .isEqualTo(
                        "a > b,c:hover{margin : 0 calc(1px + 2px);content: \" /* kept */  ; \"}"
                                + "@media (width) and (height){a{b:url( x y )}}");
        assertThat(Squeeze.css("a/**/b /* open")).isEqualTo("a b");
    }

    @Test
    void a_file_that_is_missing_is_named_where_the_stylesheet_asks() {
        assertThat(styles("a{\n  src: url('fonts/b.woff2')}").problem())
                .isEqualTo(
                        CSS
                                + ":2:13-26 ERROR[asset-missing] the stylesheet asks for"
                                + " “fonts/b.woff2”, which is not among the assets | did you mean"
                                + " “fonts/a.woff2”?");
        assertThat(styles("@import \"nothing-like-it-at-all.css\";").problem())
                .startsWith(CSS + ":1:10-36 ERROR[asset-missing]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://fonts.example.org/a.woff2",
                "//fonts.example.org/a.woff2",
                "/fonts/a.woff2",
                "../templates/page.html",
                "fonts/../../x"
            })
    void nothing_is_loaded_from_elsewhere(String target) {
        assertThat(styles("a{b:url(" + target + ")}").problem())
                .startsWith(
                        CSS
                                + ":1:9-"
                                + (9 + target.length())
                                + " ERROR[asset-foreign] the stylesheet loads “"
                                + target
                                + "”, which is not among");
    }

    @Test
    void stylesheets_that_import_each_other_are_named() {
        ThemeSketch theme =
                styles("@import 'b.css';").with("themes/plain/assets/b.css", "@import 'site.css';");

        assertThat(theme.problem())
                .startsWith(
                        CSS
                                + ":1:10-15 ERROR[asset-circle] the stylesheet “site.css” imports"
                                + " “b.css”, which leads back to it");
    }

    @Test
    void a_name_that_cannot_be_an_address_is_an_error() {
        assertThat(ThemeSketch.page("").with("themes/plain/assets/моят стил.css", "").problem())
                .startsWith(
                        "themes/plain/assets/моят стил.css:0:0-0 ERROR[asset-name] the name “моят"
                                + " стил.css” cannot be part of an address");
    }

    @Test
    void an_asset_that_a_template_asks_for_in_vain_is_named_with_its_line() {
        assertThat(ThemeSketch.page("\n{{ asset('site.css') }}").problem())
                .startsWith(
                        "themes/plain/templates/page.html:2:11-19 ERROR[template-asset] the"
                                + " template asks for the asset “site.css”, which is not there");
    }

    @Test
    void hostile_styles_end() {
        for (String css :
                new String[] {"url(", "url('", "@import", "/*", "\"\\", "a{b:url( ", "'\n'"}) {
            assertThat(StyleSheet.references(css.repeat(1))).hasSizeLessThan(2);
            assertThat(Squeeze.css(css)).hasSizeLessThanOrEqualTo(css.length());
        }
    }
}

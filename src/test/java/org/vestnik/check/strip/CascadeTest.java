package org.vestnik.check.strip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What styles say of an element on a screen is what browsers show. */
class CascadeTest {
    private static final String PAGE =
            """
            <html lang="bg"><body class="page"><section class="strip"><div class="wide">
            <p class="union Big" id="words" style="%s"><strong>Words</strong> <em>more</em></p><p>After</p>
            </div></section><main><h1>Title</h1></main></body></html>
            """;

    /** The value of a property of the element {@code strong} on a screen; "" for none. */
    private static String strong(String css, String property, Screen screen) {
        return value(css, "", "strong", property, screen);
    }

    static String strong(String css, String property) {
        return strong(css, property, Screen.PHONE_LIGHT);
    }

    private static String value(
            String css, String style, String element, String property, Screen screen) {
        return style(css, style, element, screen).get(property).map(Style.Value::text).orElse("");
    }

    static Style style(String css, String own, String element, Screen screen) {
        Document page = Jsoup.parse(PAGE.formatted(own));
        CssReader reader =
                new CssReader(
                        name ->
                                name.equals("other.css")
                                        ? Optional.of(
                                                CssSource.of("other.css", "strong { color: teal }"))
                                        : Optional.empty());
        reader.read(CssSource.of("ours.css", css), "");
        Cascade cascade = new Cascade(reader.rules(), reader.layers());
        return new Rendering(cascade, screen, new IdentityHashMap<>())
                .style(page.selectFirst(element));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "strong { color: red } strong { color: blue }                     | blue",
                ".union strong { color: red } strong { color: blue }              | red",
                "#words strong { color: red } .strip .wide .union strong { color: blue } | red",
                "strong { color: red !important } #words strong { color: blue }   | red",
                ":where(#words) strong { color: red } strong { color: blue }      | blue",
                ":is(#words, b) strong { color: red } .union strong { color: blue } | red",
                ".strip:has(.union) strong { color: red } strong { color: blue }  | red",
                ".strip:has(> .union) strong { color: red } strong { color: blue } | blue",
                ".union:not(.Big) strong { color: red } strong { color: blue }    | blue",
                ".big strong { color: red } strong { color: blue }                | blue",
                "strong:hover { color: red } strong { color: blue }               | blue",
                "strong::before { color: red } strong { color: blue }             | blue",
                "strong, :nonsense { color: red } strong { color: blue }          | blue",
                "strong:is(strong, :nonsense) { color: red } b { color: blue }    | red",
                "p:nth-child(1) > strong:first-child { color: red }               | red",
                "p:nth-child(2n) strong { color: red } strong { color: blue }     | blue",
                "[class~=union] strong { color: red } [id=Words] strong { color: blue } | red",
                ":lang(bg) strong { color: red } :lang(en) strong { color: blue } | red",
                "strong { color: blue; ;; color: } strong { colour: red }         | ''",
                "strong { color: blue } } strong { color: red }                   | red",
                "/* strong { color: red } */ strong { color: blue /* red */ }     | blue",
                ".union { strong { color: red } & em { color: blue } }            | red",
                ".union { color: red; &.Big { color: blue } }                     | blue",
                "@layer a, b; @layer b { strong { color: red } } @layer a { strong { color: blue } } | red",
                "@layer a { #words strong { color: red } } strong { color: blue } | blue",
                "@layer a { strong { color: red !important } } strong { color: blue !important } | red",
                "@import url(other.css);                                          | teal",
                "@import 'other.css' print; strong { color: blue }                | blue",
                "@supports (display: grid) { strong { color: red } }              | red",
                "@supports not (display: grid) { strong { color: red } } b { color: red } | ''",
                "@container (width > 1px) { strong { color: red } } b { color: red } | ''"
            })
    void the_strongest_declaration_holds(String css, String colour) {
        assertThat(strong(css, "color")).isEqualTo(colour);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(max-width: 600px)                          | PHONE_LIGHT PHONE_DARK",
                "(width <= 600px)                            | PHONE_LIGHT PHONE_DARK",
                "(400px < width <= 90em)                     | WIDE_LIGHT WIDE_DARK PAPER",
                "(60rem <= width)                            | WIDE_LIGHT WIDE_DARK",
                "(width >= calc(50em + 1px))                 | WIDE_LIGHT WIDE_DARK",
                "screen and (prefers-color-scheme: dark)     | PHONE_DARK WIDE_DARK",
                "print                                       | PAPER",
                "not print                                   | PHONE_LIGHT PHONE_DARK WIDE_LIGHT WIDE_DARK",
                "not all and (min-width: 600px)              | PHONE_LIGHT PHONE_DARK",
                "not (min-width: 600px)                      | PHONE_LIGHT PHONE_DARK",
                "(min-width: 80em) or (prefers-color-scheme: dark) | PHONE_DARK WIDE_LIGHT WIDE_DARK",
                "(min-width: 80em), print                    | WIDE_LIGHT WIDE_DARK PAPER",
                "only screen and (orientation: portrait)     | PHONE_LIGHT PHONE_DARK",
                "(min-height: 700px) and (not (max-width: 700px)) | WIDE_LIGHT WIDE_DARK",
                "(hover: none)                               | PHONE_LIGHT PHONE_DARK",
                "not (hover: none)                           | WIDE_LIGHT WIDE_DARK PAPER",
                "(pointer: coarse)                           | PHONE_LIGHT PHONE_DARK",
                "(display-mode: standalone)                  | ''",
                "not (display-mode: standalone)              | ''",
                "(forced-colors: active)                     | ''",
                "speech                                      | ''"
            })
    void a_condition_holds_on_its_screens(String condition, String screens) {
        String css = "@media " + condition + " { strong { color: red } }";
        List<String> found =
                List.of(Screen.values()).stream()
                        .filter(screen -> strong(css, "color", screen).equals("red"))
                        .map(Screen::name)
                        .toList();
        assertThat(String.join(" ", found)).isEqualTo(screens);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ":root { --a: red } strong { color: var(--a) }                        | red",
                ":root { --a: red } .union { --a: blue } strong { color: var(--a) }   | blue",
                ":root { --a: var(--b); --b: red } strong { color: var(--a) }         | red",
                "strong { color: var(--no, red) }                                     | red",
                "strong { color: var(--no, var(--neither, red)) }                     | red",
                "strong { color: blue } strong { color: var(--no) } | ''",
                ":root { --a: var(--a) } strong { color: var(--a, red) }              | red",
                ".union { color: red }                                                | red",
                ".union { color: red } strong { color: inherit }                      | red",
                ".union { color: red } strong { color: blue } strong { color: unset } | red",
                ".union { color: red } strong { color: initial }                      | ''",
                "strong { color: light-dark(red, blue) }                              | red"
            })
    void custom_properties_and_inheritance(String css, String colour) {
        assertThat(strong(css, "color")).isEqualTo(colour);
    }

    @Test
    void what_does_not_inherit_stays_where_it_is() {
        assertThat(strong(".union { opacity: 0; visibility: hidden }", "opacity")).isEmpty();
        assertThat(strong(".union { opacity: 0; visibility: hidden }", "visibility"))
                .isEqualTo("hidden");
    }

    @Test
    void the_element_itself_says_more_than_a_stylesheet() {
        String css = "#words { color: red } p { margin: 0 !important }";
        String own = "color: blue; margin: 4px";
        assertThat(value(css, own, "p", "color", Screen.PHONE_LIGHT)).isEqualTo("blue");
        assertThat(value(css, own, "p", "margin-top", Screen.PHONE_LIGHT)).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "margin: 1px 2px 3px          | margin-left                 | 2px",
                "margin-block: 1px 2px        | margin-bottom               | 2px",
                "padding-inline-start: 3px    | padding-left                | 3px",
                "inset: auto 0 0 4px          | left                        | 4px",
                "font: italic 700 1rem/1.2 Arial, 'Trebuchet MS' | font-family | Arial, 'Trebuchet MS'",
                "font: italic 700 1rem/1.2 Arial | font-style               | italic",
                "font: 12px/1 Arial           | font-size                   | 12px",
                "background: #039 url(a.png)  | background-color            | #039",
                "background: #039 url(a.png)  | background-image            | url(a.png)",
                "text-decoration: underline 2px red | text-decoration-line  | underline",
                "gap: 1px 2px                 | column-gap                  | 2px",
                "inline-size: 9px             | width                       | 9px"
            })
    void short_forms_are_taken_apart(String declaration, String property, String value) {
        assertThat(strong("strong { " + declaration + " }", property)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2em                          | 40",
                "1.5rem                       | 24",
                "50vw                         | 180",
                "10vh                         | 64",
                "calc(1rem + 2 * 3px)         | 22",
                "calc((10px + 2px) / 2)       | 6",
                "min(10px, 1rem)              | 10",
                "max(10px, 1rem, 2px)         | 16",
                "clamp(1rem, 4vw, 2rem)       | 16",
                "12pt                         | 16",
                "-9999px                      | -9999",
                "0                            | 0"
            })
    void lengths_are_pixels(String written, double pixels) {
        Style style =
                style(
                        ".union { font-size: 20px } strong { width: " + written + " }",
                        "",
                        "strong",
                        Screen.PHONE_LIGHT);
        assertThat(style.length("width").orElseThrow()).isEqualTo(pixels);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"50%", "auto", "calc(100% - 2px)", "1ch", "env(a)", "12", "fit-content"})
    void a_length_that_depends_on_more_is_not_known(String written) {
        Style style = style("strong { width: " + written + " }", "", "strong", Screen.PHONE_LIGHT);
        assertThat(style.length("width")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#039            | #003399",
                "#003399FF       | #003399",
                "rgb(0 51 153)   | #003399",
                "rgba(0,51,153,1)| #003399",
                "rgb(0% 20% 60%) | #003399",
                "hsl(220 100% 30%) | #003399",
                "RebeccaPurple   | #663399",
                "white           | #ffffff"
            })
    void colours_are_read(String written, String hex) {
        assertThat(Tint.of(written).orElseThrow().hex()).isEqualTo(hex);
    }

    @Test
    void a_colour_that_depends_on_more_is_not_known() {
        assertThat(Tint.of("color-mix(in srgb, red, blue)")).isEmpty();
        assertThat(Tint.of("CanvasText")).isEmpty();
        assertThat(Tint.of("transparent").orElseThrow().alpha()).isZero();
    }

    @Test
    void a_declaration_knows_where_it_stands() {
        String css =
                "/* Ж */\n.a { color: red }\n@media print {\n  strong { color:\n  blue; }\n}\n";
        CssDeclaration by = style(css, "", "strong", Screen.PAPER).get("color").orElseThrow().by();
        assertThat(by.place().file()).isEqualTo("ours.css");
        assertThat(List.of(by.place().line(), by.place().column())).isEqualTo(List.of(4, 12));
    }

    /** Whatever stands in a stylesheet, reading it ends, and quietly. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{{{{{{((((",
                "@",
                "@media",
                "@media {",
                "a { b",
                "a { b: '",
                "a{b:c\\",
                "}}}}",
                "/*",
                "url(",
                "a:is(:is(:is( { b: c }",
                "@import",
                "@import url(",
                "a { --x: {",
                "[a=",
                ":nth-child(",
                ":not()",
                "a { margin: } b { font: } c { background: }",
                "a { color: var( }",
                "a { width: calc( }",
                "@layer",
                "a > { b: c }"
            })
    void nonsense_does_no_harm(String css) {
        assertThat(strong(css + "\n} ) ] }\n strong { color: red }", "color")).isIn("", "red");
    }
}

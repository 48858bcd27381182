package org.vestnik.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/** Which drawings are published, and what is said of the others. */
class DrawingTest {
    private static final String OPEN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                    + " xmlns:h=\"http://www.w3.org/1999/xhtml\">\n";

    private static List<Problem> problems(String svg) {
        return Drawing.problems(
                new Print("content/static/a.svg", svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> keys(String svg) {
        return problems(svg).stream().map(problem -> problem.message().key()).toList();
    }

    private static List<String> inside(String part) {
        return keys(OPEN + part + "\n</svg>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>|script",
                "<x:script xmlns:x='urn:x'/>|script",
                "<h:script src='a.js'/>|script",
                "<rect onclick='a()'/>|event",
                "<rect ONLOAD='a()'/>|event",
                "<animate onbegin='a()'/>|event",
                "<set attributeName='onload' to='a()'/>|event",
                "<a xlink:href='javascript:a()'/>|link",
                "<a href=' java&#10;script:a()'/>|link",
                "<a href='JAVASCRIPT&#58;a()'/>|link",
                "<a href='data:text/html,&lt;b&gt;'/>|link",
                "<use href='data:image/svg+xml;base64,PA=='/>|link",
                "<animate attributeName='href' values='#a; javascript:a()'/>|link",
                "<rect style='fill:url(javascript:a())'/>|link",
                "<foreignObject><iframe/></foreignObject>|html",
                "<foreignObject><div><object/></div></foreignObject>|html",
                "<h:embed/>|html",
                "<h:form action='/x'/>|html",
                "<foreignObject><meta http-equiv='refresh'/></foreignObject>|html",
            })
    void what_acts_is_refused(String row) {
        String[] parts = row.split("\\|");
        assertThat(inside(parts[0])).contains(("drawing-acts." + parts[1]).replace(".script", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<image xlink:href='https://example.net/a.png'/>",
                "<image href='//example.net/a.png'/>",
                "<image href='\\\\example.net\\a.png'/>",
                "<image href='file:///C:/Users/Maria/a.png'/>",
                "<use href='http://example.net/a.svg#b'/>",
                "<feImage xlink:href='http://example.net/a.png'/>",
                "<h:img srcset='a.png 1x, //example.net/b.png 2x'/>",
                "<g xml:base='https://example.net/'/>",
                "<style>@import 'a.css';</style>",
                "<style>@\\69mport url(a.css);</style>",
                "<style><![CDATA[a { background: u\\72 l( \"http://example.net/a.png\" ) }]]></style>",
                "<style>@font-face { src: url(/*a*/ //example.net/a.woff) }</style>",
                "<style>a { background: image-set(\"https://example.net/a.png\" 1x) }</style>",
                "<rect fill='url(http://example.net/a.svg#b)'/>",
                "<rect style='filter: url(\"https://example.net/a.svg#b\")'/>",
            })
    void what_fetches_from_elsewhere_is_refused(String part) {
        assertThat(inside(part)).contains("drawing-loads").doesNotContain("drawing-broken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a xlink:href='https://example.net/'><text>our partner</text></a>",
                "<image href='data:image/png;base64,iVBORw0KGgo='/>",
                "<image href='data:image/svg+xml;base64,PHN2Zy8+'/>",
                "<linearGradient id='a'/><rect fill='url(#a)' style='clip-path: url(\"#b\")'/>",
                "<style>@namespace svg url(http://www.w3.org/2000/svg); .onward { fill: red }</style>",
                "<style>@font-face { src: url(data:font/woff2;base64,d09GMg==) }</style>",
                "<switch><foreignObject><h:div>Words</h:div></foreignObject></switch>",
                "<text>javascript: is a word, and so is onclick=</text>",
                "<metadata><r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                        + "<r:object r:resource='http://purl.org/dc/dcmitype/StillImage'/>"
                        + "</r:RDF></metadata>",
                "<set attributeName='fill' to='red'/>",
            })
    void what_only_draws_passes(String part) {
        assertThat(inside(part)).isEmpty();
    }

    /** Illustrator writes names of spaces as entities, and both name the definition of SVG. */
    @Test
    void drawings_of_illustrator_and_inkscape_pass() {
        String illustrator =
                """
                <?xml version="1.0" encoding="utf-8"?>
                <!-- Generator: Adobe Illustrator 19.0.0 -->
                <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"
                  "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
                  <!ENTITY ns_svg "http://www.w3.org/2000/svg">
                  <!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">
                ]>
                <svg xmlns="&ns_svg;" xmlns:i="&ns_ai;" i:viewOrigin="0 0" width="10" height="10">
                <switch><foreignObject requiredExtensions="&ns_ai;" width="1" height="1">
                <i:pgfRef/></foreignObject><g i:extraneous="self"><path d="M0 0"/></g></switch>
                </svg>
                """;
        String inkscape =
                """
                <svg xmlns="http://www.w3.org/2000/svg"
                  xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
                  xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
                  sodipodi:docname="logo.svg" inkscape:version="1.2">
                <sodipodi:namedview inkscape:zoom="1" pagecolor="#fff"/>
                <g inkscape:label="Layer 1" style="fill:#000;-inkscape-stroke:none"/>
                </svg>
                """;
        assertThat(keys(illustrator)).isEmpty();
        assertThat(keys(inkscape)).isEmpty();
    }

    @Test
    void a_folder_of_its_maker_is_a_warning() {
        for (String path :
                List.of(
                        "C:\\Users\\Мария\\лого.png",
                        "/home/maria/logo.png",
                        "file:///Users/maria/logo.png")) {
            List<Problem> problems =
                    problems(OPEN + "<g xmlns:i='urn:i' i:export-filename='" + path + "'/></svg>");
            assertThat(problems)
                    .singleElement()
                    .satisfies(it -> assertThat(it.isError()).isFalse());
            assertThat(problems.get(0).code()).isEqualTo("drawing-path");
        }
    }

    @Test
    void a_problem_names_what_was_found_and_where() {
        List<Problem> problems = problems(OPEN + "<g>\n  <rect onclick='a()'/></g></svg>");
        assertThat(problems)
                .containsExactly(
                        PhotoRule.DRAWING_ACTS
                                .at(new Place("content/static/a.svg", 3, 3, 3), "a.svg", "onclick")
                                .variant("event"));
    }

    @Test
    void what_is_not_well_formed_is_named_with_its_place() {
        List<Problem> problems = problems(OPEN + "<g>\n</svg>");
        assertThat(problems).singleElement();
        assertThat(problems.get(0).message().key()).isEqualTo("drawing-broken");
        assertThat(problems.get(0).place().line()).isEqualTo(3);
        assertThat(keys("GIF89a")).containsExactly("drawing-broken");
        assertThat(keys("")).containsExactly("drawing-broken");
        assertThat(keys("\u001f\u008b")).containsExactly("drawing-broken");
        assertThat(keys("<html/>")).containsExactly("drawing-broken.other");
        byte[] packed = {0x1f, (byte) 0x8b, 8, 0};
        assertThat(Drawing.problems(new Print("content/static/a.svgz", packed)))
                .singleElement()
                .satisfies(it -> assertThat(it.message().key()).isEqualTo("drawing-broken.packed"));
    }

    @Test
    void what_lies_outside_the_file_is_neither_read_nor_published() {
        for (String type :
                List.of(
                        "[<!ENTITY x SYSTEM 'file:///etc/passwd'>]",
                        "[<!ENTITY % x SYSTEM 'http://example.net/x.dtd'> %x;]",
                        "SYSTEM 'http://example.net/x.dtd'",
                        "PUBLIC 'x' 'file:///etc/passwd'")) {
            assertThat(keys("<!DOCTYPE svg " + type + "><svg/>"))
                    .as(type)
                    .contains("drawing-loads");
        }
        assertThat(keys("<!DOCTYPE svg SYSTEM 'a.dtd'><svg>&x;</svg>")).isNotEmpty();
    }

    @Test
    void an_entity_hides_nothing() {
        assertThat(keys("<!DOCTYPE svg [<!ENTITY x '<script/>'>]><svg>&x;</svg>"))
                .containsExactly("drawing-acts");
        assertThat(keys("<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'a()'>]><svg/>"))
                .containsExactly("drawing-acts.declared");
        assertThat(
                        keys(
                                "<!DOCTYPE svg [<!ENTITY % x '&#60;!ATTLIST svg onload CDATA \"a()\">'>%x;]><svg/>"))
                .containsExactly("drawing-acts.declared");
        String named = "<!ATTLIST svg xmlns:x CDATA #FIXED 'urn:x' id CDATA #IMPLIED>";
        assertThat(keys("<!DOCTYPE svg [" + named + "]><svg/>")).isEmpty();
    }

    @Test
    void a_drawing_that_grows_without_bounds_is_refused_soon() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY a").append(i).append(" '");
            laughs.append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
        }
        String long_ = "<!DOCTYPE svg [<!ENTITY a '" + "x".repeat(100_000) + "'>]><svg>";
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    assertThat(keys(laughs + "]><svg>&a11;</svg>"))
                            .containsExactly("drawing-broken.entities");
                    assertThat(keys(laughs + "]><svg a='&a11;'/>"))
                            .containsExactly("drawing-broken.entities");
                    assertThat(keys(long_ + "&a;".repeat(3000) + "</svg>"))
                            .containsExactly("drawing-broken.entities");
                    assertThat(keys("<svg>".repeat(300_000))).containsExactly("drawing-broken");
                });
    }
}

package org.vestnik.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestnik.language.LanguageNames;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class FlagsTest {
    private static final Pattern BOX = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"");
    private static final Pattern BAND = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v(\\d+)");

    static Set<String> countries() {
        return Flags.countries();
    }

    @ParameterizedTest
    @MethodSource("countries")
    void a_flag_is_small_whole_and_passed_over_by_readers(String country) throws Exception {
        String svg = Flags.svg(country).orElseThrow();
        Element root =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(svg)))
                        .getDocumentElement();
        assertThat(LanguageNames.isCountry(country)).isTrue();
        assertThat(svg.length()).isLessThanOrEqualTo(460);
        assertThat(root.getAttribute("aria-hidden")).isEqualTo("true");
        assertThat(root.getAttribute("height")).isEqualTo("14");
        assertThat(svg).doesNotContain("null");
    }

    /** Bands that do not divide the flag would leave a gap at its edge. */
    @ParameterizedTest
    @MethodSource("countries")
    void the_bands_fill_the_flag(String country) {
        String svg = Flags.svg(country).orElseThrow();
        Matcher box = BOX.matcher(svg);
        assertThat(box.find()).isTrue();
        int ends = 0;
        for (Matcher band = BAND.matcher(svg); band.find(); ) {
            boolean row = band.group(1).equals("0") && band.group(3).equals(box.group(1));
            int from = Integer.parseInt(band.group(row ? 2 : 1));
            int size = Integer.parseInt(band.group(row ? 4 : 3));
            boolean reaches = from + size == Integer.parseInt(box.group(row ? 2 : 1));
            ends += reaches ? 1 : 0;
        }
        assertThat(ends).isPositive();
    }

    @Test
    void every_country_of_the_union_and_each_that_may_join_it_has_one() {
        String codes =
                "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
                        + " AL BA GE MD ME MK RS TR UA XK CH GB IS LI NO";
        assertThat(Flags.countries()).contains(codes.split(" "));
    }

    @Test
    void bands_follow_each_other_and_those_of_one_colour_are_one_path() {
        assertThat(Flags.svg("BG"))
                .hasValue(
                        "<svg class=\"flag\" viewBox=\"0 0 45 27\" width=\"23\" height=\"14\""
                                + " aria-hidden=\"true\">"
                                + "<path fill=\"#fff\" d=\"M0 0h45v9H0z\"/>"
                                + "<path fill=\"#00966e\" d=\"M0 9h45v9H0z\"/>"
                                + "<path fill=\"#d62612\" d=\"M0 18h45v9H0z\"/></svg>");
        assertThat(Flags.svg("ES").orElseThrow()).contains("d=\"M0 0h36v6H0zM0 18h36v6H0z\"");
    }

    /** The digits of formats are those of the machine's language, unless they are told. */
    @Test
    void a_flag_is_the_same_on_a_machine_that_speaks_arabic() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            // Not by Flags, which has drawn them all by now.
            FlagDrawing drawing = new FlagDrawing(Map.of());
            assertThat(drawing.svg("BG 45 27 | rows fff 00966e d62612 | disc fff 22 13 4"))
                    .contains("M0 9h45v9H0z", "r=\"4\"")
                    .matches("\\p{ASCII}*");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_country_without_a_drawn_flag_has_none() {
        assertThat(Flags.svg("ZZ")).isEmpty();
        assertThat(Flags.svg("AQ")).isEmpty();
    }
}

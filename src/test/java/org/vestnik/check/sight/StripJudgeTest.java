package org.vestnik.check.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.publicity.Period;

/** What is wrong with measures, without a browser: a good strip, and one thing changed. */
class StripJudgeTest {
    private static final Period PERIOD = Period.named("2021-2027").orElseThrow();

    private static final Map<String, String> EMBLEM =
            Map.of(
                    "there", "1",
                    "window", "360,640",
                    "points", "9",
                    "seen", "9",
                    "box", "18,12,57,38",
                    "turn", "0.07,0,0,0.07",
                    "blue", "0,51,153,255",
                    "gold", "255,204,0,255",
                    "ground", "255,255,255,255",
                    "gap", "9");

    private static final Map<String, String> WORDS =
            Map.of(
                    "there", "1",
                    "window", "360,640",
                    "points", "9",
                    "seen", "9",
                    "box", "88,12,200,36",
                    "size", "15",
                    "colour", "0,51,153,255",
                    "ground", "255,255,255,255",
                    "family", "Strip",
                    "from", "url(\"fonts/strip-latin.c7ef5472.woff2\")");

    private static Measure measure(Screen screen, String part, Map<String, String> found) {
        return new Measure(0, screen, 0, part, found);
    }

    private static List<Measure> strip(Screen screen) {
        return List.of(measure(screen, "emblem", EMBLEM), measure(screen, "words", WORDS));
    }

    /** The good strip with one value of one part changed: {@code rule.variant arguments}. */
    private static List<String> found(Screen screen, String part, String name, String value) {
        List<Measure> measures = new ArrayList<>();
        for (Measure one : strip(screen)) {
            Map<String, String> found = new TreeMap<>(one.found());
            if (one.part().equals(part)) {
                found.put(name, value);
            }
            measures.add(measure(screen, one.part(), found));
        }
        return said(measures);
    }

    private static List<String> said(List<Measure> measures) {
        return new StripJudge(PERIOD, measures)
                .findings().stream()
                        .map(one -> one.rule().code() + "." + one.variant() + one.arguments())
                        .map(text -> text.replaceAll("\\p{Cntrl}strip-part\\.", ""))
                        .toList();
    }

    @Test
    void a_good_strip_is_passed_over() {
        for (Screen screen : Screen.values()) {
            assertThat(said(strip(screen))).as(screen.name()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "emblem | there     | 0                 | strip-missing.[]",
                "emblem | hiding    | display: none     | strip-hidden.[emblem, display: none]",
                "emblem | effects   | opacity: 0.1      | strip-hidden.[emblem, opacity: 0.1]",
                "emblem | effects   | opacity: 0.5      | strip-colour.[opacity: 0.5]",
                "emblem | box       | 18,630,57,38      | strip-out-of-sight.[emblem, 18, 630]",
                "emblem | box       | -999,12,57,38     | strip-out-of-sight.[emblem, -999, 12]",
                "emblem | seen      | 5                 | strip-hidden.covered[emblem, \u0001strip-at.other]",
                "emblem | turn      | 0.07,0.02,0,0.07  | strip-stretched.turned[transform]",
                "emblem | turn      | -0.07,0,0,0.07    | strip-stretched.turned[transform]",
                "emblem | box       | 18,12,80,38       | strip-stretched.[80, 38]",
                "emblem | box       | 18,12,45,30       | strip-small.[30, 38]",
                "emblem | blue      | 0,102,204,255     | strip-colour.[fill: #0066cc]",
                "emblem | gold      | 255,255,255,255   | strip-colour.[fill: #ffffff]",
                "emblem | ground    | 0,51,102,255      | strip-border.[#003366]",
                "emblem | gap       | -4                | strip-crowded.[0, 9.5, ]",
                "words  | size      | 5                 | strip-hidden.[statement, font-size: 5.0px]",
                "words  | ground    | 0,51,153,255      | strip-hidden.[statement, color: #003399]",
                "words  | colour    | 204,0,0,255       | strip-colour.words[#cc0000]",
                "words  | family    | Comic Sans MS     |",
                "words  | from      | url(comic.woff2)  | strip-font.[Strip, Arial, Auto, Calibri, Garamond, Trebuchet, Tahoma, Verdana, Ubuntu]",
                "words  | styles    | font-style: italic | strip-style.[font-style: italic]",
                "words  | styles    | text-transform: uppercase | strip-statement.case[text-transform: uppercase]",
                "words  | effects   | filter: blur(2px) | strip-style.[filter: blur(2px)]",
            })
    void one_thing_changed_is_one_thing_said(
            String part, String name, String value, String expected) {
        List<String> said = found(Screen.PHONE_LIGHT, part, name, value);
        assertThat(said).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"Arial,true", "Trebuchet MS,true", "Ubuntu,true", "Arialia,false", "serif,false"})
    void a_family_of_the_law_may_come_from_anywhere(String family, boolean permitted) {
        Map<String, String> words = new TreeMap<>(WORDS);
        words.put("family", family);
        words.put("from", "");
        Screen screen = Screen.WIDE_DARK;
        assertThat(
                        said(
                                List.of(
                                        measure(screen, "emblem", EMBLEM),
                                        measure(screen, "words", words))))
                .hasSize(permitted ? 0 : 1);
    }

    @Test
    void a_coloured_ground_is_no_mistake_behind_the_white_border() {
        Map<String, String> emblem = new TreeMap<>(EMBLEM);
        emblem.put("ground", "24,32,44,255");
        emblem.put("border", "255,255,255,255");
        assertThat(said(List.of(measure(Screen.PHONE_DARK, "emblem", emblem)))).isEmpty();
    }

    @Test
    void other_words_are_shown_beside_those_that_should_stand_there() {
        Map<String, String> words = Map.of("there", "0", "shown", "Paid by Europe", "wanted", "W");
        assertThat(
                        said(
                                List.of(
                                        measure(Screen.PHONE_LIGHT, "emblem", EMBLEM),
                                        measure(Screen.PHONE_LIGHT, "words", words))))
                .containsExactly("strip-statement.[Paid by Europe, W]");
    }

    @Test
    void what_befalls_emblem_and_words_befalls_the_strip() {
        List<Measure> measures = new ArrayList<>();
        for (Measure one : strip(Screen.PAPER)) {
            Map<String, String> found = new TreeMap<>(one.found());
            found.put("hiding", "display: none");
            measures.add(measure(Screen.PAPER, one.part(), found));
        }
        assertThat(said(measures)).containsExactly("strip-print.[strip, display: none]");
    }

    @Test
    void a_logo_may_be_wider_or_higher_but_not_both() {
        assertThat(said(withLogo("0,0,60,30"))).isEmpty();
        assertThat(said(withLogo("0,0,50,60"))).isEmpty();
        assertThat(said(withLogo("0,0,60,40")))
                .containsExactly("strip-logo-larger.[Town, 60, 40, 57, 38]");
    }

    private static List<Measure> withLogo(String box) {
        List<Measure> measures = new ArrayList<>(strip(Screen.WIDE_LIGHT));
        Map<String, String> logo = Map.of("there", "1", "box", box, "name", "Town");
        measures.add(measure(Screen.WIDE_LIGHT, "logo", logo));
        return measures;
    }

    @Test
    void a_line_is_read_as_the_script_writes_it() {
        Measure measure =
                Measure.read("2\tphone-dark\t1\twords\tthere=1\tstyles=a%3A%20b%0Ac+d")
                        .orElseThrow();
        assertThat(measure.screen()).isEqualTo(Screen.PHONE_DARK);
        assertThat(measure.texts("styles")).containsExactly("a: b", "c+d");
        assertThat(Measure.read("BEGIN")).isEmpty();
        assertThat(Measures.read("<pre>BEGIN\n" + "0\tpaper\t0\temblem\tthere=0\n</pre>"))
                .isEmpty();
    }
}

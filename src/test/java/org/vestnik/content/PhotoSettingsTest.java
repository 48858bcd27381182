package org.vestnik.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How site.yaml says that photos are written. */
class PhotoSettingsTest {
    private static final List<Integer> WIDTHS = List.of(400, 800, 1600);

    private static Sketch photos(String said) {
        return Sketch.site(SiteRulesTest.WHOLE + "photos: { " + said + " }");
    }

    private static SiteConfig.PhotoSettings settings(Sketch sketch) {
        return sketch.site.orElseThrow().photos();
    }

    @Test
    void what_is_not_said_has_its_usual_value() {
        Sketch sketch = Sketch.site(SiteRulesTest.WHOLE);
        sketch.reports();
        assertThat(settings(sketch)).isEqualTo(new SiteConfig.PhotoSettings(WIDTHS, 82, false));
    }

    @Test
    void widths_are_a_few_numbers_in_ascending_order() {
        Sketch sketch = photos("widths: [800, 400, 15, 8001]");
        sketch.reports(
                "site.yaml:6:19-39 widths-order",
                "site.yaml:6:30-32 number-range",
                "site.yaml:6:34-38 number-range");
        assertThat(sketch.said()).contains("write it like this: widths: [400, 800]");
        assertThat(settings(sketch).widths()).containsExactly(400, 800);
        photos("widths: [16, 8000]").reports();
        photos("widths: [400, wide]").reports("site.yaml:6:25-29 not-integer");
        assertThat(settings(photos("widths: []")).widths()).isEqualTo(WIDTHS);
    }

    @Test
    void twelve_widths_are_the_most() {
        photos("widths: " + widths(12)).reports();
        Sketch sketch = photos("widths: " + widths(13));
        sketch.reports("site.yaml:6:19-88 number-range");
        assertThat(sketch.said())
                .contains("there are 13 widths of photos, and no more than 12 are made");
        assertThat(settings(sketch).widths()).isEqualTo(WIDTHS);
    }

    private static String widths(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> String.valueOf(100 * i))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-5"})
    void quality_lies_between_1_and_100(String quality) {
        Sketch sketch = photos("quality: " + quality);
        assertThat(sketch.problems).singleElement();
        assertThat(sketch.problems.get(0).code()).isEqualTo("number-range");
        assertThat(settings(sketch).quality()).isEqualTo(82);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.8", "80%", "high", "[80]"})
    void quality_is_a_whole_number(String quality) {
        Sketch sketch = photos("quality: " + quality);
        assertThat(sketch.problems).singleElement();
        assertThat(settings(sketch).quality()).isEqualTo(82);
    }

    @Test
    void quality_may_be_as_low_and_as_high_as_it_goes() {
        assertThat(settings(photos("quality: 1")).quality()).isEqualTo(1);
        assertThat(settings(photos("quality: 100")).quality()).isEqualTo(100);
    }

    @Test
    void webp_is_made_when_it_is_named_and_jpeg_always() {
        photos("formats: [jpeg]").reports();
        assertThat(settings(photos("formats: [jpeg]")).webp()).isFalse();
        photos("formats: [jpeg, webp]").reports();
        assertThat(settings(photos("formats: [jpeg, webp]")).webp()).isTrue();
        photos("formats: [webp]").reports();
        assertThat(settings(photos("formats: [webp]")).webp()).isTrue();
        assertThat(settings(photos("formats: []")).webp()).isFalse();
    }

    @Test
    void another_format_is_refused_with_those_that_can_be_had() {
        Sketch sketch = photos("formats: [jpg, WebP, png, webp, webp]");
        sketch.reports(
                "site.yaml:6:21-24 word-unknown",
                "site.yaml:6:26-30 word-unknown",
                "site.yaml:6:32-35 word-unknown",
                "site.yaml:6:43-47 listed-twice");
        assertThat(sketch.said())
                .contains(
                        "“png” cannot stand after “formats”; possible are: jpeg, webp",
                        "did you mean “jpeg”?",
                        "did you mean “webp”?");
        assertThat(settings(sketch).webp()).isTrue();
    }

    @Test
    void one_format_without_brackets_is_understood() {
        Sketch sketch = photos("formats: webp");
        sketch.reports("site.yaml:6:20-24 not-list");
        assertThat(sketch.said()).contains("write it like this: formats: [webp]");
        assertThat(settings(sketch).webp()).isTrue();
    }

    @Test
    void why_there_is_no_avif_is_said() {
        Sketch sketch = photos("formats: [jpeg, AVIF]");
        sketch.reports("site.yaml:6:27-31 format-avif");
        assertThat(sketch.said())
                .containsExactly(
                        "photos are not made as AVIF: that takes too long, and WebP is nearly as"
                                + " small",
                        "write formats: [jpeg, webp]");
        assertThat(settings(sketch).webp()).isFalse();
    }
}

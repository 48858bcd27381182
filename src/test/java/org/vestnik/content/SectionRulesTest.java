package org.vestnik.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The words of sections in addresses, as site.yaml may choose them. */
class SectionRulesTest {
    private static final String WHOLE = SiteRulesTest.WHOLE;

    @Test
    void two_sections_have_two_addresses() {
        Sketch.site(WHOLE + "addresses: { bg: { news: x, topics: x, nws: y }, en: { news: Н } }")
                .reports(
                        "site.yaml:6:37-38 section-twice",
                        "site.yaml:6:40-43 unknown-key",
                        "site.yaml:6:62-63 slug-form");
    }

    @Test
    void a_section_may_not_take_the_word_that_another_has_from_its_language() {
        Sketch sketch = Sketch.site(WHOLE + "addresses: { bg: { news: temi, page: vid } }");
        sketch.reports("site.yaml:6:26-30 section-twice");
        assertThat(sketch.said()).contains("“temi” is the address of the section “topics” already");
        Sketch.site(WHOLE + "addresses: { bg: { news: temi, topics: novini, page: vid } }")
                .reports();
    }
}

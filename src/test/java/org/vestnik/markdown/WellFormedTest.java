package org.vestnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The test's own eye sees what it is there to see. */
class WellFormedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a",
                "<p><b>a</p></b>",
                "</p>",
                "<p>a < b</p>",
                "<p id=\"a\"></p><p id=\"a\"></p>",
                "<p><ul></ul></p>",
                "<a><b><a></a></b></a>",
                "<p onclick=x></p>"
            })
    void a_fault_is_seen(String html) {
        assertThat(WellFormed.fault(html)).isPresent();
    }
}

package org.vestnik.check.strip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stylesheet that is a trap is passed over. */
class HostileCssTest {
    /** What grows or goes deeper than anybody writes is passed over, and in no time. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a{",
                "@media all{",
                ":is(",
                "a:not(:is(",
                "calc(",
                "((",
                "@layer a{",
                "[a=",
                "&"
            })
    void depth_does_no_harm(String part) {
        String deep = part.repeat(20_000);
        assertThat(CascadeTest.strong(deep, "color")).isEmpty();
        assertThat(CascadeTest.strong("@media " + deep + " { b { color: red } }", "color"))
                .isEmpty();
        assertThat(
                        CascadeTest.style("strong { width: " + deep, "", "strong", Screen.PAPER)
                                .length("width"))
                .isEmpty();
    }

    @Test
    void values_that_grow_within_themselves_do_no_harm() {
        StringBuilder css = new StringBuilder("strong { color: var(--a0) } :root { ");
        for (int i = 0; i < 40; i++) {
            css.append("--a" + i + ": " + ("var(--a" + (i + 1) + ") ").repeat(12) + ";");
        }
        assertThat(CascadeTest.strong(css + " }", "color")).isEmpty();
    }
}

package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A computer without a browser, and browsers that do not do their work. */
class BrowserMissingTest {
    private static final String SITE =
            """
            -- content/articles/fair/en.md --
            ---
            title: Fair
            type: news
            date: 2025-05-01
            ---
            Words.
            """;

    @TempDir Path folder;

    private Desk.Said with(String program) {
        Desk desk = new Desk(folder).with(SITE);
        if (!program.isEmpty()) {
            desk.write("browser", "#!/bin/sh\n" + program + "\n");
            assertThat(desk.file("browser").toFile().setExecutable(true)).isTrue();
        }
        return desk.knowing("VESTNIK_CHROME", desk.file("browser").toString())
                .run("check", "--browser");
    }

    @Test
    void a_computer_without_a_browser_is_told_what_to_install() {
        Desk.Said said = with("");
        assertThat(said.status()).isEqualTo(74);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("Chromium, Chrome and Edge").contains("VESTNIK_CHROME");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_browser_that_ends_by_itself_is_no_proof() {
        Desk.Said said = with("exit 133");
        assertThat(said.status()).isEqualTo(74);
        assertThat(said.err()).contains("did not measure the pages").doesNotContain("Exception");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_page_that_is_not_done_is_no_proof() {
        Desk.Said said = with("echo '<html><body><pre>BEGIN'");
        assertThat(said.status()).isEqualTo(74);
        assertThat(said.err()).contains("did not measure the pages");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void what_a_page_says_at_the_end_is_judged() {
        String line = "0\\tphone-light\\t0\\temblem\\tthere=0";
        Desk.Said said = with("printf '<pre>BEGIN\\n" + line + "\\nEND\\n</pre>'");
        assertThat(said.status()).isZero();
        assertThat(said.out())
                .contains("[strip-missing]")
                .contains("measured in a browser. Pages:");
    }
}

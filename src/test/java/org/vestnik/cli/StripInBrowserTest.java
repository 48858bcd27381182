package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.check.strip.StripRule;
import org.vestnik.files.SiteFile;
import org.vestnik.judges.Browser;
import org.vestnik.site.SiteTest;

/** The publicity strip as a real browser shows it: in our theme, and in one that breaks it. */
class StripInBrowserTest {
    private static final String SITE =
            """
            -- content/site.yaml --
            title: Trial
            description: A try
            url: https://example.org/p/
            languages: [en]
            theme: %s
            project: { number: BG05M9OP001-4.001-0080-C01, name: Exchange }
            funding:
              fund: ESF
              period: 2014-2020
              programme: Human Resources
              relation: co-funded
              logos: [ { file: partner.svg, alt: Drenopole } ]
            accessibility: { status: full, method: self, prepared: 2026-01-12 }
            contact: { organisation: Drenopole, email: fair@example.org, country: BG }
            checks: { site-silent: off }
            -- content/partner.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><path d="M0 0h30v20H0z"/></svg>
            -- content/pages/project/en.md --
            ---
            title: The project
            ---
            Words.
            -- content/articles/fair/en.md --
            ---
            title: Fair
            type: conference
            date: 2025-05-01
            event: { start: 2025-05-01, place: Drenopole }
            ---
            Words.
            """;

    /** What a template does to the strip of its pages, and what is to be said of that. */
    private record Breach(String template, String css, String... said) {
        /** The template of before, with styles of its own. */
        String file() {
            return "-- themes/own/templates/%1$s.html --\n".formatted(template)
                    + "{%% extends '%1$s.html' %%}\n".formatted(template)
                    + "{% block head %}{{ parent() }}<style>\n"
                    + css
                    + "\n</style>{% endblock %}\n";
        }

        /** Begins the place of what is said. */
        String place() {
            return "themes/own/templates/" + template + ".html:";
        }
    }

    private static final List<Breach> BREACHES =
            List.of(
                    new Breach(
                            "home",
                            "@media (max-width: 500px) { .strip { display: none } }",
                            "[strip-hidden]: on a telephone (360 × 640 pixels) the publicity strip"
                                    + " cannot be seen because of “display: none”"),
                    new Breach(
                            "article",
                            "body::after { content: ''; position: fixed; inset: 0; z-index: 9;"
                                    + " pointer-events: none; background: #fff }",
                            "[strip-hidden]: on every screen the publicity strip is covered by"
                                    + " “body.page-article”",
                            "[strip-print]: on paper the publicity strip is covered by"
                                    + " “body.page-article”"),
                    new Breach(
                            "list",
                            "body::before { content: ''; display: block; height: 700px }",
                            "[strip-out-of-sight]: on a telephone (360 × 640 pixels) the publicity"
                                    + " strip begins 18 pixels from the left edge and 712 from the"
                                    + " top"),
                    new Breach(
                            "standing",
                            ".union { font-family: 'No Such Face', monospace }",
                            "[strip-font]: on every screen the words beside the emblem are set in"
                                    + " “monospace”"),
                    new Breach(
                            "index",
                            ".emblem { width: 80px } .emblem svg { transform: scaleX(1.4) }",
                            "[strip-stretched]: on every screen the emblem is drawn 79.9 pixels"
                                    + " wide and 38 high"),
                    new Breach(
                            "month",
                            ".strip { filter: grayscale(1) }",
                            "[strip-colour]: on every screen the colours of the emblem are changed"
                                    + " by “filter: grayscale(1)”",
                            "[strip-print]: on paper the emblem loses its colours because of"
                                    + " “filter: grayscale(1)”"),
                    new Breach(
                            "calendar",
                            ".logos img { width: 90px; height: 60px; max-width: none }",
                            "[strip-logo-larger]: on every screen the logo “Drenopole” is 90 × 60"
                                    + " pixels"),
                    new Breach(
                            "site-map",
                            "@media print { .strip { display: none } } @media"
                                    + " (prefers-color-scheme: dark) { .emblem { filter: invert(1) } }",
                            "[strip-print]: on paper the publicity strip cannot be seen because of"
                                    + " “display: none”",
                            "[strip-colour]: on screens with dark colours the colours of the emblem"
                                    + " are changed by “filter: invert(1)”"),
                    new Breach(
                            "funding",
                            ".strip .wide { height: 100px; min-height: 0; overflow: hidden }",
                            "[strip-hidden]: with letters twice as large the fund in the strip"
                                    + " cannot be seen because of “overflow: hidden”",
                            "[strip-hidden]: with letters twice as large the project in the strip"
                                    + " cannot be seen because of “overflow: hidden”",
                            "[strip-hidden]: with letters twice as large the statement beside the"
                                    + " emblem cannot be seen because of “overflow: hidden”"),
                    new Breach(
                            "chooser",
                            ".emblem svg { height: 20px } .logos img { height: 15px }",
                            "[strip-small]: on every screen the emblem is"),
                    new Breach(
                            "not-found",
                            ".emblem { margin-inline-end: -10px }",
                            "[strip-crowded]: on every screen"),
                    new Breach(
                            "accessibility",
                            ".union { font-style: italic; color: #c00 }",
                            "[strip-style]: on every screen the words beside the emblem are set"
                                    + " with “font-style: italic”",
                            "[strip-colour]: on every screen the words beside the emblem have the"
                                    + " colour #cc0000"));

    private static final String ALL =
            Stream.of(StripRule.values()).map(StripRule::code).collect(Collectors.joining(","));

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder).knowing("PATH", System.getenv("PATH"));
        Browser.require(Chromium.find(desk.world()).isPresent(), "Chromium");
    }

    @Test
    void our_theme_is_silent_and_every_breach_of_another_is_found() {
        Desk.Said ours = desk.with(SITE.formatted("institution")).run("check", "--browser");
        assertThat(ours.out())
                .doesNotContain("[strip-")
                .contains("measured in a browser. Pages: 1");
        String own = "-- themes/own/theme.yaml --\nname: Own\nextends: institution\n";
        String breaches = BREACHES.stream().map(Breach::file).collect(Collectors.joining());
        desk.with(SITE.formatted("own") + own + breaches);
        List<String> said =
                desk.run("check", "--browser", "--only", ALL)
                        .out()
                        .lines()
                        .filter(line -> line.contains("[strip-"))
                        .toList();
        for (Breach breach : BREACHES) {
            List<String> here =
                    said.stream().filter(line -> line.startsWith(breach.place())).toList();
            // What the styles tell too stands among them, of the same rules.
            for (String expected : breach.said()) {
                assertThat(here).as(breach.template()).anyMatch(line -> line.contains(expected));
            }
            List<String> codes = Stream.of(breach.said()).map(line -> line.split(":")[0]).toList();
            assertThat(here)
                    .as(breach.template())
                    .allMatch(line -> codes.stream().anyMatch(line::contains));
        }
        assertThat(said).filteredOn(line -> line.contains("measured in")).hasSizeGreaterThan(9);
    }

    @Test
    void pictures_show_what_is_on_the_first_screen() {
        SortedMap<String, SiteFile> files =
                SiteTest.of(SITE.formatted("institution")).result().site().orElseThrow().files();
        Pictures pictures = new Pictures(Chromium.find(desk.world()).orElseThrow(), files, "");
        List<Pictures.Picture> taken = pictures.of(List.of("en/"));
        assertThat(taken).extracting(one -> one.size()).containsExactly(Pictures.Size.values());
        for (Pictures.Picture one : taken) {
            // spec: PNG, 5.2 and 11.2.1: the signature, then the header with both sides.
            ByteBuffer png = ByteBuffer.wrap(one.png());
            assertThat(png.getLong()).isEqualTo(0x89504E470D0A1A0AL);
            assertThat(png.getInt(16)).isEqualTo(one.size().width());
            assertThat(png.getInt(20)).isEqualTo(one.size().height());
            assertThat(one.png().length).isGreaterThan(10_000);
        }
    }
}

package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.vestnik.files.SourceFile;
import org.vestnik.photo.EmblemPictures;
import org.vestnik.problem.Problem;
import org.vestnik.publicity.Emblem;
import org.vestnik.site.SiteTest;

/** Which logos are looked at, and where it is said what is wrong with them. */
class EmblemsTest {
    private static final String SITE =
            """
            -- content/site.yaml --
            title: Trial
            languages: [en]
            url: https://example.org/
            theme: institution
            %s
            -- content/articles/2026/a/en.md --
            ---
            title: Trial
            type: news
            date: 2026-01-12
            ---
            Text.
            """;

    private static final String STRETCHED = EmblemPictures.stretched(1.1);

    private static List<String> found(String settings, String path, byte[] logo) {
        TreeMap<String, byte[]> files = new TreeMap<>(SiteTest.sources(SITE.formatted(settings)));
        files.put(path, logo);
        return Checked.site(files).problems().stream()
                .filter(problem -> problem.code().startsWith("emblem-"))
                .map(EmblemsTest::line)
                .toList();
    }

    private static String line(Problem problem) {
        return problem.place().file()
                + ":"
                + problem.place().line()
                + " "
                + problem.message().key()
                + " "
                + String.join(", ", problem.message().arguments());
    }

    private static byte[] svg(String svg) {
        return svg.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(SourceFile file) {
        return file.bytes();
    }

    @Test
    void it_is_said_where_site_yaml_names_the_logo() {
        String funding =
                """
                project:
                  number: BG05SFPR002-2.012-0948-C01
                  name: Trial
                  start: 2024-01-01
                  end: 2026-06-30
                  funding:
                    fund: esf+
                    period: 2021-2027
                    programme: Trial
                    logos:
                      - { file: static/a.svg, alt: The fund }
                """;
        assertThat(found(funding, "content/static/a.svg", svg(STRETCHED)))
                .containsExactly("content/site.yaml:15 emblem-stretched a.svg, 10");
        String partners = "partners:\n  one:\n    name: One\n    logo: static/a.svg";
        assertThat(found(partners, "content/static/a.svg", svg(STRETCHED)))
                .containsExactly("content/site.yaml:6 emblem-stretched a.svg, 10");
        assertThat(found("logo: static/a.svg", "content/static/a.svg", svg(STRETCHED)))
                .containsExactly("content/static/a.svg:0 emblem-stretched a.svg, 10");
    }

    @Test
    void a_file_of_static_is_looked_at_where_its_name_speaks_of_an_emblem() {
        for (String name : List.of("EU-flag.svg", "logo_es.svg", "емблема.svg", "x/eu.svg")) {
            assertThat(found("", "content/static/" + name, svg(STRETCHED))).as(name).hasSize(1);
        }
        for (String name : List.of("museum.svg", "a.svg")) {
            assertThat(found("", "content/static/" + name, svg(STRETCHED))).as(name).isEmpty();
        }
    }

    @Test
    void every_mistake_is_said_in_its_own_words() {
        assertThat(only(EmblemPictures.stretched(0.9)))
                .isEqualTo("emblem-stretched.high eu.svg, 11");
        assertThat(only(EmblemPictures.coloured("#0055cc", "#ffcc00")))
                .isEqualTo("emblem-colour eu.svg, #0055cc, #003399");
        assertThat(only(EmblemPictures.coloured("#003399", "#ff9900")))
                .isEqualTo("emblem-colour.stars eu.svg, #ff9900, #ffcc00");
        assertThat(only(EmblemPictures.starred(13, 0, 0, 0))).isEqualTo("emblem-stars eu.svg, 13");
        assertThat(only(EmblemPictures.starred(12, 1, 20, 0)))
                .isEqualTo("emblem-stars.turned eu.svg, 1");
        assertThat(only(EmblemPictures.starred(12, 0, 0, 15)))
                .isEqualTo("emblem-stars.place eu.svg");
        assertThat(only(EmblemPictures.with("<rect width=\"200\" height=\"200\" fill=\"red\"/>")))
                .isEqualTo("emblem-merged eu.svg");
    }

    private static String only(String svg) {
        List<String> found = found("", "content/static/eu.svg", svg(svg));
        assertThat(found).hasSize(1);
        return found.get(0).substring("content/static/eu.svg:0 ".length());
    }

    @Test
    void too_few_pixels_are_told_and_enough_are_not() {
        String right = Emblem.file(Emblem.Style.COLOUR);
        assertThat(found("", "content/static/eu.png", bytes(EmblemPictures.png(right, 45))))
                .containsExactly("content/static/eu.png:0 emblem-small eu.png, 30");
        assertThat(found("", "content/static/eu.jpg", bytes(EmblemPictures.jpeg(right, 45))))
                .containsExactly("content/static/eu.jpg:0 emblem-small eu.jpg, 30");
        assertThat(found("", "content/static/eu.png", bytes(EmblemPictures.png(right, 90))))
                .isEmpty();
    }
}

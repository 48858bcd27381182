package org.vestnik.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What may stand under {@code aliases}. */
class AliasRulesTest {
    private static final String NEWS = "title: Панаир\ntype: news\ndate: 2018-12-14\n";

    @Test
    void an_alias_is_a_path_that_a_plain_server_can_serve() {
        Sketch sketch =
                Sketch.article(
                        NEWS
                                + """
                                aliases:
                                  - /index.php?id=4
                                  - /a#b
                                  - novini/4
                                  - https://old.example.org/novini/4
                                  - /a/../b
                                  - /a
                                  - /a
                                """);
        sketch.reports(
                "bg.md:6:5-20 alias-form",
                "bg.md:7:5-9 alias-form",
                "bg.md:8:5-13 alias-form",
                "bg.md:9:5-37 alias-form",
                "bg.md:10:5-12 alias-form",
                "bg.md:12:5-7 listed-twice");
        assertThat(sketch.said())
                .contains(
                        "write it like this: aliases: [/novini/4]",
                        "the old address “/index.php?id=4” has a “?” in it, which a web server of"
                                + " plain files cannot tell apart");
        assertThat(sketch.lead().aliases().stream().map(Alias::path)).containsExactly("a");
    }

    @Test
    void an_alias_is_what_a_server_makes_of_the_request() {
        Sketch sketch =
                Sketch.article(
                        NEWS
                                + """
                                aliases:
                                  - /%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8/42
                                  - /новини/42/index.html
                                  - /a.html
                                  - /b.HTM/
                                  - /%ED%EE%E2%E8%ED%E8
                                  - /100%
                                  - /a/%2e%2e/b
                                  - /a.
                                """);
        sketch.reports(
                "bg.md:7:5-26 listed-twice",
                "bg.md:10:5-24 alias-form",
                "bg.md:11:5-10 alias-form",
                "bg.md:12:5-16 alias-form",
                "bg.md:13:5-8 alias-form");
        assertThat(sketch.lead().aliases().stream().map(Alias::file))
                .containsExactly("новини/42/index.html", "a.html", "b.HTM/index.html");
        assertThat(sketch.said())
                .contains(
                        "the “%” signs in the old address “/%ED%EE%E2%E8%ED%E8” do not stand for"
                                + " letters");
    }
}

package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    bg/novini/2018/fair/ , bg/novini/2018/fair/  , ./
                    bg/novini/2018/fair/ , bg/novini/2018/other/ , ../other/
                    bg/novini/2018/fair/ , en/news/2018/fair/    , ../../../../en/news/2018/fair/
                    bg/novini/2018/fair/ , photos/a-1-400.jpg    , ../../../../photos/a-1-400.jpg
                    bg/novini/2018/fair/ , bg/novini/            , ../../
                    bg/                  , bg/novini/            , novini/
                    bg/novini/           , bg/                   , ../
                    bg/404.html          , bg/                   , ./
                    ''                   , bg/                   , bg/
                    bg/a/                , ''                    , ../../
                    bg/nov/              , bg/novini/            , ../novini/
                    """)
    void a_page_reaches_another_path(String from, String to, String way) {
        assertThat(Relative.path(from, to)).isEqualTo(way);
    }

    @Test
    void a_server_sends_the_index_of_a_folder() {
        assertThat(Relative.file("bg/novini/")).isEqualTo("bg/novini/index.html");
        assertThat(Relative.file("")).isEqualTo("index.html");
        assertThat(Relative.file("bg/404.html")).isEqualTo("bg/404.html");
    }
}

package org.vestnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What comes out is valid by the Nu HTML checker. */
class ValidHtmlTest {
    private static final String ALL =
            """
            Първи *абзац* с **думи**, ~~старо~~ и `код`, [връзка](../a/bg.md "Заглавие") и <https://b.org>.\\
            Втори ред & H<sub>2</sub>O, <abbr title="Европейски съюз" lang=bg>ЕС</abbr>, <q>цитат</q>,
            <time datetime="2018-12-11T10:30">вчера</time>, <del datetime="2018-12-11">не</del>, <kbd>F5
            и ![вътре](photo (1).jpg "Т").[^1] И пак.[^1] [долу](#резултати-и-цели){.x title="а"}

            # Едно

            ## Резултати и *цели* {#own .big}

            ### Резултати и цели

            ![зала](WhatsApp Image 2018-12-11 at 10.41.54.jpeg)

            ![a](a.jpg) ![b](b.jpg)

            Ред {.note lang=en dir=ltr}

            ![сам](c.jpg)

            [![alt](a.jpg)](http://x.org)

            - едно
              - две

                три
            - [ ] задача [връзка](a.md) ![г](г.jpg)
            - [x] готово

              и още

            1. [ ] а

            7) б

            | А | Б |
            |:--|--:|
            | 1 | 2 | 3 |
            | 4 |
            [Надпис *тук*]

            | | |
            |-|-|
            |а|б|

            |само|
            |-|

            Термин
            : Определение <b>едно
            : Второ

            > Цитат[^б]
            >
            > > вътре
            > ***

            ```java
            int a < b;
            ```

                код

            <div class="x">*div*</div> <script>alert(1)</script> <span lang="en">hi</span> <span>no</span>

            <details open title="а">
            <summary>Повече **тук**</summary>

            - a
            </details>

            > <details><summary>б</summary>в

            <!-- коментар -->

            [^1]: Бележка *една*.

                Още един абзац.
            [^б]: - списък
            """;

    @Test
    void a_text_with_everything_is_valid() throws Exception {
        assertThat(Nu.check(Filled.html(Reading.of(ALL)))).isEmpty();
    }

    @Test
    void the_checker_finds_what_is_wrong() throws Exception {
        assertThat(Nu.check("<p><table></table></p>")).isNotEmpty();
    }
}

package org.vestnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vestnik.language.Language;

class MarkdownCodecTest {
    private static final String TEXT =
            "## Глава {x=1}\n\nРед [връзка](a.md) и „цитат”.\n\n![а](a.jpg \"т\") ![б](b.jpg)\n\n"
                    + "<x>[^1]\n\n[^1]: 😀 ![в](c.jpg)\n";

    @Test
    void a_text_comes_back_as_it_was() {
        MarkdownText text = Reading.of(TEXT);
        assertThat(text.problems()).isNotEmpty();
        assertThat(MarkdownCodec.read(MarkdownCodec.write(text), Reading.FILE)).isEqualTo(text);
    }

    @Test
    void the_same_text_in_another_file_is_the_same_bytes() {
        Language bulgarian = Language.of("bg");
        byte[] bytes = MarkdownCodec.write(Reading.of(TEXT));
        MarkdownText other = MarkdownReader.read("content/pages/a/bg.md", 1, TEXT, bulgarian);
        assertThat(MarkdownCodec.write(other)).isEqualTo(bytes);
        assertThat(MarkdownCodec.read(bytes, "content/pages/a/bg.md")).isEqualTo(other);
    }

    @Test
    void a_text_of_any_length_comes_back() {
        for (int length : new int[] {0, 1, 127, 128, 16_383, 16_384, 300_000}) {
            MarkdownText text = Reading.of("я".repeat(length));
            assertThat(MarkdownCodec.read(MarkdownCodec.write(text), Reading.FILE)).isEqualTo(text);
        }
    }

    @Test
    void another_html_is_another_text() {
        assertThat(Reading.of("а"))
                .isNotEqualTo(Reading.of("б"))
                .hasSameHashCodeAs(Reading.of("а"));
    }
}

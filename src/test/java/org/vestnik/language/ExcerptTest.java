package org.vestnik.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In these texts ~ stands for a no-break space. */
class ExcerptTest {
    private static String excerpt(String text) {
        return Excerpt.sentences(text.replace('~', '\u00A0'), 12, 24).replace('\u00A0', '~');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Всичко се побира тук. | Всичко се побира тук.",
                "Едно изречение. Второ изречение. | Едно изречение.",
                "Кой ще дойде? Всички ще дойдат. | Кой ще дойде?",
                "Каза „Добре дошли.“ Седнахме тогава. | Каза „Добре дошли.“",
                "Не. Второто изречение е дълго. | Не. Второто изречение е…",
                "Срещата с инж. иванов и всички. | Срещата с инж. иванов и…",
                "Срещата е с~инж.~Иванова и други. | Срещата е…",
                "Записаха се, общо, шестдесет души | Записаха се, общо…",
                "Селото на хълма~– Лесичовогорно | Селото на хълма…",
                "Гостите на хотел „Форум и други“ | Гостите на хотел „Форум…",
                "Гостите на хотела в (Пазарджик и) | Гостите на хотела в…",
                "непротивоконституционствувателствувайте | непротивоконституционст…",
            })
    void a_text_is_cut_at_a_sentence_else_at_a_word(String text, String expected) {
        assertThat(excerpt(text)).isEqualTo(expected);
    }

    @Test
    void a_script_without_spaces_is_cut_between_signs() {
        String thai = "\u0E01\u0E33\u0E49".repeat(20);
        assertThat(Excerpt.words(thai, 10)).isEqualTo(thai.substring(0, 9) + "…");
        assertThat(Excerpt.words("\u0E01\u0E49".repeat(20), 10)).hasSize(9).endsWith("\u0E49…");
        assertThat(Excerpt.words("😀".repeat(20), 10)).isEqualTo("😀".repeat(4) + "…");
        assertThat(excerpt("一二三四五六七八九十一二三。一二三四五六七八九十一二三。")).isEqualTo("一二三四五六七八九十一二三。");
    }
}

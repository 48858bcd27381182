package org.vestnik.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import org.junit.jupiter.api.Test;

/** Numbers of several parts keep their order within text that runs to the left. */
class LeftToRightTest {
    private static final Typography AR = Typography.in(Language.of("ar"));

    @Test
    void a_telephone_number_stays_in_one_piece() {
        assertThat(AR.plain("هاتف +359 2 123 456 الآن"))
                .isEqualTo("هاتف \u2066+359 2 123 456\u2069 الآن");
        assertThat(AR.plain("02 123-456")).isEqualTo("\u206602 123-456\u2069");
        assertThat(AR.plain("يوم 2018-12-11")).isEqualTo("يوم \u20662018-12-11\u2069");
        assertThat(AR.plain("12 345 678")).contains("\u2066").endsWith("\u2069");
    }

    @Test
    void the_parts_of_the_number_are_seen_from_left_to_right() {
        String text = AR.plain("ه +359 2 123");
        Bidi order = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        for (int at = text.indexOf('+'); at <= text.indexOf("23") + 1; at++) {
            assertThat(order.getLevelAt(at)).as(text.substring(at)).isEven();
        }
    }

    @Test
    void what_is_one_number_or_none_stays_as_it_is() {
        for (String text : new String[] {"عام 2018 و 2019", "2018 / 2019", "a+1", "5 6 7"}) {
            assertThat(AR.plain(text)).isEqualTo(text);
        }
        String latin = "+359 2 123 456";
        assertThat(Typography.in(Language.ENGLISH).plain(latin)).doesNotContain("\u2066");
    }
}

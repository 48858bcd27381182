package org.vestnik.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is written, as another parser of JSON reads it (Jackson). */
class JsonTextTest {
    private static final String ODD =
            "</script><!-- <script> & \"c\" \\ ' \u2028\u2029 \b\f\r\n\t\u0000\u007f\u0085 я 😀 𝔘 ]]>";

    @Test
    void what_is_written_is_what_is_read() throws JsonProcessingException {
        assertThat(read(JsonText.quoted(ODD)).asText()).isEqualTo(ODD);
        assertThat(read(JsonText.ascii(ODD)).asText()).isEqualTo(ODD);
        assertThat(read(JsonText.quoted("")).asText()).isEmpty();
        String object = JsonText.object(Map.of(ODD, JsonText.quoted(ODD)));
        assertThat(read(object).get(ODD).asText()).isEqualTo(ODD);
    }

    @Test
    void every_sign_is_read_as_it_was() throws JsonProcessingException {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c < Character.MIN_SURROGATE; c++) {
            all.appendCodePoint(c);
        }
        assertThat(read(JsonText.quoted(all.toString())).asText()).isEqualTo(all.toString());
        assertThat(read(JsonText.ascii(all.toString())).asText()).isEqualTo(all.toString());
    }

    @Test
    void it_may_stand_in_a_script() {
        assertThat(JsonText.quoted(ODD))
                .doesNotContain("<", "\u2028", "\u2029", "\n", "\r", "\u0085")
                .contains("\\u003c/script>\\u003c!--", "\\u2028\\u2029", "я 😀 𝔘");
        assertThat(JsonText.ascii(ODD)).doesNotContain("<").matches("[ -~]*");
    }

    @Test
    void half_a_pair_and_a_noncharacter_become_a_mark() {
        String loose = "x\ud800y\ufdd0z\uffff";
        assertThat(JsonText.quoted(loose)).isEqualTo("\"x\ufffdy\ufffdz\ufffd\"");
        assertThat(JsonText.ascii(loose)).isEqualTo("\"x\\ufffdy\\ufffdz\\ufffd\"");
    }

    @Test
    void parts_stand_in_their_order_and_what_is_not_there_is_left_out() {
        assertThat(JsonText.object("b", "1", "none", "", "a", JsonText.quoted("")))
                .isEqualTo("{\"b\":1,\"a\":\"\"}");
        assertThat(JsonText.object()).isEqualTo("{}");
    }

    @Test
    void an_entry_of_a_list_stands_on_its_own_line() {
        assertThat(JsonText.lines(List.of("1", "{}"))).isEqualTo("[1,\n{}]");
        assertThat(JsonText.lines(List.of())).isEqualTo("[]");
    }

    private static JsonNode read(String json) throws JsonProcessingException {
        return new ObjectMapper().readTree(json);
    }
}

package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An object part by part; its texts are tried in org.vestnik.files.JsonTextTest. */
class JsonTest {
    private static final String ODD = "</script> \"c\" \\ \n я";

    @Test
    void what_is_written_is_what_is_read() throws JsonProcessingException {
        Json json = new Json().text(ODD, ODD).texts("list", List.of(ODD, "b"));
        JsonNode read = new ObjectMapper().readTree(json.toString());
        assertThat(read.get(ODD).asText()).isEqualTo(ODD);
        assertThat(read.get("list").get(0).asText()).isEqualTo(ODD);
        assertThat(read.get("list").get(1).asText()).isEqualTo("b");
    }

    @Test
    void an_empty_text_is_a_text_within_a_list_alone() {
        assertThat(new Json().text("a", "").texts("b", List.of("")).toString())
                .isEqualTo("{\"b\":[\"\"]}");
    }

    @Test
    void parts_stand_in_their_order_and_what_is_empty_is_left_out() {
        Json inner = new Json().number("z", 1).number("y", new BigDecimal("1E-7"));
        Json json =
                new Json()
                        .text("b", "1")
                        .text("none", "")
                        .object("nothing", new Json())
                        .objects("no", List.of(new Json()))
                        .texts("nobody", List.of())
                        .objects("a", List.of(inner, new Json()));
        assertThat(json.toString()).isEqualTo("{\"b\":\"1\",\"a\":[{\"z\":1,\"y\":0.0000001}]}");
    }
}

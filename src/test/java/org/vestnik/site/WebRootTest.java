package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebRootTest {
    private static final LocalDate DAY = LocalDate.of(2018, 12, 14);

    @ParameterizedTest
    @CsvSource({
        "https://example.org/, https://example.org/",
        "HTTPS://Example.ORG:8080/Проект/, https://example.org:8080/%D0%9F%D1%80%D0%BE%D0%B5%D0%BA%D1%82/",
        "https://община.бг/, https://xn--80abvuc1e.xn--90ae/",
        "https://example.org/%D0%9F/a b/, https://example.org/%D0%9F/a%20b/"
    })
    void an_address_is_written_with_the_letters_that_uris_have(String url, String uri) {
        assertThat(WebRoot.of(url).uri()).isEqualTo(uri);
    }

    @Test
    void a_file_may_have_any_name() {
        WebRoot root = WebRoot.of("https://example.org/p/");
        assertThat(root.to("знак 100%.svg"))
                .isEqualTo("https://example.org/p/%D0%B7%D0%BD%D0%B0%D0%BA%20100%25.svg");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/, 'tag:example.org,2018-12-14:/a/%D0%B1'",
        "http://example.org:8080/p/, 'tag:example.org,2018-12-14:/p/a/%D0%B1'",
        "https://me@example.org/p/, 'tag:example.org,2018-12-14:/p/a/%D0%B1'",
        "http://[::1]:80/, 'tag:---1-,2018-12-14:/a/%D0%B1'"
    })
    void a_tag_names_the_owner_the_day_and_the_thing(String url, String tag) {
        assertThat(WebRoot.of(url).tag(DAY, "a/б")).isEqualTo(tag);
    }
}

package org.vestnik.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tags, ranges and compression, as RFC 9110 has them. */
class DeliveryTest {
    private final ServedSite site = new ServedSite();

    @AfterEach
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/bg/", "/photo.jpg", "/none", "/old", "/empty.txt", "/fault", "/bg/../x"})
    void head_says_what_get_says_without_the_body(String path) {
        for (String encoding : List.of("identity", "gzip")) {
            RawHttp.Reply head = site.http.ask("HEAD", path, "Accept-Encoding: " + encoding);
            RawHttp.Reply get = site.http.get(path, "Accept-Encoding: " + encoding);
            assertThat(head.status()).isEqualTo(get.status());
            assertThat(head.headers()).isEqualTo(get.headers());
            assertThat(head.body()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"p1\"",
                "W/\"p1\"",
                "*",
                "\"a\", \"p1\"",
                "\"a,b\",W/\"x\",\"p1\"",
                "\"p1--gzip\"",
                "\"a\"\r\nIf-None-Match: \"p1\""
            })
    void a_good_copy_is_not_sent_again_and_not_made(String tags) {
        RawHttp.Reply reply = site.http.get("/bg/", "If-None-Match: " + tags);
        assertThat(reply.status()).isEqualTo(304);
        assertThat(reply.body()).isEmpty();
        assertThat(reply.header("ETag")).hasValueSatisfying(tag -> assertThat(tag).contains("p1"));
        assertThat(reply.header("Cache-Control")).contains("no-cache");
        assertThat(reply.header("Vary")).contains("Accept-Encoding");
        assertThat(site.made).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"p2\"", "p1", "\"p\"", "\"\"", "\"p1", "W/p1", "\"p1--br\"", ""})
    void a_bad_copy_is_replaced(String tags) {
        assertThat(site.http.get("/bg/", "If-None-Match: " + tags).status()).isEqualTo(200);
        assertThat(site.made).hasValue(1);
    }

    @Test
    void a_precondition_that_fails_costs_no_body() {
        assertThat(site.http.get("/bg/", "If-Match: \"p2\"").status()).isEqualTo(412);
        assertThat(site.http.get("/bg/", "If-Match: W/\"p1\"").status()).isEqualTo(412);
        assertThat(site.made).hasValue(0);
        assertThat(site.http.get("/bg/", "If-Match: \"p1\"").status()).isEqualTo(200);
        assertThat(site.http.get("/bg/", "If-Match: *").status()).isEqualTo(200);
        assertThat(site.http.get("/none", "If-None-Match: *").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0-3 | 0123 | 0-3",
                "4- | 456789 | 4-9",
                "-2 | 89 | 8-9",
                "9-9 | 9 | 9-9",
                "0-99 | 0123456789 | 0-9",
                "-99 | 0123456789 | 0-9"
            })
    void a_part_is_sent_alone(String row) {
        String[] parts = row.split(" \\| ");
        RawHttp.Reply reply = site.http.get("/photo.jpg", "Range: bytes=" + parts[0]);
        assertThat(reply.status()).isEqualTo(206);
        assertThat(reply.text()).isEqualTo(parts[1]);
        assertThat(reply.header("Content-Range")).contains("bytes " + parts[2] + "/10");
        assertThat(reply.header("ETag")).contains("\"j,1\"");
        assertThat(reply.header("Content-Type")).contains("image/jpeg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=99-100", "bytes=-0"})
    void a_part_that_is_not_there_is_refused_with_the_length(String range) {
        RawHttp.Reply reply = site.http.get("/photo.jpg", "Range: " + range);
        assertThat(reply.status()).isEqualTo(416);
        assertThat(reply.header("Content-Range")).contains("bytes */10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=0-1,4-5",
                "bytes=",
                "bytes=a-b",
                "bytes=1",
                "bytes=0-99999999999999999999",
                "lines=0-1",
                "0-1",
                "bytes=0-1\r\nRange: bytes=2-3"
            })
    void many_parts_and_nonsense_get_the_whole(String range) {
        RawHttp.Reply reply = site.http.get("/photo.jpg", "Range: " + range);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo("0123456789");
    }

    @Test
    void a_part_is_sent_only_of_what_the_browser_already_has() {
        assertThat(part("If-Range: \"j,1\"")).isEqualTo(206);
        assertThat(part("If-Range: \"other\"")).isEqualTo(200);
        assertThat(part("If-Range: W/\"j,1\"")).isEqualTo(200);
        assertThat(part("If-Range: \"j,1--gzip\"")).isEqualTo(200);
        assertThat(part("If-Range: Tue, 24 Nov 2026 10:00:00 GMT")).isEqualTo(200);
        assertThat(part("If-None-Match: \"j,1\"")).isEqualTo(304);
        assertThat(site.http.ask("HEAD", "/photo.jpg", "Range: bytes=0-1").status()).isEqualTo(200);
        assertThat(site.http.get("/none", "Range: bytes=0-1").status()).isEqualTo(404);
    }

    private int part(String condition) {
        return site.http.get("/photo.jpg", "Range: bytes=0-1", condition).status();
    }

    @Test
    void a_long_text_is_compressed_for_who_asks() throws IOException {
        RawHttp.Reply reply = site.http.get("/bg/", "Accept-Encoding: br, gzip;q=0.8");
        assertThat(reply.header("Content-Encoding")).contains("gzip");
        assertThat(reply.header("Vary")).contains("Accept-Encoding");
        assertThat(reply.body().length).isLessThan(ServedSite.PAGE.length() / 4);
        try (var in = new GZIPInputStream(new ByteArrayInputStream(reply.body()))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(ServedSite.PAGE);
        }
        String tag = reply.header("ETag").orElseThrow();
        assertThat(tag).isEqualTo("\"p1--gzip\"");
        RawHttp.Reply again =
                site.http.get("/bg/", "Accept-Encoding: gzip", "If-None-Match: " + tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.header("ETag")).contains(tag);
    }

    @Test
    void nothing_is_compressed_where_it_does_not_pay_or_is_not_wanted() {
        for (String path : List.of("/small.css", "/photo.jpg", "/empty.txt")) {
            assertThat(site.http.get(path, "Accept-Encoding: gzip").header("Content-Encoding"))
                    .as(path)
                    .isEmpty();
        }
        for (String wish : List.of("br", "gzip;q=0", "identity", "gzipped", "", "\"gzip")) {
            assertThat(site.http.get("/bg/", "Accept-Encoding: " + wish).header("Content-Encoding"))
                    .as(wish)
                    .isEmpty();
        }
        RawHttp.Reply part = site.http.get("/bg/", "Accept-Encoding: gzip", "Range: bytes=0-2");
        assertThat(part.text()).isEqualTo("<p>");
        assertThat(site.http.get("/photo.jpg").header("Vary")).isEmpty();
        assertThat(site.http.get("/untagged", "Accept-Encoding: gzip").header("ETag")).isEmpty();
    }

    @Test
    void a_long_file_comes_whole_and_in_parts() {
        byte[] film = ServedSite.film();
        assertThat(site.http.get("/film.mp4").body()).isEqualTo(film);
        RawHttp.Reply part = site.http.get("/film.mp4", "Range: bytes=1000000-2999999");
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(film, 1_000_000, 3_000_000));
    }

    @Test
    void a_length_at_the_edge_of_a_slice_comes_whole() {
        for (int length : new int[] {65_535, 65_536, 65_537, 131_072}) {
            RawHttp.Reply reply = site.http.get("/length?" + length);
            assertThat(reply.body()).hasSize(length);
            assertThat(reply.header("Content-Length")).contains(String.valueOf(length));
        }
    }
}

package org.vestnik.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.problem.MachineFailure;
import org.vestnik.problem.Messages;

/** A good host of static files, on loopback, for the writer alone. */
class WebServerTest {
    private final ServedSite site = new ServedSite();

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void a_page_comes_with_its_type_its_tag_and_the_rules_for_browsers() {
        RawHttp.Reply reply = site.http.get("/bg/");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo(ServedSite.PAGE);
        assertThat(reply.headers())
                .containsExactly(
                        "Accept-Ranges: bytes",
                        "Cache-Control: no-cache",
                        "Connection: close",
                        "Content-Length: "
                                + ServedSite.PAGE.getBytes(StandardCharsets.UTF_8).length,
                        "Content-Type: text/html; charset=utf-8",
                        "Cross-Origin-Resource-Policy: same-origin",
                        "ETag: \"p1\"",
                        "Referrer-Policy: same-origin",
                        "Vary: Accept-Encoding",
                        "X-Content-Type-Options: nosniff");
    }

    @Test
    void the_question_is_decoded_and_knows_the_languages() {
        site.http.get(
                "/bg/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8/100%25.pdf?q=%D0%B0",
                "Accept-Language: en;q=0.5, bg-BG, de;q=0, *;q=0.1, fr;q=0.7,, ;;q, bg;q=0.9");
        assertThat(site.heard.questions)
                .containsExactly(
                        new Question("/bg/новини/100%.pdf", "q=%D0%B0", List.of("bg", "fr", "en")));
    }

    @Test
    void a_redirect_stays_here_and_is_encoded() {
        RawHttp.Reply reply = site.http.get("/old");
        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.header("Location"))
                .contains(
                        "/bg/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8%20%D0%B8%20%D0%BE%D1%89%D0%B5/");
        assertThat(site.http.get("/away").header("Location")).contains("/evil.example/");
    }

    @Test
    void a_fault_of_ours_is_a_short_page_and_is_told() {
        for (String path : List.of("/fault", "/machine", "/deep")) {
            RawHttp.Reply reply = site.http.get(path, "Accept: text/html");
            assertThat(reply.status()).isEqualTo(500);
            assertThat(reply.header("Content-Type")).contains("text/plain; charset=utf-8");
            assertThat(reply.header("ETag")).isEmpty();
            assertThat(reply.header("X-Content-Type-Options")).contains("nosniff");
            assertThat(reply.text()).hasSizeLessThan(100).doesNotContain("secret", "at org");
        }
        assertThat(site.heard.faults).hasSize(3);
        assertThat(((MachineFailure) site.heard.faults.get(1)).said().key())
                .isEqualTo("folder-disk-full");
        assertThat(site.http.get("/bg/").status()).isEqualTo(200);
    }

    @Test
    void headers_full_of_rubbish_do_no_harm() {
        for (String name : List.of("Accept-Language", "Accept-Encoding", "If-None-Match")) {
            for (String value :
                    List.of("", ",", "\"", ";q", "*;q=*", "q=1", "\u00ff", "a,".repeat(5000))) {
                assertThat(site.http.get("/bg/", name + ": " + value).status())
                        .as(name + ": " + value)
                        .isEqualTo(200);
            }
        }
        assertThat(site.heard.faults).isEmpty();
    }

    @Test
    void other_methods_are_told_which_are_allowed() {
        RawHttp.Reply reply = site.http.ask("OPTIONS", "/bg/");
        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow")).contains("GET, HEAD");
        assertThat(site.http.ask("POST", "/.vestnik/events").header("Allow")).contains("GET");
    }

    @Test
    void refusals_say_of_which_kind_they_are() {
        assertThat(site.http.get("/" + "a".repeat(9000)).status()).isEqualTo(414);
        assertThat(site.http.get("/", "X: " + "a".repeat(20_000)).status()).isEqualTo(431);
        assertThat(
                        site.http
                                .send(
                                        "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
                                .status())
                .isEqualTo(421);
        assertThat(site.http.get("/", "Origin: null").status()).isEqualTo(403);
        assertThat(site.http.get("/a//b").status()).isEqualTo(400);
        assertThat(site.http.get("/a//b").header("X-Content-Type-Options")).contains("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "LocalHost", "[::1]"})
    void our_own_names_are_welcome(String host) {
        String authority = host + ":" + site.server.port();
        String rest = " HTTP/1.1\r\nHost: " + authority + "\r\nConnection: close\r\n\r\n";
        assertThat(site.http.send("GET /bg/" + rest).status()).isEqualTo(200);
        assertThat(site.http.send("GET http://" + authority + "/bg/" + rest).status())
                .isEqualTo(200);
        assertThat(
                        site.http
                                .get("/bg/", "Origin: http://" + authority.toLowerCase(Locale.ROOT))
                                .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sec-Fetch-Site: none\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document",
                "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document",
                "Sec-Fetch-Site: same-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document",
                "Sec-Fetch-Site: same-origin\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: image",
                "Sec-Fetch-Site: same-origin\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe",
                "X-Anything: at all"
            })
    void the_writers_own_browser_is_welcome(String headers) {
        assertThat(site.http.get("/bg/", headers).status()).isEqualTo(200);
    }

    @Test
    void our_own_page_may_post_under_our_own_folder_only() {
        String origin = "Origin: http://localhost:" + site.server.port();
        String[] own = {origin, "X-Vestnik: 1", "Content-Length: 0"};
        assertThat(site.http.ask("POST", "/.vestnik/open?file=a", own).status()).isEqualTo(204);
        assertThat(site.heard.posts).extracting(Question::query).containsExactly("file=a");
        assertThat(site.http.ask("POST", "/.vestnik/other", own).status()).isEqualTo(404);
        assertThat(site.http.ask("POST", "/bg/", own).status()).isEqualTo(405);
        assertThat(site.http.ask("POST", "/.vestnik/open", "Content-Length: 0").status())
                .isEqualTo(403);
        String body = "Content-Length: 5\r\nConnection: close\r\n\r\nabcde";
        assertThat(site.http.ask("POST", "/.vestnik/open", origin, "X-Vestnik: 1", body).status())
                .isEqualTo(204);
    }

    @Test
    void a_connection_serves_one_request_after_another() {
        String host = " HTTP/1.1\r\nHost: 127.0.0.1:" + site.server.port() + "\r\n";
        RawHttp.Reply both =
                site.http.send(
                        "GET /photo.jpg"
                                + host
                                + "\r\nGET /small.css"
                                + host
                                + "Connection: close\r\n\r\n");
        assertThat(both.text()).contains("0123456789HTTP/1.1 200 OK", "text/css; charset=utf-8");
    }

    @Test
    void a_taken_port_is_left_to_its_owner() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            int port = taken.getLocalPort();
            Conversation talk = site.talk;
            try (WebServer other = WebServer.start(new Listening("127.0.0.1", port, false), talk)) {
                assertThat(other.port()).isNotEqualTo(port).isPositive();
                assertThat(other.address()).isEqualTo("http://127.0.0.1:" + other.port() + "/");
                assertThat(new RawHttp(other.port()).get("/bg/").status()).isEqualTo(200);
            }
            Listening strict = new Listening("127.0.0.1", port, true);
            assertThatThrownBy(() -> WebServer.start(strict, talk))
                    .isInstanceOfSatisfying(
                            MachineFailure.class,
                            failure ->
                                    assertThat(Messages.in("en").say(failure.said()))
                                            .startsWith("Port " + port + " is in use"));
        }
    }

    @Test
    void an_address_of_another_computer_is_refused_whatever_the_port() {
        // RFC 5737: this address is nobody's.
        for (boolean strict : List.of(true, false)) {
            Listening elsewhere = new Listening("192.0.2.1", 4000, strict);
            assertThatThrownBy(() -> WebServer.start(elsewhere, site.talk))
                    .isInstanceOfSatisfying(
                            MachineFailure.class,
                            failure ->
                                    assertThat(failure.said().key()).isEqualTo("address-unusable"));
        }
    }

    @Test
    void on_all_addresses_any_address_is_a_name_of_ours() {
        try (WebServer open = WebServer.start(new Listening("0.0.0.0", 0, true), site.talk)) {
            assertThat(open.address()).isEqualTo("http://127.0.0.1:" + open.port() + "/");
            RawHttp raw = new RawHttp(open.port());
            String rest = ":" + open.port() + "\r\nConnection: close\r\n\r\n";
            assertThat(raw.send("GET /bg/ HTTP/1.1\r\nHost: 192.168.1.7" + rest).status())
                    .isEqualTo(200);
            assertThat(raw.send("GET /bg/ HTTP/1.1\r\nHost: evil.example" + rest).status())
                    .isEqualTo(421);
        }
    }
}

package org.vestnik.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What no browser of the writer would send is refused, and nobody is asked for an answer.
 *
 * <p>The tricks stand in {@code tricks-*.txt}, one a line, as Java would write them; {@code PORT}
 * is our port, and a bar is a line end as it should be.
 */
class TricksTest {
    private static final String MARKER = "what-the-answer-says";
    private static final String OURS = "Host: 127.0.0.1:PORT|";
    private static final Listeners HEARD = new Listeners();

    private static WebServer server;

    @BeforeAll
    static void start() {
        server =
                WebServer.start(
                        new Listening("127.0.0.1", 0, true),
                        HEARD.giving(question -> Answer.text(200, MARKER)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void forget() {
        HEARD.questions.clear();
        HEARD.posts.clear();
        HEARD.opened.clear();
    }

    @Test
    void without_a_trick_the_same_request_is_answered() {
        RawHttp.Reply reply = send("GET / HTTP/1.1|" + OURS + "Connection: close||");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo(MARKER);
        assertThat(HEARD.questions).hasSize(1);
    }

    static Stream<String> targets() throws IOException {
        String letters = "a".repeat(9000);
        return Stream.concat(tricks("targets"), Stream.of("/" + letters, "/x?" + letters, letters));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void a_target_with_a_trick_is_refused(String target) {
        refuses("GET " + target + " HTTP/1.1|" + OURS);
        refuses("HEAD " + target + " HTTP/1.1|" + OURS);
    }

    static Stream<String> hosts() throws IOException {
        return tricks("hosts");
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void a_host_that_is_not_ours_is_refused(String host) {
        refuses("GET / HTTP/1.1|" + host + "|");
        refuses("GET / HTTP/1.0|" + host + "|");
    }

    static Stream<String> sites() throws IOException {
        return tricks("sites");
    }

    @ParameterizedTest
    @MethodSource("sites")
    void another_site_is_refused(String headers) {
        refuses("GET / HTTP/1.1|" + OURS + headers + "|");
        refuses("GET /.vestnik/events?page=/ HTTP/1.1|" + OURS + headers + "|");
        String own = "Origin: http://127.0.0.1:PORT|X-Vestnik: 1|Content-Length: 0|";
        refuses("POST /.vestnik/open HTTP/1.1|" + OURS + own + headers + "|");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRACE",
                "TRACK",
                "PUT",
                "DELETE",
                "PATCH",
                "OPTIONS",
                "CONNECT",
                "PROPFIND",
                "BREW",
                "get",
                "Get",
                "HEAD2",
                "POST"
            })
    void a_method_that_changes_or_tells_is_refused(String method) {
        for (String target : List.of("/", "/.vestnik/x", "*", "127.0.0.1:PORT")) {
            refuses(method + " " + target + " HTTP/1.1|" + OURS + "Content-Length: 0|");
        }
    }

    static Stream<String> posts() throws IOException {
        return tricks("posts");
    }

    @ParameterizedTest
    @MethodSource("posts")
    void a_post_that_is_not_our_own_is_refused(String rest) {
        refuses("POST " + rest.replaceFirst("\\|", " HTTP/1.1|" + OURS));
    }

    static Stream<String> requests() throws IOException {
        String good = "GET / HTTP/1.1|" + OURS;
        return Stream.concat(
                tricks("requests"),
                Stream.of(
                        good + "Long: " + "a".repeat(20_000) + "|",
                        good + "Many: headers|".repeat(2000),
                        good.replace("/ ", "/" + "a".repeat(40_000) + " ")));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void a_request_that_bends_the_grammar_is_refused(String request) {
        refuses(request);
    }

    @Test
    void a_second_request_hidden_in_the_body_of_a_refused_one_is_never_read() {
        String hidden = "GET /hidden HTTP/1.1|" + OURS + "|";
        for (String body : List.of("Content-Length: 60|", "Transfer-Encoding: chunked|")) {
            for (String method : List.of("POST", "PUT")) {
                RawHttp.Reply reply =
                        send(method + " / HTTP/1.1|" + OURS + body + "|0||" + hidden + hidden);
                assertThat(reply.status()).isEqualTo(405);
                assertThat(reply.text()).doesNotContain("HTTP/1.1", MARKER);
                assertThat(HEARD.questions).isEmpty();
            }
        }
    }

    private static void refuses(String request) {
        RawHttp.Reply reply = send(request + "Connection: close||");
        // 0: the connection was closed without a word
        assertThat(reply.status()).as(reply.head()).matches(s -> s == 0 || s >= 400 && s <= 599);
        assertThat(reply.head() + reply.text()).doesNotContain(MARKER);
        assertThat(reply.headers()).noneMatch(line -> line.startsWith("Server:"));
        assertThat(HEARD.questions).isEmpty();
        assertThat(HEARD.posts).isEmpty();
        assertThat(HEARD.opened).isEmpty();
        assertThat(HEARD.faults).isEmpty();
    }

    private static RawHttp.Reply send(String request) {
        String port = String.valueOf(server.port());
        return new RawHttp(server.port()).send(request.replace("|", "\r\n").replace("PORT", port));
    }

    private static Stream<String> tricks(String name) throws IOException {
        try (InputStream in = TricksTest.class.getResourceAsStream("tricks-" + name + ".txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(String::translateEscapes);
        }
    }
}

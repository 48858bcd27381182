package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.check.links.LinkReport;
import org.vestnik.check.links.LinkRound;
import org.vestnik.check.links.LinkRound.Manners;
import org.vestnik.check.links.WebLink;
import org.vestnik.files.DiskMemo;
import org.vestnik.files.Memo;
import org.vestnik.files.WriteProgress;
import org.vestnik.problem.Message;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/** Links to other sites, before servers that misbehave in every way. */
@Timeout(60)
class LinkLookTest {
    private static final Instant NOW = Instant.parse("2026-01-31T23:00:00Z");
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    /** Links in every place where one may stand; {@code %1$s} is a server. */
    private static final String SITE =
            """
            -- content/site.yaml --
            title: Trial
            languages: [en]
            url: https://example.org/
            theme: institution
            partners:
              one: { name: One, country: BG, url: "%1$s/partner" }
            footer:
              - { label: More, url: "%1$s/footer" }
            contact: { url: "%1$s/contact" }
            -- content/articles/2026/fair/en.md --
            ---
            title: Fair
            type: news
            date: 2026-01-12
            event:
              start: 2026-02-20
              online: "%1$s/online"
              registration: "%1$s/registration"
            ---
            [One](%1$s/text#part), %1$s/bare and [ours](https://example.org/en/).
            -- content/articles/2020/old/en.md --
            ---
            title: Old
            type: news
            date: 2020-01-12
            ---
            [Old](%1$s/old).
            """;

    private static HttpAsker asker() {
        return new HttpAsker(ProxySelector.of(null), address -> false, PATIENCE);
    }

    private static Manners manners(int pause, int deadline) {
        return new Manners(Duration.ofMillis(pause), 8, Duration.ofMillis(deadline));
    }

    private static LinkReport look(Manners manners, Memo memo, Instant now, List<URI> links) {
        List<WebLink> all = new ArrayList<>();
        for (URI link : links) {
            Place place = new Place("content/pages/a/en.md", all.size() + 1, 1, 2);
            all.add(new WebLink(link, List.of(new WebLink.Spot(link.toString(), place))));
        }
        return new LinkRound(asker(), manners, memo, WriteProgress.SILENT).look(all, now);
    }

    private static List<String> said(LinkReport report) {
        return report.problems().stream().map(Problem::message).map(Message::key).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "/fine, ''",
        "/status/204, ''",
        "/status/404, link-dead",
        "/status/410, link-dead",
        "/status/403, link-doubtful",
        "/status/429, link-doubtful",
        "/status/500, link-doubtful",
        "/status/999, link-doubtful",
        "/nohead/405, ''",
        "/nohead/404, ''",
        "/nohead/501, ''",
        "/hang, link-doubtful.silent",
        "/drip, link-doubtful.silent",
        "/endless, ''",
        "/huge, link-doubtful.broken",
        "/garbage, link-doubtful.broken",
        "/reset, link-doubtful.broken",
        "/to/301//fine, link-moved",
        "/to/308//fine, link-moved",
        "/to/302//fine, ''",
        "/to/301//, link-doubtful.home",
        "/to/301//status/404, link-dead",
        "/to/301//to/301//fine/, link-moved",
        "/to/302/http://:0/, link-doubtful.broken",
        "/to/302/file:///etc/passwd, link-doubtful.broken",
        "/count/5, ''",
        "/count/6, link-doubtful.loop",
    })
    void what_a_server_does_is_told(String path, String expected) throws IOException {
        try (WildServer server = new WildServer()) {
            Manners manners = manners(0, 20_000);
            LinkReport report = look(manners, Memo.NONE, NOW, List.of(server.at(path)));
            assertThat(said(report)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
        }
    }

    @Test
    void what_has_moved_is_told_with_its_last_address_for_good() throws IOException {
        try (WildServer server = new WildServer()) {
            String path = "/to/301//to/308//to/302//fine";
            LinkReport report = look(manners(0, 9000), Memo.NONE, NOW, List.of(server.at(path)));
            assertThat(report.problems().get(0).message().arguments())
                    .containsExactly(
                            server.at(path).toString(), server.at("/to/302//fine").toString());
        }
    }

    @Test
    void a_name_that_nobody_has_and_a_closed_door() throws IOException {
        try (WildServer server = new WildServer()) {
            URI nobody = URI.create("http://nobody.invalid/a");
            URI closed = URI.create("http://127.0.0.1:1/a");
            List<URI> links = List.of(nobody, closed, server.at("/fine"));
            LinkReport report = look(manners(0, 20_000), Memo.NONE, NOW, links);
            assertThat(said(report).get(1)).isEqualTo("link-doubtful.refused");
            // Where the resolver itself is away, nothing is known of the name.
            assertThat(said(report).get(0)).isIn("link-dead.host", "link-doubtful.silent");

            LinkReport alone = look(manners(0, 9000), Memo.NONE, NOW, List.of(nobody, closed));
            assertThat(alone.offline()).isTrue();
            assertThat(alone.problems()).isEmpty();
        }
    }

    @Test
    void servers_are_asked_politely_and_side_by_side() throws IOException {
        List<WildServer> servers = new ArrayList<>();
        List<URI> links = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            servers.add(new WildServer());
        }
        for (int i = 0; i < 6; i++) {
            for (int page = 0; page < 4; page++) {
                links.add(servers.get(i).at("/page" + page));
            }
            // To a neighbour, who is being asked by another thread.
            links.add(servers.get(i).at("/to/302/" + servers.get((i + 1) % 6).at("/fine")));
            links.add(servers.get(i).at("/nohead/405"));
        }
        long began = System.nanoTime();
        LinkReport report = look(manners(200, 30_000), Memo.NONE, NOW, links);
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        assertThat(report.asked()).isEqualTo(36);
        assertThat(said(report)).isEmpty();
        for (WildServer server : servers) {
            List<WildServer.Asked> log = new ArrayList<>(server.log());
            log.sort(Comparator.comparingLong(WildServer.Asked::came));
            assertThat(log).hasSize(8);
            assertThat(log).allMatch(asked -> asked.agent().startsWith("Vestnik/"));
            for (int i = 1; i < log.size(); i++) {
                long pause = log.get(i).came() - log.get(i - 1).answered();
                assertThat(Duration.ofNanos(pause)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
            }
            server.close();
        }
        // One after the other it would be at least 6 × 7 × 200 ms.
        assertThat(took).isLessThan(Duration.ofMillis(6000));
    }

    @Test
    void the_deadline_ends_it_and_says_what_is_left() throws IOException {
        try (WildServer quick = new WildServer();
                WildServer slow = new WildServer()) {
            List<URI> links = new ArrayList<>(List.of(quick.at("/status/404")));
            for (int page = 0; page < 20; page++) {
                links.add(slow.at("/page" + page));
            }
            long began = System.nanoTime();
            LinkReport report = look(manners(500, 1200), Memo.NONE, NOW, links);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(PATIENCE);
            assertThat(said(report)).containsExactly("link-dead");
            assertThat(report.left()).isBetween(15, 19);
            assertThat(report.asked() + report.left()).isEqualTo(21);
        }
    }

    @Test
    void a_server_that_hangs_or_has_enough_is_left_alone() throws IOException {
        for (String first : List.of("/hang", "/status/429")) {
            try (WildServer server = new WildServer()) {
                List<URI> links = new ArrayList<>(List.of(server.at(first), server.at("/hang/2")));
                for (int page = 0; page < 20; page++) {
                    links.add(server.at("/page" + page));
                }
                LinkReport report = look(manners(0, 20_000), Memo.NONE, NOW, links);
                assertThat(report.left()).as(first).isGreaterThanOrEqualTo(20);
            }
        }
    }

    @Test
    void what_a_server_said_is_known_for_a_day(@TempDir Path folder) throws IOException {
        try (WildServer server = new WildServer()) {
            List<URI> links =
                    List.of(server.at("/status/404"), server.at("/fine"), server.at("/status/500"));
            List<Integer> asked = new ArrayList<>();
            for (int hours : List.of(0, 1, 23, 25)) {
                try (DiskMemo memo = DiskMemo.open(folder, "1")) {
                    Instant now = NOW.plus(Duration.ofHours(hours));
                    LinkReport report = look(manners(0, 9000), memo, now, links);
                    assertThat(said(report)).containsExactly("link-dead", "link-doubtful");
                    asked.add(report.asked());
                }
            }
            // What may be better in an hour is asked again.
            assertThat(asked).containsExactly(3, 1, 1, 3);
        }
    }

    @Test
    void the_command_finds_every_link_and_asks_nobody_at_home(@TempDir Path folder)
            throws IOException {
        try (WildServer server = new WildServer()) {
            String home = server.at("").toString();
            Desk desk = new Desk(folder).with(SITE.formatted(home));
            Desk.Said said = desk.run("check", "--external", "--since", "2026-01-01");
            assertThat(said.out())
                    .contains("/partner", "/footer", "/contact", "/online", "/registration")
                    .contains("/text#part", "/bare", "warning[link-dead]")
                    .contains("looked at 7, known from the last day 0")
                    .doesNotContain("/old");
            assertThat(said.status()).isZero();
            assertThat(server.log()).isEmpty();
            assertThat(desk.run("check").out()).doesNotContain("link-dead");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0",
                "0.1.2.3", "100.64.0.1", "::1", "fe80::1", "fd00::1", "224.0.0.1"
            })
    void an_address_of_a_network_at_home_is_known(String address) throws IOException {
        assertThat(PrivateNetwork.holds(InetAddress.getByName(address))).isTrue();
        assertThat(PrivateNetwork.holds(InetAddress.getByName("93.184.216.34"))).isFalse();
        assertThat(PrivateNetwork.holds(InetAddress.getByName("100.128.0.1"))).isFalse();
    }

    @Test
    void the_proxy_of_the_environment_is_asked() throws IOException {
        try (WildServer proxy = new WildServer()) {
            URI home = proxy.at("");
            ProxySelector proxies =
                    Proxies.of(
                            Map.of(
                                    "HTTP_PROXY",
                                    home.toString(),
                                    "no_proxy",
                                    "example.org, .test"));
            HttpAsker asker = new HttpAsker(proxies, PrivateNetwork::holds, PATIENCE);
            asker.ask(URI.create("http://proxied.invalid/page"), false);
            assertThat(proxy.log())
                    .extracting(WildServer.Asked::path)
                    .containsExactly("http://proxied.invalid/page");
            assertThat(Proxies.isDirect(proxies, URI.create("http://www.example.org/"))).isTrue();
            assertThat(Proxies.isDirect(proxies, URI.create("http://a.test/"))).isTrue();
            assertThat(Proxies.isDirect(proxies, URI.create("http://other.org/"))).isFalse();
        }
    }
}

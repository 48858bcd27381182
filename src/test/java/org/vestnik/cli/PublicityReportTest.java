package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report on publicity: what it says of a site, and where it goes. */
class PublicityReportTest {
    private static final String FILE = "publicity-report-2026-01-31.html";

    private static final String SITE =
            """
            -- content/site.yaml --
            title: { bg: Обмен, en: Exchange }
            description: { bg: Обаждания за възрастни хора., en: Calls for older people. }
            url: https://example.org/p/
            languages: [bg, en]
            theme: institution
            project:
              number: BG05M9OP001-4.001-0080-C01
              name: { bg: Обмен на опит, en: Exchange of experience }
              start: 2018-09-01
              end: 2027-08-31
              budget: { total: 1000.00, eu: 850.00, national: 150.00, currency: BGN }
              aims: [ { bg: Никой да не е сам., en: Nobody should be alone. } ]
              results: [ { name: { bg: Доброволци, en: Volunteers }, planned: 25 } ]
            funding:
              fund: ESF
              period: 2014-2020
              programme: { bg: Програма, en: Programme }
            -- content/articles/fair/en.md --
            ---
            title: Fair
            type: news
            date: 2025-05-01
            ---
            Words.
            -- content/articles/fair/bg.md --
            ---
            title: Панаир
            type: news
            date: 2025-05-01
            ---
            Думи.
            """;

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder);
    }

    private String report(String site, String... more) {
        desk.with(site);
        String[] all = new String[more.length + 3];
        all[0] = "report";
        all[1] = "publicity";
        all[2] = "--output=-";
        System.arraycopy(more, 0, all, 3, more.length);
        Desk.Said said = desk.run(all);
        assertThat(said.err()).isEmpty();
        assertThat(said.status()).isZero();
        assertThat(said.out()).startsWith(PublicityPage.MARK).endsWith("</html>\n");
        return read(said.out());
    }

    /** A report without its styles, so that a test that fails can be read. */
    private static String body(String page) {
        int styles = page.indexOf("<style>");
        return page.substring(0, styles) + page.substring(page.indexOf("</style>"));
    }

    /** With its character references as characters, but those that are markup. */
    static String read(String page) {
        assertThat(page).matches("(?s)\\p{ASCII}*");
        return Pattern.compile("&#([0-9]+);")
                .matcher(body(page))
                .replaceAll(
                        (MatchResult m) -> {
                            int point = Integer.parseInt(m.group(1));
                            boolean plain = point > '>' || point == '\'';
                            return point == 0xA0
                                    ? " "
                                    : plain ? Character.toString(point) : "\\" + m.group();
                        });
    }

    /** The rows of a rule, by what it asks for. */
    private static String rows(String page, String asks) {
        int at = page.indexOf(asks);
        assertThat(at).as(asks).isPositive();
        int start = page.lastIndexOf("<tbody", at);
        return page.substring(start, page.indexOf("</tbody>", start));
    }

    @Test
    void on_a_good_site_all_that_is_checked_is_kept() {
        String page = report(SITE);
        assertThat(page).contains("<b>0</b>breached", "Nothing that a program can see");
        assertThat(page).doesNotContain("<tbody class=\"breached\">", "<tr class=\"found\">");
        assertThat(rows(page, "The number and the name of the project"))
                .startsWith("<tbody class=\"kept\">")
                .contains("Bulgarian practice");
        assertThat(rows(page, "At least one poster of A3"))
                .startsWith("<tbody class=\"person\">")
                .contains("Annex XII, point 2.2(2)(b)", "Not by the program", "crr.cz");
        itTellsOfTheProject(page);
    }

    @Test
    void a_breach_stands_beside_its_rule_with_place_and_remedy() {
        String page =
                report(SITE.replace("150.00", "250.00").replace("C01", "С01"), "--lang", "bg");
        assertThat(page).contains("<html lang=\"bg\">", "<b>2</b>нарушени");
        assertThat(rows(page, "Сайтът посочва общата стойност"))
                .startsWith("<tbody class=\"breached\">")
                .contains("<code>content/site.yaml:11:20</code>", "1100.00")
                .contains("Какво да се направи: Препишете сумите от договора");
        assertThat(rows(page, "Номерът и името на проекта")).contains("content/site.yaml:7:");
    }

    /** And of the words of its strip, and its pages. */
    private static void itTellsOfTheProject(String page) {
        assertThat(page)
                .contains("<bdi>Exchange of experience</bdi>", "<bdi>Programme</bdi>")
                .contains("ESF</bdi> – European Social Fund", "2014–2020")
                .contains("in all: BGN 1,000.00<br>", "1 September 2018 – 31 August 2027")
                .contains("<bdi lang=\"bg\">Европейски съюз</bdi>")
                .contains("<bdi lang=\"bg\">Европейски социален фонд</bdi>")
                .contains("<code>article.html</code>: 2", "<li>/en/news/2025/fair/</li>")
                .contains("replaces no approval by the managing authority")
                .containsPattern("<code>[0-9a-f]{32}</code>");
    }

    @Test
    void an_exception_is_never_hidden() {
        String wrong = SITE.replace("150.00", "250.00");
        String checks =
                "checks:\n  budget-sum: { except: [ { file: site.yaml, reason: \"%s\" } ] }\n";
        String excepted =
                wrong.replace(
                        "-- content/articles/fair/en",
                        String.format(checks, "Annex 3") + "-- content/articles/fair/en");
        String rows = rows(report(excepted), "The site says the total amount");
        assertThat(rows)
                .startsWith("<tbody class=\"excepted\">")
                .contains("site.yaml:11:20", "with this reason: Annex 3");
        String off =
                wrong.replace(
                        "-- content/articles/fair/en",
                        "checks: { budget-sum: off }\n-- content/articles/fair/en");
        assertThat(rows(report(off), "The site says the total amount"))
                .startsWith("<tbody class=\"excepted\">")
                .contains("turned off in site.yaml, without a reason");
    }

    @Test
    void errors_are_said_and_leave_nothing_kept() {
        desk.with(SITE.replace("date: 2025-05-01", "date: never"));
        Desk.Said said = desk.run("report", "publicity");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).contains("error[date-form]");
        String page = file();
        assertThat(page).contains("The content has errors");
    }

    private String file() {
        try {
            return read(Files.readString(desk.file(FILE), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void the_same_content_gives_the_same_bytes_and_another_one_another_fingerprint() {
        String once = report(SITE);
        assertThat(report(SITE, "--no-cache")).isEqualTo(once);
        assertThat(report(SITE.replace("Words.", "Word."))).isNotEqualTo(once);
    }

    @Test
    void it_goes_into_a_file_and_over_a_former_report_alone() throws IOException {
        desk.with(SITE).write("mine.html", "<!DOCTYPE html>\n");
        Desk.Said said = desk.run("report", "publicity");
        assertThat(said.status()).isZero();
        assertThat(said.out()).contains("The report is in " + FILE, "breached: 0");
        desk.write("new/r.html", PublicityPage.MARK);
        String[] again = {"report", "publicity", "--lang", "bg", "--output", "new/r.html"};
        assertThat(desk.run(again).status()).isZero();
        assertThat(Files.readString(desk.file("new/r.html"))).contains("<html lang=\"bg\">");
        Desk.Said refused = desk.run("report", "publicity", "--output", "mine.html");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("mine.html is there already");
        assertThat(Files.readString(desk.file("mine.html"))).isEqualTo("<!DOCTYPE html>\n");
    }

    @Test
    void it_never_goes_into_the_site_or_its_sources() throws IOException {
        desk.with(SITE).write("public/.vestnik-files", "");
        Files.createSymbolicLink(desk.file("way"), desk.file("content"));
        for (String path :
                new String[] {
                    "content/r.html", "content/a/r.html", "themes/r.html", "site/x/r.html",
                    "public/r.html", "public/a/r.html", "way/r.html", "content"
                }) {
            Desk.Said said = desk.run("report", "publicity", "--output", path);
            assertThat(said.status()).as(path).isEqualTo(2);
            assertThat(said.err()).as(path).contains(path);
            assertThat(desk.file(path))
                    .satisfies(file -> assertThat(Files.isRegularFile(file)).isFalse());
        }
    }

    @Test
    void report_alone_asks_which() {
        Desk.Said said = desk.run("report", "--lang", "bg");
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("Кажете кой доклад");
    }

    @Test
    void check_goes_by_the_rules_of_a_day() {
        desk.with(SITE.replace("150.00", "250.00"));
        Desk.Said now = desk.run("check", "--rules-as-of", "2014-01-01");
        assertThat(now.out()).contains("budget-sum", "not in force that day: ");
        Desk.Said then = desk.run("check", "--rules-as-of", "2013-12-31");
        assertThat(then.out())
                .doesNotContain("budget-sum")
                .contains("as of 2013-12-31", "not in force that day: ");
        Desk.Said wrong = desk.run("check", "--rules-as-of", "yesterday");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("not a date");
    }
}

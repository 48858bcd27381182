package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.vestnik.check.CheckSettings;
import org.vestnik.check.law.LawLook;
import org.vestnik.check.law.PublicityReport;
import org.vestnik.content.ContentRule;
import org.vestnik.content.SiteConfig;
import org.vestnik.content.SiteReader;
import org.vestnik.files.SourceTree;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Saying;
import org.vestnik.site.SiteTest;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The page of the report on publicity, whatever a site says of itself. */
class PublicityPageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

    private static final String SITE =
            """
            -- content/site.yaml --
            title: { bg: Обмен, en: Exchange }
            languages: [bg, en]
            theme: institution
            projects:
              - id: old
                number: BG05M9OP001-4.001-0080-C01
                name: { bg: Обмен на опит, en: Exchange of experience }
                start: 2018-09-01
                budget: { total: 1000.00, eu: 850.00, currency: BGN }
                funding: { fund: ESF, period: 2014-2020, programme: Programme }
              - id: new
                name: New
                number: X-1
                funding: { fund: Interreg, period: 2021-2027, programme: Programme }
            """;

    private static final Problem BREACH =
            ContentRule.BUDGET_SUM.at(new Place("content/site.yaml", 10, 14, 20), "1", "2");

    private static String page(String site, String language, LocalDate asOf, Picture... pictures) {
        SiteConfig config =
                SiteReader.read(SourceTree.of(SiteTest.sources(site))).value().orElseThrow();
        List<Problem> found = List.of(BREACH);
        LawLook look = new LawLook(config.projects(), found, CheckSettings.NONE, true, asOf);
        PublicityReport report =
                PublicityReport.of(config, look, Optional.empty(), Set.of("index.html"));
        Saying saying = new Saying(Messages.in(language), path -> path);
        PublicityPage.Origin origin =
                new PublicityPage.Origin(TODAY, asOf, "Vestnik 1", "0123456789abcdef");
        return new PublicityPage(ReportWords.of(saying, config.lead()), report, origin)
                .print(List.of(pictures));
    }

    private static String read(String site, LocalDate asOf) {
        return PublicityReportTest.read(page(site, "en", asOf));
    }

    @Test
    void it_is_valid_in_both_languages_with_pictures_and_rules_out_of_force() throws Exception {
        Picture picture = new Picture("Home \"<b>\"", 360, 640, new byte[] {1, 2, 3});
        for (String language : List.of("en", "bg")) {
            String page = page(SITE, language, LocalDate.of(2020, 1, 1), picture);
            assertThat(page).contains("<figure class=\"narrow\">", "base64,AQID\"");
            assertThat(findings(page)).isEmpty();
        }
        assertThat(findings("<!DOCTYPE html><title>x</title><p align=left>")).isNotEmpty();
    }

    /** What the Nu checker says of a page. */
    private static List<String> findings(String page) throws Exception {
        List<String> found = new ArrayList<>();
        ErrorHandler into =
                new ErrorHandler() {
                    @Override
                    public void warning(SAXParseException e) {
                        found.add(e.getLineNumber() + ": " + e.getMessage());
                    }

                    @Override
                    public void error(SAXParseException e) {
                        warning(e);
                    }

                    @Override
                    public void fatalError(SAXParseException e) {
                        warning(e);
                    }
                };
        SimpleDocumentValidator validator = new SimpleDocumentValidator(false);
        validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", into);
        validator.setUpValidatorAndParsers(into, false, false);
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        InputSource source = new InputSource(new ByteArrayInputStream(bytes));
        source.setEncoding("UTF-8");
        validator.checkHtmlInputSource(source);
        return found;
    }

    @Test
    void the_day_of_the_rules_is_said_and_counts() {
        String then = read(SITE, LocalDate.of(2013, 12, 31));
        assertThat(then)
                .contains("<b>0</b>breached", "<h3>Not in force on 31 December 2013</h3>")
                .contains("in force from 30 July 2014", "in force from 1 July 2021")
                .doesNotContain("content/site.yaml:10:14");
        assertThat(read(SITE, TODAY))
                .contains("<b>1</b>breached", "content/site.yaml:10:14")
                .doesNotContain("Not in force");
    }

    @Test
    void each_pack_names_its_projects_where_there_are_several() {
        assertThat(read(SITE, TODAY))
                .contains("<bdi>For the projects: BG05M9OP001-4.001-0080-C01</bdi>")
                .contains("<bdi>For the projects: X-1</bdi>");
    }

    @Test
    void what_no_pack_holds_for_is_said_plainly() {
        String page = read(SITE.replace("ESF", "LIFE").replace("Interreg", "LIFE"), TODAY);
        assertThat(page)
                .contains("No rules are known here", "Which rules of publicity hold for this")
                .doesNotContain("<table class=\"laws\"");
        String none = SITE.substring(0, SITE.indexOf("projects:"));
        assertThat(read(none, TODAY)).contains("The site names no project.");
    }

    @Test
    void it_believes_no_author() {
        String page =
                read(
                        SITE.replace("en: Exchange }", "en: \"</title><script>x()</script>\" }")
                                .replace("Exchange of experience", "'<b onclick=x>\u202Eabc'")
                                .replace("programme: Programme", "programme: '</style><img src=x>'")
                                .replace("X-1", "'\"><svg>\u05D0\u05D1'"),
                        TODAY);
        assertThat(page)
                .doesNotContain("<script", "<img", "<svg", "<b onclick", " style=", "http-equiv")
                .contains("<bdi>&#60;b onclick=x&#62;\u202Eabc</bdi>", "\u05D0\u05D1</bdi>");
    }

    @Test
    void texts_in_another_language_say_so() {
        String site =
                SITE.replace("{ bg: Обмен на опит, en: Exchange of experience }", "{ bg: Опит }");
        assertThat(read(site, TODAY)).contains("<h3><bdi lang=\"bg\">Опит</bdi></h3>");
    }
}

package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestnik.site.StatementsTest.SITE;
import static org.vestnik.site.StatementsTest.STATEMENT;
import static org.vestnik.site.StatementsTest.page;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The accessibility statement: its page, its form for programs, and what is wrong with it. */
class AccessibilityTest {
    private static final SiteTest WHOLE = SiteTest.of(SITE + STATEMENT);

    @Test
    void a_site_without_a_status_has_no_statement_and_is_told_so() {
        SiteTest.of(SITE)
                .reports("content/site.yaml note[statement-missing]")
                .hasNo("bg/dostapnost/index.html")
                .hasNo("bg/dostapnost/accessibility.json")
                .pageLacks("bg/", "Декларация за достъпност");
        WHOLE.reportsNothing().page("bg/", "bg/dostapnost/\">Декларация за достъпност</a>");
    }

    @Test
    void the_statement_follows_the_model() {
        assertThat(WHOLE.file("bg/dostapnost/"))
                .containsSubsequence(
                        "<h1>Декларация за достъпност</h1>",
                        "Община Дрен",
                        "член 58в от Закона за електронното управление",
                        "<h2>Статус на съответствие</h2>",
                        "съответства частично",
                        "<h2>Недостъпно съдържание</h2>",
                        "<li>Програмите</li>",
                        "<h3>Прекомерна тежест</h3>",
                        "<li>Старият филм</li>",
                        "<h3>Съдържание извън обхвата",
                        "<li>Картата</li>",
                        "<h2>Изготвяне на настоящата декларация за достъпност</h2>",
                        "3\u00a0февруари",
                        "самооценка",
                        "12\u00a0декември",
                        "<h2>Обратна връзка и координати за връзка</h2>",
                        "mailto:office@example.org",
                        "До седмица.",
                        "<h2>Процедура по прилагане</h2>",
                        "<a href=\"https://egov.government.bg/\" rel=\"external\">");
        WHOLE.page(
                "en/accessibility/",
                "Article 58c of the Bulgarian Electronic Governance Act",
                "hreflang=\"bg\" href=\"https://example.org/p/bg/dostapnost/\"",
                "<a href=\"accessibility.json\" type=\"application/json\">");
    }

    @Test
    void programs_read_the_same_statement() {
        assertThat(WHOLE.file("en/accessibility/accessibility.json"))
                .startsWith("{\"model\":\"Implementing Decision (EU) 2018/1523\",")
                .endsWith("}\n")
                .contains(
                        "\"page\":\"https://example.org/p/en/accessibility/\"",
                        "\"status\":\"partial\"",
                        "{\"text\":\"The map\",\"reason\":\"out-of-scope\"}",
                        "\"reviewed\":\"2025-12-12\"",
                        "\"response\":\"Within ",
                        "\"url\":\"https://egov.government.bg/\"")
                .doesNotContain("\"evaluator\"");
    }

    @ParameterizedTest
    @CsvSource({
        "status: partial, status: full, status-issues",
        "status: partial, status: perfect, word-unknown",
        "prepared: 2025-02-03, prepared: 2025-02-31, date-impossible",
        "reason: burden, reason: laziness, word-unknown"
    })
    void what_contradicts_itself_is_a_mistake(String right, String wrong, String rule) {
        String site = SITE + STATEMENT.replace(right, wrong);
        assertThat(SiteTest.of(site).reported()).anyMatch(p -> p.endsWith("error[" + rule + "]"));
    }

    @Test
    void shortcomings_without_a_list_or_without_a_reason_are_mistakes() {
        String bare = "accessibility: { status: none, method: self, prepared: 2026-01-02 }\n";
        SiteTest.of(SITE + bare).reports("content/site.yaml:22:26 error[status-issues]");
        String reasonless = STATEMENT.replace(", reason: burden", "");
        SiteTest.of(SITE + reasonless).reports("content/site.yaml:26:7 error[issue-incomplete]");
        SiteTest.of(SITE + "accessibility: { method: self }\n")
                .reports(
                        "content/site.yaml note[statement-missing]",
                        "content/site.yaml:22:16 warning[status-missing]");
    }

    @ParameterizedTest
    @CsvSource({
        "  method: self, ''",
        "country: BG, country: ES",
        "  email: office@example.org, ''",
    })
    void what_the_model_wants_and_nobody_says_is_a_mistake(String said, String other) {
        assertThat(SITE + STATEMENT).contains(said);
        assertThat(SiteTest.of((SITE + STATEMENT).replace(said, other)).reported())
                .containsExactly("content/site.yaml:23:3 error[statement-lacks]");
    }

    @Test
    void a_statement_without_a_day_or_with_one_to_come_is_told() {
        String dayless = STATEMENT.replaceAll("  (prepared|reviewed): .*\n", "");
        assertThat(SiteTest.of(SITE + dayless).reported())
                .containsExactly("content/site.yaml:23:3 error[statement-lacks]");
        SiteTest.of(SITE + STATEMENT.replace("2025-12-12", "2026-02-01"))
                .reports("content/site.yaml:29:13 warning[statement-future]");
    }

    @Test
    void after_a_year_the_statement_is_old() {
        assertThat(WHOLE.with(BuildOptions.of(LocalDate.of(2026, 12, 12))).reported()).isEmpty();
        assertThat(WHOLE.with(BuildOptions.of(LocalDate.of(2026, 12, 13))).reported())
                .containsExactly("content/site.yaml:29:13 warning[statement-old]");
    }

    @Test
    void a_page_of_the_author_wins_and_is_in_the_footer() {
        String own = page("accessibility", "bg", "Достъпност за всички");
        SiteTest site = SiteTest.of(SITE + STATEMENT + own);
        site.hasNo("bg/dostapnost/index.html")
                .hasNo("en/accessibility/index.html")
                .page("bg/dostapnost-za-vsichki/accessibility.json", "\"status\":\"partial\"")
                .page("bg/novini/", "bg/dostapnost-za-vsichki/\">Достъпност за всички</a>");
        assertThat(site.with(BuildOptions.of(LocalDate.of(2027, 1, 1))).reported())
                .contains("content/site.yaml:29:13 warning[statement-old]");
        SiteTest.of(SITE + own).reportsNothing();
    }
}

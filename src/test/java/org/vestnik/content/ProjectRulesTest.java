package org.vestnik.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What can be wrong with projects, funding and partners: each rule with its place. */
class ProjectRulesTest {
    private static final String HEAD =
            "title: { bg: О, en: E }\nlanguages: [bg, en]\ntheme: institution\n";
    private static final String PROJECT = "project: { number: X-1, name: E }\n";
    private static final String FUNDING = "funding: { fund: ESF, period: 2014-2020 }\n";
    private static final String WHOLE = HEAD + PROJECT + FUNDING;

    @Test
    void without_project_or_funding_there_is_no_strip() {
        Sketch.site(HEAD).reports("site.yaml:1:1-1 funding-missing");
        Sketch.site(HEAD + PROJECT).reports("site.yaml:1:1-1 funding-missing");
        Sketch sketch = Sketch.site(HEAD + FUNDING);
        sketch.reports("site.yaml:1:1-1 funding-missing");
        assertThat(sketch.said())
                .contains("the project is not given, so the pages have no publicity strip");
        String own = "project: { number: 1, name: E, funding: { fund: CF, period: 2021-2027 } }";
        Sketch.site(HEAD + own).reports();
    }

    @Test
    void a_project_is_complete() {
        Sketch.site(HEAD + FUNDING + "project: { budget: { total: 1 } }")
                .reports(
                        "site.yaml:5:10-34 project-name-missing",
                        "site.yaml:5:10-34 project-number-missing",
                        "site.yaml:5:20-32 currency-missing");
    }

    @Test
    void values_of_a_project_are_checked() {
        Sketch sketch =
                Sketch.site(
                        HEAD
                                + FUNDING
                                + """
                                project:
                                  number: BG05M9OP001-4.001 -0080- С01
                                  name: { bg: О, en: E }
                                  start: 2018-12-31
                                  end: 2017-11-01
                                  budget: { total: "124 500,00 лв.", eu: -5, currency: лв. }
                                """);
        sketch.reports(
                "site.yaml:9:8-18 end-before-start",
                "site.yaml:10:20-36 amount-form",
                "site.yaml:10:42-44 amount-form",
                "site.yaml:10:56-59 currency-unknown");
        assertThat(sketch.said())
                .contains("write it like this: total: 124500.00", "did you mean “BGN”?");
    }

    @Test
    void the_parts_of_a_budget_come_to_no_more_than_its_total() {
        String budget = "project: { number: 1, name: E, budget: { total: 100, eu: 85.00, ";
        Sketch sketch =
                Sketch.site(HEAD + FUNDING + budget + "national: 15, own: 0.50, currency: EUR } }");
        sketch.reports("site.yaml:5:49-52 budget-sum");
        assertThat(sketch.said())
                .contains("the parts of the budget make 100.50, more than its total 100");
        Sketch.site(HEAD + FUNDING + budget + "national: 15, currency: EUR } }").reports();
        Sketch.site(HEAD + FUNDING + budget + "currency: EUR } }").reports();
        Sketch.site(HEAD + FUNDING + budget.replace("total: 100, ", "") + "currency: EUR } }")
                .reports();
    }

    @Test
    void funding_needs_a_fund_and_a_period() {
        Sketch.site(HEAD + PROJECT + "funding: { programme: П }")
                .reports("site.yaml:5:10-26 fund-missing", "site.yaml:5:10-26 period-missing");
        Sketch sketch = Sketch.site(WHOLE.replace("2014-2020", "2014-2021"));
        sketch.reports("site.yaml:5:31-40 word-unknown");
        assertThat(sketch.said()).contains("did you mean “2014-2020”?");
        Sketch.site(WHOLE.replace("2014-2020", "2014–2020, relation: full"))
                .reports("site.yaml:5:52-56 word-unknown");
    }

    @Test
    void a_logo_has_a_file_and_an_alternative_text() {
        Sketch.site(WHOLE.replace("2014-2020 }", "2014-2020, logos: [ { } ] }"))
                .reports(
                        "site.yaml:5:51-54 logo-file-missing",
                        "site.yaml:5:51-54 logo-alt-missing");
    }

    @Test
    void project_and_projects_exclude_each_other() {
        Sketch.site(WHOLE + "projects: [ { id: a, number: 1, name: A } ]")
                .reports("site.yaml:6:11-44 project-and-projects");
    }

    @Test
    void several_projects_have_ids() {
        Sketch.site(
                        HEAD
                                + FUNDING
                                + """
                                projects:
                                  - { number: 1, name: A }
                                  - { id: Б, number: 1, name: A }
                                  - { id: b, number: 1, name: A, partners: [x] }
                                  - { id: b, number: 1, name: A }
                                """)
                .reports(
                        "site.yaml:6:5-27 project-id-missing",
                        "site.yaml:7:11-12 id-form",
                        "site.yaml:8:45-46 unknown-partner",
                        "site.yaml:9:11-12 defined-twice");
    }

    @Test
    void a_project_may_bring_partners_along() {
        Sketch sketch =
                Sketch.site(
                        HEAD
                                + FUNDING
                                + "partners: { x: X }\n"
                                + "projects: [ { id: b, number: 1, name: A, partners: { y: Y, x: X } } ]");
        sketch.reports("site.yaml:6:60-61 defined-twice");
        assertThat(sketch.site.get().partners()).containsOnlyKeys("x", "y");
        assertThat(sketch.site.get().projects().get(0).partners()).containsExactly("y");
    }

    @Test
    void a_partner_has_a_name_and_a_plain_id() {
        Sketch.site(WHOLE + "partners: { x: { country: BG }, Лесичово: Община, y: }")
                .reports(
                        "site.yaml:6:13-14 partner-name-missing",
                        "site.yaml:6:33-41 id-form",
                        "site.yaml:6:51-52 partner-name-missing");
    }

    @Test
    void before_the_award_neither_number_nor_funding_is_missing() {
        Sketch.site(HEAD + "project: { name: E, status: planned }\n").reports();
        Sketch.site(HEAD + "projects: [ { id: a, name: E, status: submitted } ]\n").reports();
        Sketch.site(HEAD + "project: { name: E, status: ended }\n")
                .reports(
                        "site.yaml:1:1-1 funding-missing",
                        "site.yaml:4:10-36 project-number-missing");
    }

    @Test
    void a_status_is_one_of_four_words() {
        Sketch sketch = Sketch.site(WHOLE.replace("X-1", "X-1, status: submited"));
        sketch.reports("site.yaml:4:33-41 word-unknown");
        assertThat(sketch.said()).contains("did you mean “submitted”?");
    }

    @Test
    void parts_of_a_budget_may_leave_something_unsaid() {
        for (String parts : new String[] {"", "eu: 8, ", "eu: 8, own: 1, ", "national: 10, "}) {
            String budget = "X-1, budget: { total: 10, " + parts + "currency: EUR }";
            Sketch.site(WHOLE.replace("X-1", budget)).reports();
        }
        Sketch.site(WHOLE.replace("X-1", "X-1, budget: { eu: 8, currency: EUR }")).reports();
        Sketch.site(
                        WHOLE.replace(
                                "X-1", "X-1, budget: { total: 10, eu: 8, own: 3, currency: EUR }"))
                .reports("site.yaml:4:42-44 budget-sum");
    }
}

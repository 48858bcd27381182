package org.vestnik.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.vestnik.language.Language;

/** What a project does, and how it can be reached: what is read, and each mistake in its place. */
class WorkRulesTest {
    private static final Language EN = Language.of("en");
    private static final String HEAD =
            """
            title: { bg: О, en: E }
            languages: [bg, en]
            theme: institution
            funding: { fund: ESF, period: 2014-2020 }
            partners:
              puebla: { name: { bg: Пуебла, en: Puebla } }
            project:
              number: X-1
              name: { bg: Обмен, en: Exchange }
            """;

    @Test
    void aims_activities_and_results_are_read() {
        Sketch sketch =
                Sketch.site(
                        HEAD
                                + """
                                  aims:
                                    - { bg: Да звъним., en: To ring. }
                                  activities:
                                    - name: { bg: Обучение, en: Training }
                                      start: 2024-02-01
                                      end: 2024-06-30
                                      partner: puebla
                                      text: { bg: Учим се., en: We learn. }
                                    - Travel
                                  results:
                                    - { name: { bg: Хора, en: People }, planned: 50, achieved: 64.5, unit: { bg: души, en: people } }
                                """);
        sketch.reports();
        Project project = sketch.site.get().projects().get(0);
        assertThat(project.aims().get(0).in(EN)).contains("To ring.");
        Project.Activity training = project.activities().get(0);
        assertThat(training.start()).contains(LocalDate.of(2024, 2, 1));
        assertThat(training.end()).contains(LocalDate.of(2024, 6, 30));
        assertThat(training.partner()).contains("puebla");
        assertThat(training.text().in(EN)).contains("We learn.");
        assertThat(project.activities().get(1).name().in(EN)).contains("Travel");
        Project.Result people = project.results().get(0);
        assertThat(people.planned()).contains(new BigDecimal("50"));
        assertThat(people.achieved()).contains(new BigDecimal("64.5"));
        assertThat(people.unit().in(EN)).contains("people");
    }

    @Test
    void mistakes_in_activities_and_results_have_their_places() {
        Sketch sketch =
                Sketch.site(
                        HEAD
                                + """
                                  activities:
                                    - { start: 2024-02-01 }
                                    - { name: { bg: Обучение, en: Training }, start: 2024-02-01, end: 2023-02-01, partner: puebl }
                                    - { title: Travel, name: Travel }
                                  results:
                                    - { planned: 50 }
                                    - { name: { bg: Хора, en: People }, planned: fifty, achieved: "1 200", units: people }
                                """);
        sketch.reports(
                "site.yaml:11:7-28 entry-name-missing",
                "site.yaml:12:71-81 end-before-start",
                "site.yaml:12:92-97 unknown-partner",
                "site.yaml:13:9-14 unknown-key",
                "site.yaml:15:7-22 entry-name-missing",
                "site.yaml:16:50-55 amount-form",
                "site.yaml:16:67-74 amount-form",
                "site.yaml:16:76-81 unknown-key");
        assertThat(sketch.said())
                .contains(
                        "did you mean “puebla”?",
                        "did you mean “name”?",
                        "did you mean “unit”?",
                        "write it like this: achieved: 1200");
    }

    @Test
    void a_number_that_is_none_is_not_spoken_of_as_money() {
        Sketch sketch =
                Sketch.site(
                        HEAD
                                + """
                                  results:
                                    - { name: { bg: Хора, en: People }, planned: 64 people, achieved: "-" }
                                """);
        sketch.reports("site.yaml:11:50-59 amount-form", "site.yaml:11:71-74 amount-form");
        assertThat(sketch.said())
                .contains(
                        "“-” is not a number that can be read for “achieved”",
                        "write it like this: planned: 64",
                        "write a plain number, for example achieved: 64; what is counted goes to"
                                + " “unit:”, and what is not known yet is left out");
    }

    @Test
    void what_journalists_may_copy_is_a_text_under_its_key_or_without_it() {
        for (String press :
                new String[] {
                    "press: { text: { bg: За всички., en: For all. } }",
                    "press: { bg: За всички., en: For all. }",
                    "press: For all."
                }) {
            Sketch sketch = Sketch.site(HEAD + press + "\n");
            sketch.reports();
            assertThat(sketch.site.get().press().in(EN)).as(press).contains("For all.");
        }
        Sketch.site(HEAD + "press: [For all.]\n").reports("site.yaml:10:8-18 not-text");
        Sketch.site(HEAD + "press: { bg: За всички. }\n")
                .reports("site.yaml:10:8-26 text-language-missing");
    }

    @Test
    void a_contact_is_read() {
        Sketch sketch =
                Sketch.site(
                        HEAD
                                + """
                                contact:
                                  organisation: { bg: Община, en: Municipality }
                                  name: { bg: Ана Илиева, en: Ana Ilieva }
                                  role: { bg: координатор, en: coordinator }
                                  address: { bg: пл. „Чинарите“ № 1, en: 1 Chinarite Square }
                                  email: office@example.org
                                  phone: +359 (0)2 123-456
                                  hours: { bg: делник, en: working days }
                                  url: https://example.org
                                  press: { name: { bg: Иво, en: Ivo }, phone: "0888 123 456" }
                                """);
        sketch.reports();
        Contact contact = sketch.site.get().contact();
        assertThat(contact.address().in(EN)).contains("1 Chinarite Square");
        assertThat(contact.phone()).contains("+359 (0)2 123-456");
        assertThat(contact.press().orElseThrow().phone()).contains("0888 123 456");
        assertThat(Sketch.site(HEAD).site.get().contact().isEmpty()).isTrue();
    }

    @Test
    void mistakes_in_a_contact_have_their_places() {
        Sketch sketch =
                Sketch.site(
                        HEAD
                                + """
                                contact: { email: office, url: example, phone: 02 123 (Ana), e-mail: a@b.eu }
                                press: { txt: { bg: А, en: B } }
                                """);
        sketch.reports(
                "site.yaml:10:19-25 email-form",
                "site.yaml:10:32-39 url-form",
                "site.yaml:10:48-60 phone-form",
                "site.yaml:10:62-68 unknown-key",
                "site.yaml:11:10-13 unknown-key");
        assertThat(sketch.said()).contains("did you mean “email”?", "did you mean “text”?");
    }
}

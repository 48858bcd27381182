package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vestnik.problem.Severity;

/** What the rules about two languages say, and where they keep silent. */
class TranslationRulesTest {
    private static Checked site(String bulgarian, String english, String front) {
        return Checked.site(
                """
                -- content/articles/2026/fair/bg.md --
                ---
                title: Проба
                type: news
                date: 2026-01-12
                ---
                %s
                -- content/articles/2026/fair/en.md --
                ---
                title: Trial
                %s---
                %s
                """
                        .formatted(bulgarian, front, english));
    }

    private static List<String> facts(String bulgarian, String english) {
        return site(bulgarian, english, "").of(CheckRule.FACTS_DIFFER);
    }

    @Test
    void a_slip_of_the_pen_is_a_warning_and_stands_where_the_translator_sees_it() {
        Checked site = site("Дойдоха 119 души.", "There were 191 people.", "");
        assertThat(site.of(CheckRule.FACTS_DIFFER))
                .containsExactly("4:12-15 bg.md, 119, en.md, 191");
        assertThat(site.problems().stream().filter(p -> p.code().equals("facts-differ")))
                .allMatch(p -> p.severity() == Severity.WARNING);
    }

    @Test
    void several_slips_weigh_no_less_than_one() {
        Checked site =
                site("Дойдоха 119 души и 64 деца.", "There were 191 people and 46 children.", "");
        assertThat(site.of(CheckRule.FACTS_DIFFER))
                .containsExactly("4:12-15 bg.md, 119, 64, en.md, 191, 46");
        assertThat(site.problems().stream().filter(p -> p.code().equals("facts-differ")))
                .allMatch(p -> p.severity() == Severity.WARNING);
    }

    @Test
    void a_title_and_a_summary_taken_over_are_seen() {
        Checked site =
                Checked.site(
                        """
                        -- content/articles/2026/fair/bg.md --
                        ---
                        title: Панаир на тиквите
                        type: news
                        date: 2026-01-12
                        summary: Събрахме се на площада.
                        ---
                        Дойдоха много хора.
                        -- content/articles/2026/fair/en.md --
                        ---
                        title: Панаир на тиквите
                        summary: Събрахме се на площада.
                        ---
                        Many people came.
                        """);
        assertThat(site.of(CheckRule.WORDS_UNTRANSLATED))
                .containsExactly("2:8-25 summary, title, bg");
    }

    @Test
    void a_figure_in_a_summary_is_named_where_it_stands() {
        Checked site = site("Дойдоха 119 души.", "They came.", "summary: There were 191 people.\n");
        assertThat(site.of(CheckRule.FACTS_DIFFER)).containsExactly("3:10-32 en.md, 191, bg.md");
    }

    @Test
    void what_one_alone_says_is_named_in_its_own_file() {
        assertThat(facts("Дойдоха 119 души.", "Many people came."))
                .containsExactly("6:9-12 bg.md, 119, en.md");
        assertThat(
                        facts(
                                "Дойдоха много хора от нашите села наоколо.",
                                "There were 119 people, 14, 15 and 16 of them."))
                .containsExactly("4:12-15 en.md, 119, 14, 15, …, bg.md");
    }

    @Test
    void the_same_said_otherwise_is_no_difference() {
        assertThat(facts("Дойдоха 64 души от 7 села.", "Sixty-four people from seven villages."))
                .isEmpty();
        assertThat(facts("През 90-те, на 3 и 4 май.", "In the 1990s, on May 3–4.")).isEmpty();
        assertThat(facts("На 31 януари 2026 г.", "On the 31st of January.")).isEmpty();
        assertThat(facts("На 31 януари.", "On 31 January 2026.")).isEmpty();
        assertThat(facts("На 31 януари 2026 г.", "On 31 January 2025.")).hasSize(1);
        assertThat(facts("Обадете се: 02/812 34 56.", "Call +359 2 812 3456.")).isEmpty();
        assertThat(facts("Струва 120 лв.", "It costs 120 euro.")).hasSize(1);
    }

    private static void assertSame(String bulgarian, String english) {
        assertThat(facts(bulgarian, english)).as(bulgarian).isEmpty();
    }

    @Test
    void numbers_in_words_are_compared_with_words_and_with_figures() {
        assertThat(facts("Седемдесет участници.", "Sixty participants."))
                .containsExactly("4:1-6 bg.md, Седемдесет, en.md, Sixty");
        assertThat(facts("Звъняха четиридесет и два.", "Only twenty-four rang."))
                .containsExactly("4:6-17 bg.md, четиридесет и два, en.md, twenty-four");
        assertThat(facts("При нас дойдоха 119 души.", "A hundred and ninety-one came."))
                .containsExactly("4:3-25 bg.md, 119, en.md, hundred and ninety-one");
        assertThat(facts("Дойдоха 63 души.", "Sixty-four people came.")).hasSize(1);
        assertThat(facts("Триста и двадесет души.", "Three hundred and thirty.")).hasSize(1);
    }

    @Test
    void the_same_number_in_other_words_is_no_difference() {
        assertSame("Двадесет и трима от сто и пет.", "Twenty-three of a hundred and five.");
        assertSame("Двадесет и седмината гости.", "The twenty-seven guests.");
        assertSame("Шестдесет и няколко къщи.", "Some sixty-three houses.");
        assertSame("През осемдесетте години.", "In the 1980s.");
        assertSame("На осемнадесети май.", "On 18 May.");
        assertSame("Двадесет милиона лева.", "20 million leva.");
        assertSame("Роден през 1998 г.", "Born in nineteen ninety-eight.");
        assertSame("Двадесетина деца, двайсет и пети път.", "Twenty children, the 25th time.");
        assertSame("Стотици хора, сто пъти, един или два.", "Hundreds of people, many times.");
        assertSame("Петдесет процента.", "Half of them.");
        assertSame(
                "В осем и тридесет, в девет и петнадесет.",
                "At half past eight and a quarter past nine.");
        assertSame("Хиляда и петстотин души бяха.", "One and a half thousand came.");
        assertSame("Осемнадесет хиляди и петстотин.", "Eighteen and a half thousand.");
        assertSame("Осемнадесет хиляди и половина.", "Eighteen thousand five hundred.");
        assertSame("Петнадесет милиона и половина.", "Fifteen and a half million.");
        assertSame("Милион и двеста хиляди лева.", "BGN 1.2 million.");
        assertSame("Басейн от 25 м и пътека от 1560 м.", "A pool of 25 m, a path of 1,560 m.");
        assertSame("За 25 млн. евро.", "For €25m.");
        assertSame("От 21 до 23 ноември.", "On 21, 22 and 23 November.");
        assertSame("Двадесет и четири яйца, сто години.", "Two dozen eggs, a century.");
        assertSame("В седемнадесет часа.", "At five o’clock in the afternoon.");
    }

    private static List<String> other(String language, String words) {
        String site =
                """
                -- content/site.yaml --
                name: { bg: Вестник }
                languages: [bg, %1$s]
                -- content/articles/2026/fair/bg.md --
                ---
                title: Проба
                type: news
                date: 2026-01-12
                ---
                Шестдесет и двама участници.
                -- content/articles/2026/fair/%1$s.md --
                ---
                title: Próba
                ---
                %2$s
                """;
        return Checked.site(site.formatted(language, words)).of(CheckRule.FACTS_DIFFER);
    }

    @Test
    void a_language_whose_numbers_nobody_knows_is_asked_for_figures_alone() {
        assertThat(other("es", "Setenta y dos participantes.")).hasSize(1);
        assertThat(other("es", "Sesenta y dos participantes.")).isEmpty();
        assertThat(other("it", "Settantadue bravi partecipanti.")).isEmpty();
        assertThat(other("pl", "Siedemdziesięciu dwóch uczestników.")).isEmpty();
    }

    @Test
    void hours_are_compared_in_whatever_form_they_are() {
        assertThat(facts("Начало в 15:30.", "Begins at 16:30."))
                .containsExactly("4:11-16 bg.md, 15:30, en.md, 16:30");
        assertThat(facts("Срещата е в 10.00 ч.", "The meeting is at 11 am."))
                .containsExactly("4:19-24 bg.md, 10.00 ч., en.md, 11 am");
        assertThat(facts("От 15 до 18 ч.", "From 3 to 7 pm."))
                .containsExactly("4:6-15 bg.md, 15 до 18 ч., en.md, 3 to 7 pm");
        assertThat(facts("Вратите се отварят в 8 ч.", "The doors open at 8 pm, not at 9 am."))
                .isEmpty();
        assertThat(facts("В 20 ч.", "At 8 am.")).hasSize(1);
    }

    @Test
    void the_same_hour_is_no_difference() {
        assertSame("Всеки ден 15–18 ч.", "Every day 3–6 pm.");
        assertSame("От 9 до 12 часа.", "From 9:00 to 12:00.");
        assertSame("В 15.00 ч.", "At 15:00, that is at 3 p.m.");
        assertSame("От 10:00 до 17,30 ч.", "10 am to 5.30 pm.");
        assertSame("В 3 часа следобед.", "At 3 pm.");
        assertSame("В 17.30 ч.", "At half past five.");
        assertSame("В 16 часа и 05 минути.", "At 4.05 p.m.");
        assertSame("В 18 часа и 30 минути.", "At 6.30 pm.");
        assertSame("От 12.00 ч.", "From noon.");
        assertSame("От 12 до 14.30 ч.", "From noon to 2.30 pm.");
        assertSame("От 15 до 17 следобед.", "From 3 to 5 pm.");
        assertSame("В 17.00 часа.", "At 17.00.");
        assertSame("В 17.30 часа.", "At 17.30.");
        assertSame("Обучение от 40 часа, 16 ч. и три часа.", "40 hours, 16 hours and 3 hours.");
    }

    @Test
    void the_same_span_or_century_is_no_difference() {
        assertSame("Къща от края на XIX и началото на ХХ век.", "A 19th and 20th century house.");
        assertSame("Проектът трае 24 месеца.", "The project runs for two years.");
        assertSame("Проектът трае 2 години.", "The project runs for 24 months.");
        assertSame("Двугодишен проект.", "A 24-month project.");
        assertSame("За година и половина, 18 месеца.", "For a year and a half.");
        assertSame("В срок от 14 дни.", "Within two weeks.");
        assertSame("Разговор от 90 минути.", "A talk of an hour and a half.");
        assertSame("За три десетилетия.", "In 30 years.");
        assertSame("Разговорът трае 45 минути.", "The talk takes three quarters of an hour.");
        assertThat(facts("Проектът трае 24 месеца.", "It runs for three years.")).hasSize(1);
        assertThat(facts("Една къща от XIX век.", "An 18th century house.")).hasSize(1);
    }

    @Test
    void a_short_text_may_leave_out_but_not_invent() {
        String more = "Дойдоха 119 души, седнаха, хапнаха, пяха и си тръгнаха чак късно вечерта.";
        assertThat(facts(more, "A merry evening.")).isEmpty();
        assertThat(facts(more, "For 250 guests.")).hasSize(1);
    }

    @Test
    void the_new_mark_is_there_to_be_copied() {
        Checked old = site("Думи.", "Words.", "translated-from: 0000\n");
        String said = old.of(CheckRule.TRANSLATION_OUTDATED).get(0);
        assertThat(said).startsWith("3:18-22 bg.md, ");
        String mark = said.substring(said.length() - 12);
        assertThat(site("Думи.", "Words.", "translated-from: " + mark + "\n").codes())
                .doesNotContain("translation-outdated", "translated-from");
    }

    @Test
    void a_draft_is_under_way() {
        assertThat(site("Дойдоха 119 души.", "Nothing yet.", "draft: true\n").codes())
                .doesNotContain("translation-missing", "facts-differ");
    }

    @Test
    void a_page_weighs_more_than_an_article() {
        Checked site =
                Checked.site(
                        """
                        -- content/pages/about/bg.md --
                        ---
                        title: За проекта
                        ---
                        Думи.
                        """);
        assertThat(site.problems().stream().filter(p -> p.code().equals("translation-missing")))
                .hasSize(1)
                .allMatch(p -> p.severity() == Severity.WARNING);
    }
}

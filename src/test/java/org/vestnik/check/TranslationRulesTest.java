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

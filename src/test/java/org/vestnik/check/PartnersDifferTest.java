package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartnersDifferTest {
    private static final String SITE =
            """
            -- content/site.yaml --
            title: { bg: Проба, en: Trial }
            languages: [bg, en]
            url: https://example.org/
            theme: institution
            partners:
              drenopole:
                name: { bg: Община Дренополе, en: Municipality of Drenopole }
              robledar:
                name: { bg: Община Робледар, en: Municipality of Robledar }
              izvor:
                name: { bg: Читалище „Извор“, en: Izvor Community Centre }
              zora:
                name: { bg: Сдружение „Зора за всички“ }
              help:
                name: { bg: Фондация за помощ и подкрепа, en: Foundation for Help and Care }
            -- content/articles/2026/a/bg.md --
            ---
            title: Среща
            type: news
            date: 2026-01-12
            partners: [drenopole, robledar, izvor]
            ---
            %s
            -- content/articles/2026/a/en.md --
            ---
            title: A meeting
            ---
            %s
            """;

    private static List<String> found(String bulgarian, String english) {
        return Checked.site(SITE.formatted(bulgarian, english)).of(CheckRule.PARTNERS_DIFFER);
    }

    @Test
    void a_partner_named_in_one_text_alone_is_said_where_it_is_named() {
        assertThat(found("Дойдоха от община Робледар.", "Guests came from afar."))
                .containsExactly("7:12-18 bg.md, Община Робледар, en.md, Municipality of Robledar");
        assertThat(found("Днес дойдоха гости отдалече.", "The Izvor Community Centre came."))
                .containsExactly("4:5-10 en.md, Izvor Community Centre, bg.md, Читалище „Извор“");
    }

    @Test
    void one_partner_for_another_is_said_of_both_texts() {
        assertThat(
                        found(
                                "Днес тук говори Община Робледар.",
                                "The Municipality of Drenopole spoke."))
                .hasSize(2);
    }

    @Test
    void inflected_names_and_names_without_quotes_are_names() {
        assertThat(found("В читалището „Извор“ пяха деца.", "Some small children sang."))
                .hasSize(1);
        assertThat(found("В читалище Извор пяха деца.", "Some small children sang.")).hasSize(1);
    }

    @Test
    void a_word_of_the_name_in_any_language_or_its_initials_will_do() {
        assertThat(found("Говори Община Робледар.", "People from Robledar spoke.")).isEmpty();
        assertThat(found("Говори Община Робледар.", "The Robledarians spoke.")).isEmpty();
        assertThat(found("Пяха в читалище „Извор“.", "They sang at „Извор“ again.")).isEmpty();
        assertThat(found("Говори Фондация за помощ и подкрепа.", "The FHC spoke to all of us."))
                .isEmpty();
    }

    @Test
    void what_has_no_name_in_the_other_language_is_not_missed_there() {
        assertThat(found("Говори Сдружение „Зора за всички“.", "Some people spoke.")).isEmpty();
    }

    @Test
    void a_much_shorter_text_may_leave_partners_out() {
        String longer = "Дойдоха хора от община Робледар и останаха до вечерта с всички нас.";
        assertThat(found(longer, "Guests came.")).isEmpty();
    }

    @Test
    void small_letters_alone_are_no_name() {
        assertThat(found("Община без име и читалище.", "Some small place.")).isEmpty();
        assertThat(found("Те са фондация за помощ и подкрепа.", "They are one for help."))
                .isEmpty();
    }
}

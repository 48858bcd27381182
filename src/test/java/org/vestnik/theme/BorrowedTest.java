package org.vestnik.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vestnik.language.Language;

/** Words of another language stand in a span with lang and dir, wherever a span may stand. */
class BorrowedTest {
    private static final String MENU = Borrowed.mark("Menu", Language.ENGLISH);

    @Test
    void words_in_the_text_of_a_page_carry_their_language() {
        assertThat(Borrowed.written("<p>" + MENU + "!</p>"))
                .isEqualTo("<p><span lang=\"en\" dir=\"ltr\">Menu</span>!</p>");
        assertThat(Borrowed.written("<b>" + Borrowed.mark("خبر", Language.of("ar")) + "</b>"))
                .isEqualTo("<b><span lang=\"ar\" dir=\"rtl\">خبر</span></b>");
    }

    @Test
    void where_no_element_may_stand_the_words_stand_alone() {
        String page = "<title>%s</title><a title='a>%s' href=\"%s\"><!-- %s --><script>%s</script>";

        assertThat(Borrowed.written(page.replace("%s", MENU)))
                .isEqualTo(page.replace("%s", "Menu"));
        assertThat(Borrowed.written("<option>" + MENU + "</option>" + MENU))
                .isEqualTo("<option>Menu</option><span lang=\"en\" dir=\"ltr\">Menu</span>");
    }

    @Test
    void words_within_words_carry_their_own() {
        String inner = Borrowed.mark("Kurs", Language.of("de"));
        assertThat(Borrowed.written(Borrowed.mark("a " + inner + " b", Language.ENGLISH)))
                .isEqualTo(
                        "<span lang=\"en\" dir=\"ltr\">a <span lang=\"de\" dir=\"ltr\">Kurs</span>"
                                + " b</span>");
    }

    @Test
    void a_mark_that_was_cut_or_forged_breaks_no_page() {
        String cut = MENU.substring(0, MENU.length() - 2);
        assertThat(Borrowed.written("<p>" + cut + "</p>"))
                .isEqualTo("<p><span lang=\"en\" dir=\"ltr\">Men</span></p>");
        assertThat(Borrowed.written("a\uFDD0\" onload\uFDD1b\uFDD2"))
                .isEqualTo("a\" onload\uFDD1b");
        assertThat(Borrowed.written("<p title=\"" + cut)).isEqualTo("<p title=\"Men");
        String whole = "<p>no marks</p>";
        assertThat(Borrowed.written(whole)).isSameAs(whole);
    }

    @Test
    void templates_need_not_know_of_it() {
        ThemeSketch theme =
                ThemeSketch.page(
                                "<i title=\"{{ t('x') }}\">{{ t('x') }}</i>{% if t('alphabet') =="
                                        + " 'latin' %}L{% endif %}")
                        .with("themes/plain/texts/en.yaml", "x: a < b\nalphabet: latin\n")
                        .in(Language.of("ar"));

        Theme found = theme.load().value().orElseThrow();
        assertThat(found.render("page.html", Language.of("ar"), Map.of()).value())
                .isEqualTo(
                        "<i title=\"a &lt; b\"><span lang=\"en\" dir=\"ltr\">a &lt; b</span></i>L");
    }
}

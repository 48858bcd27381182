package org.vestnik.site;

import org.junit.jupiter.api.Test;

/** Articles whose day cannot be read: their other mistakes are told in the same run. */
class UndatedTest {
    private static String article(String folder, String date, String text) {
        return "-- content/articles/%s/bg.md --\n---\ntitle: Покана\ntype: news\n%s---\n%s\n"
                .formatted(folder, date, text);
    }

    @Test
    void do_not_take_the_address_of_one_another() {
        SiteTest.of(
                        article("a", "date: 31.02.2026\n", "[Тук](x.pdf).")
                                + article("b", "", "[Тук](y.pdf).")
                                + article("c", "date: утре\n", "[Тук](z.pdf)."))
                .reports(
                        "content/articles/a/bg.md:4:7 error[date-form]",
                        "content/articles/a/bg.md:6:7 error[link-broken]",
                        "content/articles/b/bg.md:1:1 error[date-missing]",
                        "content/articles/b/bg.md:5:7 error[link-broken]",
                        "content/articles/c/bg.md:4:7 error[date-form]",
                        "content/articles/c/bg.md:6:7 error[link-broken]");
    }

    @Test
    void two_of_one_year_and_name_still_do() {
        SiteTest.of(
                        article("a", "date: 2026-01-02\n", "Текст.")
                                + article("b", "date: 2026-01-03\n", "Друг."))
                .reportsAmong("content/articles/b/bg.md:2:8 error[address-taken]");
    }
}

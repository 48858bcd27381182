package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Saying;

/** What is said when an address that was published once would lead nowhere. */
class VanishedTest {
    private static final Saying ENGLISH = new Saying(Messages.in("en"), file -> file);

    private static String article(String folder, String title, String more) {
        return """
        -- content/articles/%s/bg.md --
        ---
        title: %s
        type: news
        date: 2018-12-14
        %s---
        Текст.
        """
                .formatted(folder, title, more);
    }

    private static SiteTest recorded(String lines, String site) {
        return SiteTest.of("-- content/addresses.txt --\n" + lines + site);
    }

    private static List<String> said(SiteTest site) {
        return site.problems().stream()
                .map(p -> ENGLISH.sentence(p) + " | " + ENGLISH.hint(p).orElse(""))
                .toList();
    }

    @Test
    void what_is_there_is_not_said_to_vanish() {
        recorded(
                        """
                        /
                        /404.html
                        /bg/
                        /bg/novini
                        /bg/novini/2018/
                        /bg/novini/2018/parva/
                        /old.html
                        /proof.txt
                        /star/1
                        """,
                        article("a", "Първа", "aliases: [/star/1/]\n")
                                + "-- content/static/old.html --\nx\n"
                                + "-- content/static/proof.txt --\nx\n")
                .reportsNothing();
    }

    @Test
    void a_page_with_a_new_title_is_found_and_the_line_to_paste_is_given() {
        SiteTest site =
                recorded(
                        "/bg/novini/2018/druga/\n/bg/novini/2018/parva-sreshta/\n",
                        article("a", "Първата среща", "")
                                + article("b", "Друга", "")
                                + article("c", "Съвсем нова", ""));
        site.reports("content/addresses.txt:2:1 warning[address-vanishes]");
        assertThat(said(site))
                .containsExactly(
                        "/bg/novini/2018/parva-sreshta/ was published once and leads nowhere now"
                                + " | if that page is at /bg/novini/2018/parvata-sreshta/ now,"
                                + " write in content/articles/a/bg.md:"
                                + " aliases: [/bg/novini/2018/parva-sreshta/];"
                                + " if it should be gone, delete this line");
    }

    @Test
    void a_text_that_has_old_addresses_gets_one_more() {
        assertThat(
                        said(
                                recorded(
                                        "/bg/novini/2017/parva/\n",
                                        article("a", "Първа", "aliases: [/x]\n"))))
                .containsExactly(
                        "/bg/novini/2017/parva/ was published once and leads nowhere now | if that"
                                + " page is at /bg/novini/2018/parva/ now, write in"
                                + " content/articles/a/bg.md, in the list under “aliases:”,"
                                + " /bg/novini/2017/parva/ too; if it should be gone, delete this line");
    }

    @Test
    void the_only_new_page_of_a_year_is_offered_whatever_its_name() {
        assertThat(
                        said(
                                recorded(
                                        "/bg/novini/2018/parva/\n/bg/novini/2018/stara/\n",
                                        article("a", "Първа", "")
                                                + article("b", "Нещо съвсем друго", ""))))
                .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .contains("/bg/novini/2018/neshto-savsem-drugo/", "content/articles/b/bg.md");
    }

    @Test
    void where_nothing_took_its_place_the_line_may_go() {
        assertThat(
                        said(
                                recorded(
                                        "/bg/novini/2018/parva/\n/bg/stara stranitsa/\n",
                                        article("a", "Първа", ""))))
                .containsExactly(
                        "/bg/stara stranitsa/ was published once and leads nowhere now | write in"
                                + " the page that takes its place: aliases:"
                                + " [\"/bg/stara stranitsa/\"]; if it should be gone, delete this"
                                + " line");
    }

    @Test
    void a_list_has_no_successor() {
        assertThat(
                        said(
                                recorded(
                                        "/bg/novini/2017/\n/bg/temi/voda/\n",
                                        article("a", "Вода", "tags: [води]\n"))))
                .allMatch(said -> said.contains("it was the address of a list | if nothing"))
                .hasSize(2);
    }

    @Test
    void capitals_make_another_address() {
        assertThat(said(recorded("/bg/Novini/2018/Parva/\n", article("a", "Първа", ""))))
                .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .startsWith(
                        "/bg/Novini/2018/Parva/ was published once; now there is only"
                                + " /bg/novini/2018/parva/,");
    }

    @Test
    void what_is_past_its_day_may_vanish_and_what_is_a_draft_again_is_named() {
        String expired = article("a", "Първа", "tags: [тема]\nexpires: 2020-01-01\n");
        String draft = article("b", "Втора", "draft: true\n");
        SiteTest site =
                recorded(
                        """
                        /bg/novini/2018/
                        /bg/novini/2018/parva/
                        /bg/novini/2018/vtora/
                        /bg/temi/
                        /bg/temi/tema/
                        """,
                        expired + draft);
        site.reports("content/addresses.txt:3:1 warning[address-vanishes]");
        assertThat(said(site).get(0))
                .contains("it is the address of content/articles/b/bg.md, which is a draft");
    }

    @Test
    void many_of_one_section_are_one_problem_that_names_the_word() {
        SiteTest site =
                recorded(
                        """
                        /bg/novini/
                        /bg/novini/2018/
                        /bg/novini/2018/parva/
                        /bg/novini/2018/vtora/
                        """,
                        article("a", "Първа", "")
                                + """
                                -- content/site.yaml --
                                title: Проба
                                url: https://example.org/
                                languages: [bg]
                                theme: institution
                                addresses: { bg: { news: vesti } }
                                """);
        site.reports(
                "content/addresses.txt:1:1 warning[address-vanishes]",
                "content/site.yaml:1:1 warning[funding-missing]");
        assertThat(said(site).get(0))
                .isEqualTo(
                        "addresses that were published once and lead nowhere now: 4 (/bg/novini/,"
                                + " /bg/novini/2018/, /bg/novini/2018/parva/ …); nothing stands"
                                + " below /bg/novini/ any more | the word for this section has"
                                + " changed: if you can, change it back in site.yaml: addresses:"
                                + " { bg: { news: novini } }; otherwise write the old addresses"
                                + " under “aliases:” in the pages");
    }

    @Test
    void a_word_of_ones_own_that_is_changed_again_is_known_by_what_is_new() {
        assertThat(
                        said(
                                recorded(
                                        """
                                        /bg/novini/
                                        /bg/vidove/
                                        /bg/vidove/novini/
                                        /bg/vidove/treningi/
                                        """,
                                        article("a", "Първа", ""))))
                .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .contains("site.yaml: addresses: { bg: { type: vidove } };");
    }

    @Test
    void a_language_that_is_gone_is_one_problem() {
        SiteTest site = recorded("/de/\n/de/nachrichten/\n", article("a", "Първа", ""));
        site.reports("content/addresses.txt:1:1 warning[address-vanishes]");
        assertThat(said(site).get(0)).contains("now: 2 (/de/, /de/nachrichten/)", "“de”");
    }

    @Test
    void more_than_twenty_are_told_in_one_sentence() {
        String lines =
                IntStream.range(100, 121)
                        .mapToObj(i -> "/bg/novini/2018/n" + i + "/\n")
                        .collect(Collectors.joining());
        SiteTest site = recorded(lines, article("a", "Първа", ""));
        site.reports("content/addresses.txt:1:1 warning[address-vanishes]");
        assertThat(said(site).get(0)).contains("now: 21 (/bg/novini/2018/n100/, ");
        String fewer = lines.substring(lines.indexOf('\n') + 1);
        assertThat(recorded(fewer, article("a", "Първа", "")).reported()).hasSize(20);
    }

    @Test
    void an_article_that_cannot_be_read_is_not_said_to_vanish() {
        recorded("/bg/novini/2018/parva/\n", article("a", "[", ""))
                .reports("content/articles/a/bg.md:2:8 error[yaml-syntax]");
    }

    @Test
    void the_addresses_that_last_are_those_that_readers_keep() {
        SiteTest site =
                SiteTest.of(
                        article("a", "Първа", "aliases: [/x]\n")
                                + """
                                -- content/pages/about/bg.md --
                                ---
                                title: За проекта
                                ---
                                """);
        assertThat(site.result().site().orElseThrow().lasting())
                .contains(
                        "/",
                        "/bg/",
                        "/en/",
                        "/bg/novini/",
                        "/en/news/2018/",
                        "/bg/novini/2018/parva/",
                        "/bg/za-proekta/",
                        "/bg/vid/",
                        "/bg/vid/novini/")
                .doesNotContain("/x/", "/404.html", "/bg/404.html")
                .allMatch(address -> address.endsWith("/"));
    }
}

package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.vestnik.files.Memo;
import org.vestnik.files.SiteFile;
import org.vestnik.files.SourceTree;
import org.vestnik.files.Tools;

/** What stands at old addresses. */
class AliasesTest {
    private static SiteTest site(String aliases, String more) {
        return SiteTest.of(text(aliases) + more);
    }

    private static String text(String aliases) {
        return """
        -- content/articles/a/bg.md --
        ---
        title: Първа & <втора>
        type: news
        date: 2025-05-01
        slug: first
        aliases: %s
        ---
        Текст.
        -- content/articles/a/en.md --
        ---
        title: First
        aliases: [/index.php/news/42]
        ---
        Text.
        """
                .formatted(aliases);
    }

    @Test
    void an_old_address_leads_to_the_text_in_its_language() {
        site("[/index.php/novini/42]", "")
                .reportsNothing()
                .page(
                        "index.php/novini/42/",
                        "<!doctype html>\n<html lang=\"bg\" dir=\"ltr\">",
                        "<title>Първа &amp; &lt;втора&gt; · Проба</title>",
                        "<link rel=\"canonical\""
                                + " href=\"https://example.org/p/bg/novini/2025/first/\">",
                        "<meta http-equiv=\"refresh\""
                                + " content=\"0; url=../../../bg/novini/2025/first/\">",
                        "Тази страница е на нов адрес."
                                + " <a href=\"../../../bg/novini/2025/first/\">")
                .page("index.php/news/42/", "<html lang=\"en\"", "../en/news/2025/first/\">");
    }

    @Test
    void without_an_address_of_the_site_there_is_no_canonical_one() {
        site(
                        "[/old]",
                        """
                        -- content/site.yaml --
                        title: Проба
                        languages: [bg, en]
                        theme: institution
                        """)
                .page("old/", "content=\"0; url=../bg/novini/2025/first/\"")
                .pageLacks("old/", "canonical");
    }

    @Test
    void a_folder_gets_an_index_and_a_file_stays_a_file() {
        SiteTest site = site("[/a/, /b, /c.html, /d.htm, /e/index.html, /f.php]", "");
        assertThat(site.reportsNothing().files())
                .containsKeys(
                        "a/index.html",
                        "b/index.html",
                        "c.html",
                        "d.htm",
                        "e/index.html",
                        "f.php/index.html");
        site.page("c.html", "url=bg/novini/2025/first/\"");
        site.page("e/index.html", "url=../bg/novini/2025/first/\"");
    }

    @Test
    void an_address_in_cyrillic_has_the_name_that_a_server_decodes_it_to() {
        assertThat(site("[/%D0%BD%D0%BE%D0%B2/, /стар/1]", "").reportsNothing().files())
                .containsKeys("нов/index.html", "стар/1/index.html");
    }

    @Test
    void an_old_address_that_is_taken_is_an_error_at_its_place() {
        site(
                        "[/bg/, /bg/novini/2025/first/, /en/news/2025/first, /bg/temi/, /x]",
                        """
                        -- content/articles/b/bg.md --
                        ---
                        title: Друга
                        type: news
                        date: 2025-05-02
                        tags: [тема]
                        aliases: [/x/]
                        ---
                        """)
                .reports(
                        "content/articles/a/bg.md:6:11 error[alias-taken]",
                        "content/articles/a/bg.md:6:17 error[alias-taken]",
                        "content/articles/a/bg.md:6:41 error[alias-taken]",
                        "content/articles/a/bg.md:6:62 error[alias-taken]",
                        "content/articles/b/bg.md:6:11 error[alias-taken]");
    }

    @Test
    void all_other_files_are_in_the_way_too() {
        site(
                        "[/BG/novini/, /proof.html, /assets, /mark.svg/x, /y.html, /y.html/z, /Y]",
                        """
                        -- content/static/proof.html --
                        x
                        -- content/static/mark.svg --
                        <svg xmlns="http://www.w3.org/2000/svg"/>
                        -- content/static/y/index.html --
                        x
                        """)
                .reports(
                        "content/articles/a/bg.md:6:11 error[alias-taken]",
                        "content/articles/a/bg.md:6:24 error[alias-taken]",
                        "content/articles/a/bg.md:6:46 error[alias-taken]",
                        "content/articles/a/bg.md:6:68 error[alias-taken]",
                        "content/articles/a/bg.md:6:79 error[alias-taken]");
    }

    @Test
    void a_later_page_of_a_list_is_in_the_way_too() {
        site(
                        "[/bg/novini/stranitsa-2, /bg/novini/stranitsa-3]",
                        """
                        -- content/site.yaml --
                        title: Проба
                        url: https://example.org/
                        languages: [bg, en]
                        theme: institution
                        theme-options: { articles-per-page: 1 }
                        -- content/articles/b/bg.md --
                        ---
                        title: Друга
                        type: news
                        date: 2025-05-02
                        ---
                        """)
                .reports(
                        "content/articles/a/bg.md:6:11 error[alias-taken]",
                        "content/site.yaml:1:1 warning[funding-missing]");
    }

    @Test
    void a_file_of_static_cannot_have_the_name_of_a_folder() {
        site("[]", "-- content/static/bg --\nx\n").reports("content/static/bg error[files-equal]");
    }

    @Test
    void one_old_address_is_made_without_a_look_at_the_others() {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            SourceTree sources = SourceTree.of(SiteTest.sources(text("[/стар/1]")));
            Outline outline =
                    Build.open(
                                    sources,
                                    BuildOptions.of(java.time.LocalDate.of(2026, 1, 31)),
                                    new Tools(Memo.NONE, pool))
                            .outline()
                            .orElseThrow();
            Optional<SiteFile> file = outline.file("стар/1/index.html");
            String html =
                    new String(file.orElseThrow().body().make().value(), StandardCharsets.UTF_8);
            assertThat(html).contains("url=../../bg/novini/2025/first/");
            assertThat(outline.isPage("стар/1/index.html")).isTrue();
            assertThat(outline.file("стар/2/index.html")).isEmpty();
        } finally {
            pool.shutdown();
        }
    }
}

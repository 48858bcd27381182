package org.vestnik.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.vestnik.judges.Browser;
import org.vestnik.site.SiteTest;

/** A writer edits files on the disk, and a real browser shows what came of it. */
@Timeout(180)
class PreviewInBrowserTest {
    private static final String PAGE = "bg/novini/2025/panair/";
    private static final String FILE = "content/articles/fair/bg.md";
    private static final String STYLE = "content/theme/assets/site.css";
    private static final String ARTICLE =
            "---\ntitle: Нова\ntype: news\ndate: 2025-07-07\n---\nГотово.\n";

    private static final String SITE =
            """
            -- content/articles/fair/bg.md --
            ---
            title: Панаир
            type: news
            date: 2025-05-05
            summary: Кратко.
            ---
            Първи думи.

            %s
            -- content/articles/other/bg.md --
            ---
            title: Друга
            type: news
            date: 2025-06-06
            ---
            Друга.
            """
                    .formatted("Дълъг абзац.\n\n".repeat(80));

    private static Browser browser;

    @TempDir Path folder;
    private Optional<WritersDesk> desk = Optional.empty();

    @BeforeAll
    static void open() {
        browser = Browser.on(Path.of("target"));
        String count =
                "window.heard = 0; window.state = {};"
                        + "addEventListener('vestnik-state', event => {"
                        + " window.heard++; window.state = event.detail })";
        driver().executeCdpCommand(
                        "Page.addScriptToEvaluateOnNewDocument", Map.of("source", count));
    }

    @AfterAll
    static void quit() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void show() throws Exception {
        desk = Optional.of(WritersDesk.with(folder, SITE));
        writer().untilPage(PAGE, "Първи думи.");
        visit(PAGE);
    }

    @AfterEach
    void end() {
        desk.ifPresent(WritersDesk::close);
    }

    private WritersDesk writer() {
        return desk.orElseThrow();
    }

    private static ChromeDriver driver() {
        return browser.driver();
    }

    /** Opens a page and waits until it listens. */
    private void visit(String page) {
        driver().get(writer().address() + page);
        until("return window.heard > 0");
        script("window.mark = 1");
    }

    private static Object script(String script) {
        return driver().executeScript(script);
    }

    private static void until(String script) {
        new WebDriverWait(driver(), Duration.ofSeconds(10), Duration.ofMillis(20))
                .ignoring(org.openqa.selenium.WebDriverException.class)
                .until(now -> Boolean.TRUE.equals(script(script)));
    }

    private static void untilText(String text) {
        until("return document.body.innerText.includes('" + text + "')");
    }

    @Test
    void a_saved_word_appears_where_the_reader_is() throws Exception {
        script("scrollTo(0, 700)");
        writer().edit(FILE, "Първи думи.", "Нови думи.");
        untilText("Нови думи.");
        until("return scrollY === 700");
        assertThat(script("return window.mark")).isNull();
    }

    @Test
    void a_page_that_does_not_change_does_not_reload() throws Exception {
        writer().edit("content/articles/other/bg.md", "Друга.\n", "Нещо съвсем друго.\n");
        writer().untilPage("bg/novini/2025/druga/", "Нещо съвсем друго.");
        // The mistake elsewhere is told to this page, so it was asked about, and left alone.
        writer().edit("content/articles/other/bg.md", "Нещо", "Нещо [там](../none)");
        until("return window.heard > 1");
        assertThat(script("return window.mark")).isEqualTo(1L);
    }

    @Test
    void one_save_is_one_reload_however_the_editor_saves() throws Exception {
        Path file = writer().file(FILE);
        script("sessionStorage.setItem('count', '0')");
        String text = Files.readString(file);
        Files.writeString(file, "");
        Files.writeString(file, text.replace("Първи", "Други"));
        Path beside = file.resolveSibling(".bg.md.tmp");
        Files.writeString(beside, "\uFEFF" + text.replace("Първи", "Трети"));
        Files.move(
                beside,
                file,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING,
                java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        untilText("Трети думи.");
        script("window.mark = 2");
        // Long enough for a second reload to come, if there were one.
        visitNothing();
        assertThat(script("return window.mark")).isEqualTo(2L);
    }

    private static void visitNothing() {
        driver().executeAsyncScript("setTimeout(arguments[0], 700)");
    }

    @Test
    void a_break_opens_the_panel_over_the_last_good_page_and_a_mend_clears_it() throws Exception {
        writer().edit(FILE, "date: 2025-05-05", "date: [2025");
        until("return window.state.old === true && window.state.errors > 0");
        until("return document.querySelector('vestnik-preview').hasAttribute('open')");
        untilText("Първи думи.");
        writer().edit(FILE, "date: [2025", "date: 2025-05-05");
        until("return window.state.old === false && window.state.errors === 0");
        untilText("Първи думи.");
    }

    @Test
    void a_change_of_the_style_alone_swaps_the_style() throws Exception {
        byte[] css = SiteTest.sources("").get("themes/institution/assets/site.css");
        String style = new String(css, java.nio.charset.StandardCharsets.UTF_8);
        writer().write(STYLE, style + "\nh1 { color: rgb(1, 2, 3) !important }\n");
        until("return getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, 3)'");
        until("return document.querySelectorAll('link[rel=stylesheet]').length === 1");
        assertThat(script("return window.mark")).isEqualTo(1L);
        writer().write(STYLE, style + "\nh1 { color: rgb(4, 5, 6) !important }\n");
        until("return getComputedStyle(document.querySelector('h1')).color === 'rgb(4, 5, 6)'");
        assertThat(script("return window.mark")).isEqualTo(1L);
    }

    @Test
    void a_new_photo_appears() throws Exception {
        assertThat(script("return document.querySelectorAll('main img').length")).isEqualTo(0L);
        writer().write("content/articles/fair/hall.jpg", SiteTest.jpeg(900, 600));
        until(
                "const photo = document.querySelector('main img');"
                        + "return photo !== null && photo.complete && photo.naturalWidth > 0");
    }

    @Test
    void a_template_a_text_and_site_yaml_are_seen() throws Exception {
        writer().write("content/theme/texts/bg.yaml", "skip: Прескочи\n");
        untilText("Прескочи");
        writer().edit("content/site.yaml", "bg: Проба", "bg: Ново име");
        untilText("Ново име");
        byte[] pager = SiteTest.sources("").get("themes/institution/templates/article.html");
        String template = new String(pager, java.nio.charset.StandardCharsets.UTF_8);
        writer().write(
                        "content/theme/templates/article.html",
                        template.replace("{{ article.title }}</h1>", "☞ {{ article.title }}</h1>"));
        untilText("☞ Панаир");
    }

    @Test
    void a_page_that_is_not_there_yet_appears() throws Exception {
        visit("bg/novini/2025/nova/");
        until("return document.querySelector('base') !== null");
        writer().write("content/articles/new/bg.md", ARTICLE);
        untilText("Готово.");
    }

    @Test
    void a_renamed_title_leads_to_the_new_address() throws Exception {
        writer().edit(FILE, "title: Панаир", "title: Голям панаир");
        until("return location.pathname === '/bg/novini/2025/golyam-panair/'");
        untilText("Голям панаир");
    }

    @Test
    void what_an_author_writes_cannot_run_in_the_panel() throws Exception {
        writer().edit(
                        FILE,
                        "Първи думи.",
                        "<img src=x onerror=top.ran=1> [](\"><script>top.ran=1</script>.md)");
        String panel = ".vestnik/panel?page=/" + PAGE;
        // What is wrong with a file that is only half written is not it.
        writer().untilPage(panel, "onerror");
        driver().get(writer().address() + panel);
        assertThat((String) script("return document.body.innerText")).contains("onerror");
        assertThat(script("return window.ran")).isNull();
        // Even if something slipped through as markup, the policy would not let it run.
        script("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=window.ran=1>')");
        visitNothing();
        assertThat(script("return window.ran")).isNull();
    }
}

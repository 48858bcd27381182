package org.vestnik.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.vestnik.judges.Browser;
import org.vestnik.problem.Messages;

/** The scripts beside a page, in a real browser. */
class BesideThePageTest {
    private static final String OPEN =
            "return document.querySelector('vestnik-preview').hasAttribute('open')";

    private static Browser browser;

    private StubPreview preview;

    @BeforeAll
    static void open() {
        browser = Browser.on(Path.of("target"));
    }

    @AfterAll
    static void quit() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void serve() throws Exception {
        preview = new StubPreview(0);
        preview.panel = Panel.html(Samples.view(), Messages.in("en"));
    }

    @AfterEach
    void stop() {
        preview.close();
    }

    @Test
    void a_reload_keeps_the_place_and_the_focus() throws Exception {
        show(state("v1"));
        script("scrollTo(0, 900); document.querySelector('main a').focus({preventScroll: true})");
        script("window.mark = 1");
        preview.say("reload", "{}");
        until("return window.mark === undefined && scrollY === 900");
        until("return document.activeElement.matches('main a')");
    }

    @Test
    void a_new_stylesheet_replaces_the_old_one_without_a_reload() throws Exception {
        show(state("v1"));
        script("window.mark = 1");
        preview.say("style", "{\"/old.css\":\"/new.css\"}");
        until("return getComputedStyle(document.querySelector('main')).color === 'rgb(1, 2, 3)'");
        until("return document.querySelectorAll('link[rel=stylesheet]').length === 1");
        assertThat(script("return window.mark")).isEqualTo(1L);
    }

    @Test
    void what_changed_while_nobody_listened_is_fetched_once() throws Exception {
        preview.first = state("v2").json();
        show(state("v1"));
        until("return performance.getEntriesByType('navigation')[0].type === 'reload'");
        // The page still says v1: a server that contradicts itself must not make it spin.
        script("window.mark = 1; addEventListener('vestnik-state', () => window.heard = true)");
        preview.say("state", state("v2").json());
        until("return window.heard");
        assertThat(script("return window.mark")).isEqualTo(1L);
    }

    @Test
    void a_preview_that_comes_back_with_another_page_is_shown() throws Exception {
        show(state("v1"));
        script("window.mark = 1; addEventListener('vestnik-ended', e => window.ended = e.detail)");
        int port = preview.port();
        preview.close();
        until("return window.ended === true");
        preview = new StubPreview(port);
        preview.first = state("v3").json();
        preview.page = page(state("v3"));
        until("return window.mark === undefined");
    }

    @Test
    void the_panel_of_the_last_good_page_opens_by_itself_until_it_is_closed() throws Exception {
        show(state("v1").lastGood());
        until(OPEN);
        new Actions(driver()).sendKeys(Keys.ESCAPE).perform();
        until(OPEN.replace("return ", "return !"));
        script("window.mark = 1");
        preview.say("reload", "{}");
        until("return window.mark === undefined && document.querySelector('vestnik-preview')");
        drawn();
        assertThat(script(OPEN)).isEqualTo(false);
    }

    @Test
    void the_panel_is_opened_and_left_by_the_keyboard_and_stays_open_over_a_reload()
            throws Exception {
        show(state("v1"));
        script("document.querySelector('main a').focus()");
        press(Keys.TAB, Keys.ENTER);
        until(OPEN);
        script("window.mark = 1");
        preview.say("reload", "{}");
        until("return window.mark === undefined && document.querySelector('vestnik-preview')");
        until(OPEN);
        until("return document.activeElement.matches('vestnik-preview')");
        // Into the frame, where Escape is heard as well.
        press(Keys.TAB, Keys.ESCAPE);
        until(OPEN.replace("return ", "return !"));
        until("return document.activeElement.matches('vestnik-preview')");
    }

    private void show(PageState state) throws Exception {
        preview.page = page(state);
        driver().get(preview.address());
        script("sessionStorage.clear()");
        until("return document.readyState === 'complete'");
        new WebDriverWait(driver(), Duration.ofSeconds(10)).until(it -> preview.isHeard());
    }

    /** Waits until all that the badge does at the start has been done. */
    private static void drawn() {
        until(
                "return performance.getEntriesByType('resource').some(e => e.name.endsWith('badge.css'))");
        driver().executeAsyncScript(
                        "const done = arguments[0];"
                                + "requestAnimationFrame(() => requestAnimationFrame(done))");
    }

    private static void press(Keys... keys) {
        for (Keys key : List.of(keys)) {
            new Actions(driver()).sendKeys(key).perform();
        }
    }

    private static void until(String condition) {
        new WebDriverWait(driver(), Duration.ofSeconds(10))
                .withMessage(condition)
                .until(
                        it ->
                                Boolean.TRUE.equals(
                                        script("return Boolean((() => {" + condition + "})())")));
    }

    private static Object script(String script) {
        return driver().executeScript(script);
    }

    private static ChromeDriver driver() {
        return browser.driver();
    }

    private static PageState state(String version) {
        return new PageState(1, 1, 0, 4, false, version, "");
    }

    private static String page(PageState state) {
        String tag =
                new LiveScript("/", state, Optional.of(LiveScript.DRAFT)).tag(Messages.in("en"));
        return "<!doctype html><html lang=\"en\"><title>A</title>"
                + "<link rel=\"stylesheet\" href=\"old.css\">"
                + "<body><main><div style=\"height: 3000px\"></div><a href=\"/b/\">B</a></main>"
                + tag
                + "</body></html>";
    }
}

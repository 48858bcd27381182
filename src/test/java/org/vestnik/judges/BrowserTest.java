package org.vestnik.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.logging.LogType;

/** The demo in a real browser: what a visitor sees, and what axe-core finds. */
class BrowserTest {
    private static final List<String> PAGES =
            List.of(
                    "",
                    "404.html",
                    "bg/",
                    "en/",
                    "bg/novini/",
                    "bg/404.html",
                    "bg/za-proekta/",
                    "en/contacts/",
                    "bg/novini/2024/zaklyuchitelna-konferentsia/",
                    "en/news/2024/lunch-with-one-extra-chair/",
                    "bg/novini/2024/osem-gosti-tri-torti-i-edna-rachenitsa/");

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.on(BuiltDemo.site().folder());
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    /** The colours do not depend on the width, nor the order of what is read on the colours. */
    @ParameterizedTest
    @CsvSource({"dark,1440", "light,360"})
    void axe_finds_nothing(String scheme, int width) {
        List<String> found = new ArrayList<>();
        browser.prefers(scheme, "screen");
        for (String page : PAGES) {
            show(page, width);
            for (Object violation : browser.axe()) {
                found.add(page + ": " + violation);
            }
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"360,640", "1440,900"})
    void the_strip_is_in_sight_without_scrolling(int width, int height) {
        for (String page : PAGES) {
            browser.prefers("light", "screen");
            show(page, width);
            browser.size(width, height);
            Map<?, ?> box =
                    (Map<?, ?>)
                            browser.driver()
                                    .executeScript(
                                            "const b = document.querySelector('.strip svg')"
                                                    + ".getBoundingClientRect(); return {top: b.top,"
                                                    + " bottom: b.bottom, left: b.left, right: b.right,"
                                                    + " height: b.height}");
            assertThat(number(box, "top")).as(page).isGreaterThanOrEqualTo(0);
            assertThat(number(box, "bottom")).as(page).isLessThanOrEqualTo(height);
            assertThat(number(box, "right")).as(page).isLessThanOrEqualTo(width);
            assertThat(number(box, "height")).as(page).isGreaterThanOrEqualTo(38);
        }
    }

    @ParameterizedTest
    @CsvSource({"320", "360", "768", "1440"})
    void nothing_is_wider_than_the_window(int width) {
        browser.prefers("light", "screen");
        for (String page : PAGES) {
            show(page, width);
            Object wide =
                    browser.driver().executeScript("return document.documentElement.scrollWidth");
            assertThat(((Number) wide).intValue()).as(page).isLessThanOrEqualTo(width);
        }
    }

    @Test
    void the_chooser_goes_on_in_the_language_of_the_reader() {
        browser.open("", 1440, 900);
        assertThat(browser.driver().getCurrentUrl()).matches(".*/(bg|en)/");
    }

    @Test
    void the_console_stays_silent_and_photos_load() {
        browser.prefers("light", "screen");
        for (String page : PAGES) {
            show(page, 1440);
            Object missing =
                    browser.driver()
                            .executeScript(
                                    "return [...document.images].filter(i => i.complete &&"
                                            + " i.naturalWidth === 0).map(i => i.src)");
            assertThat((List<?>) missing).as(page).isEmpty();
        }
        assertThat(browser.driver().manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    /** The chooser leads on by its script; to look at it, it is shown without. */
    private static void show(String page, int width) {
        boolean scripts = !page.isEmpty();
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setScriptExecutionDisabled", Map.of("value", !scripts));
        browser.open(page, width, 900);
        browser.driver()
                .executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }

    private static double number(Map<?, ?> box, String side) {
        return ((Number) box.get(side)).doubleValue();
    }
}

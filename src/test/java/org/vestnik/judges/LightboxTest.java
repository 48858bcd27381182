package org.vestnik.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The lightbox of the demo in a real browser, by keyboard, mouse and finger. */
class LightboxTest {
    private static final String PAGE = "en/news/2024/forty-helpings-and-one-empty-chair/";
    private static final int PHOTOS = 4;

    private static Browser browser;
    private static Lightbox box;

    @BeforeAll
    static void open() {
        browser = Browser.on(BuiltDemo.site().folder());
        box = new Lightbox(browser.driver());
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void page() {
        browser.prefers("light", "screen");
        browser.open(PAGE, 1440, 900);
    }

    @Test
    void the_script_is_small_and_loaded_only_where_it_is_needed() {
        byte[] script =
                BuiltDemo.site().files().entrySet().stream()
                        .filter(file -> file.getKey().matches("assets/lightbox\\..*\\.js"))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseThrow();
        assertThat(script).hasSizeLessThan(6000);
        assertThat(page(PAGE)).containsOnlyOnce("assets/lightbox.").doesNotContain(" onclick");
        for (String other : List.of("en/", "en/news/", "en/gallery/", "en/contacts/")) {
            assertThat(page(other)).as(other).doesNotContain("lightbox");
        }
    }

    @Test
    void keys_turn_from_photo_to_photo_and_focus_comes_back_to_the_last_one() {
        box.focus(0);
        box.press(Keys.ENTER);
        assertThat(box.isOpen()).isTrue();
        assertThat(box.count()).isEqualTo("1 of 4");
        assertThat(box.focused()).isEqualTo("Close");

        box.press(Keys.ARROW_RIGHT);
        assertThat(box.count()).isEqualTo("2 of 4");
        box.press(Keys.END);
        assertThat(box.count()).isEqualTo("4 of 4");
        box.press(Keys.ARROW_RIGHT);
        assertThat(box.count()).isEqualTo("1 of 4");
        box.press(Keys.ARROW_LEFT, Keys.HOME, Keys.ARROW_RIGHT);
        assertThat(box.count()).isEqualTo("2 of 4");

        box.press(Keys.ESCAPE);
        assertThat(box.isOpen()).isFalse();
        assertThat(box.script("return document.activeElement === " + box.link(1))).isEqualTo(true);
        assertThat(browser.driver().getCurrentUrl()).endsWith(PAGE);
    }

    @Test
    void where_the_page_is_read_from_the_right_the_left_arrow_leads_on() {
        box.script("document.documentElement.dir = 'rtl'");
        box.focus(0);
        box.press(Keys.ENTER, Keys.ARROW_LEFT);
        assertThat(box.count()).isEqualTo("2 of 4");
        box.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        assertThat(box.count()).isEqualTo("4 of 4");
    }

    @Test
    void focus_stays_in_the_lightbox() {
        box.focus(0);
        box.press(Keys.ENTER);
        for (int i = 0; i < 12; i++) {
            box.press(i < 8 ? Keys.TAB : Keys.chord(Keys.SHIFT, Keys.TAB));
            Object out =
                    box.script(
                            "const a = document.activeElement; return a !== document.body &&"
                                    + " !a.closest('dialog')");
            assertThat(out).isEqualTo(false);
        }
    }

    @Test
    void buttons_and_the_paper_around_work_with_the_mouse() {
        browser.driver().findElements(By.cssSelector("a.enlarge")).get(1).click();
        assertThat(box.count()).isEqualTo("2 of 4");
        box.button("next").click();
        assertThat(box.count()).isEqualTo("3 of 4");
        box.button("previous").click();
        box.button("previous").click();
        assertThat(box.count()).isEqualTo("1 of 4");
        box.button("close").click();
        assertThat(box.isOpen()).isFalse();

        browser.driver().findElements(By.cssSelector("a.enlarge")).get(1).click();
        new Actions(browser.driver()).moveToLocation(700, 300).click().perform();
        assertThat(box.isOpen()).isTrue();
        new Actions(browser.driver()).moveToLocation(130, 300).click().perform();
        assertThat(box.isOpen()).isFalse();
    }

    @Test
    void a_photo_is_announced_with_its_number_its_words_and_whose_it_is() {
        box.focus(2);
        box.press(Keys.ENTER);
        assertThat(box.script("return document.querySelector('.lightbox [aria-live]').ariaLive"))
                .isEqualTo("polite");
        assertThat(box.words())
                .startsWith("3 of 4")
                .contains("hat", "Photo: Municipality of Drenopole");
        WebElement image = browser.driver().findElement(By.cssSelector(".stage img"));
        assertThat(image.getDomAttribute("alt")).isNotBlank();
        assertThat(image.getDomAttribute("sizes")).isEqualTo("100vw");
        assertThat(image.getDomAttribute("loading")).isNull();
    }

    @Test
    void the_back_button_closes_it_and_the_page_stays_where_it_was() {
        box.focus(2);
        box.press(Keys.ENTER);
        browser.driver().navigate().back();
        box.waitFor("return !document.querySelector('dialog').open");
        assertThat(browser.driver().getCurrentUrl()).endsWith(PAGE);
        box.waitFor("return history.state === null && document.activeElement === " + box.link(2));
    }

    @Test
    void a_page_that_is_loaded_anew_while_it_is_open_begins_without_it() {
        box.focus(0);
        box.press(Keys.ENTER);
        browser.driver().navigate().refresh();
        assertThat(box.isOpen()).isFalse();
        box.focus(1);
        box.press(Keys.ENTER, Keys.ESCAPE);
        box.waitFor("return history.state === null && document.activeElement === " + box.link(1));
        assertThat(browser.driver().getCurrentUrl()).endsWith(PAGE);
    }

    @Test
    void nothing_moves_when_it_opens_turns_and_closes() {
        // Letters that arrive would move the page by a fraction of a pixel.
        box.waitFor("return document.fonts.status === 'loaded'");
        box.script(
                "window.shift = 0; new PerformanceObserver(l => l.getEntries().forEach(e => {"
                        + " window.shift += e.value })).observe({type: 'layout-shift', buffered:"
                        + " false})");
        box.focus(0);
        Object before = box.boxes();
        box.press(Keys.ENTER);
        assertThat(box.boxes()).isEqualTo(before);
        Object stage = box.stage();
        box.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        assertThat(box.stage()).isEqualTo(stage);
        box.press(Keys.HOME, Keys.ESCAPE);
        box.waitFor("return history.state === null");
        assertThat(box.boxes()).isEqualTo(before);
        assertThat(((Number) box.script("return window.shift")).doubleValue()).isZero();
    }

    @Test
    void a_finger_turns_and_closes() {
        box.focus(0);
        box.press(Keys.ENTER);
        box.swipe(-200, 10);
        assertThat(box.count()).isEqualTo("2 of 4");
        box.swipe(200, -20);
        assertThat(box.count()).isEqualTo("1 of 4");
        box.swipe(20, 0);
        assertThat(box.count()).isEqualTo("1 of 4");
        box.swipe(10, 200);
        assertThat(box.isOpen()).isFalse();
    }

    @Test
    void a_picture_that_cannot_be_loaded_leaves_its_words_and_a_link() {
        box.script(
                "const img = "
                        + box.link(0)
                        + ".querySelector('img'); img.srcset = 'nothing-1.jpg 800w'; img.src ="
                        + " 'nothing-2.jpg'; for (const source of "
                        + box.link(0)
                        + ".querySelectorAll('source')) source.srcset = 'nothing-3.webp 800w'");
        box.focus(0);
        box.press(Keys.ENTER);
        box.waitFor("return document.querySelector('.stage p')");
        WebElement lost = browser.driver().findElement(By.cssSelector(".stage p"));
        assertThat(lost.getDomProperty("textContent"))
                .contains("cooks", "Open the photo in full size");
        assertThat(lost.findElement(By.tagName("a")).getDomProperty("href"))
                .isEqualTo(box.script("return " + box.link(0) + ".href"));
    }

    @Test
    void with_a_key_held_down_the_link_stays_a_link() {
        Object prevented =
                box.script(
                        "const seen = []; addEventListener('click', e => {"
                                + " seen.push(e.defaultPrevented); e.preventDefault() });"
                                + " for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) "
                                + box.link(0)
                                + ".dispatchEvent(new MouseEvent('click', {bubbles: true,"
                                + " cancelable: true, [key]: true})); return seen");
        assertThat(prevented).isEqualTo(List.of(false, false, false));
        assertThat(box.isOpen()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"light,1440", "dark,1440", "light,360", "dark,360"})
    void axe_finds_nothing_in_it(String scheme, int width) {
        browser.prefers(scheme, "screen");
        browser.size(width, 800);
        box.focus(0);
        box.press(Keys.ENTER);
        box.waitFor(
                "return document.querySelector('.stage img').complete &&"
                        + " document.getAnimations().length === 0");
        assertThat(browser.axe()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void all_of_it_is_in_sight(int width) {
        browser.size(width, 640);
        box.focus(1);
        box.press(Keys.ENTER);
        Object outside =
                box.script(
                        "return [...document.querySelectorAll('.lightbox button, .stage, .stage img,"
                                + " .lightbox figcaption')].filter(e => { const b ="
                                + " e.getBoundingClientRect(); return b.left < 0 || b.top < 0 ||"
                                + " b.right > innerWidth || b.bottom > innerHeight || b.width < 40 })"
                                + ".map(e => e.className)");
        assertThat((List<?>) outside).isEmpty();
    }

    @Test
    void without_scripts_every_photo_is_a_link_to_its_largest_variant() {
        browser.driver()
                .executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            browser.open(PAGE, 1440, 900);
            List<WebElement> links = browser.driver().findElements(By.cssSelector("a.enlarge"));
            assertThat(links).hasSize(PHOTOS);
            assertThat(browser.driver().findElement(By.id("_lightbox")).isDisplayed()).isFalse();
            links.get(1).click();
            assertThat(browser.driver().getCurrentUrl()).matches(".*/photos/.*-1600\\.jpg");
        } finally {
            browser.driver()
                    .executeCdpCommand(
                            "Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    private static String page(String address) {
        byte[] html = BuiltDemo.site().files().get(address + "index.html");
        return new String(html, java.nio.charset.StandardCharsets.UTF_8);
    }
}

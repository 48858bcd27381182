package org.vestnik.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The demo under the policy of its pages: all of it works, and nothing foreign gets in. */
class PolicyTest {
    private static final String ALBUM = "en/news/2024/forty-helpings-and-one-empty-chair/";

    private static final List<String> PAGES =
            List.of(
                    "404.html",
                    "en/",
                    "en/404.html",
                    "en/calendar/",
                    "en/calendar/2024/10/",
                    "en/contacts/",
                    "en/gallery/",
                    "en/what-we-achieved/",
                    "bg/novini/2024/zaklyuchitelna-konferentsia/",
                    ALBUM);

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

    /** What an earlier page said is not what is asked about. */
    @BeforeEach
    void silence() {
        console();
    }

    private static Object ask(String script, Object... values) {
        return browser.driver().executeScript("return " + script, values);
    }

    private static List<String> console() {
        return browser.driver().manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    @Test
    void nothing_of_a_page_is_refused() {
        for (String page : PAGES) {
            assertThat(BuiltDemo.site().files()).containsKey(file(page));
            browser.open(page, 1440, 900);
            assertThat(console()).as(page).isEmpty();
        }
    }

    @Test
    void nor_is_the_lightbox() {
        browser.open(ALBUM, 1440, 900);
        Lightbox box = new Lightbox(browser.driver());
        ask(box.link(1) + ".click()");
        assertThat(box.isOpen()).isTrue();
        assertThat(ask("document.querySelector('.lightbox img').style.maxWidth")).isNotEqualTo("");
        assertThat(console()).isEmpty();
    }

    @Test
    void the_chooser_runs_the_script_that_stands_in_it() {
        browser.open("", 1440, 900);
        assertThat(browser.driver().getCurrentUrl()).matches(".*/(bg|en)/");
        assertThat(console()).isEmpty();
    }

    @Test
    void an_old_address_leads_on_with_its_place_in_the_page() {
        String old =
                BuiltDemo.site().pages().stream()
                        .filter(page -> html(page).contains("data-to="))
                        .findFirst()
                        .orElseThrow();
        browser.open(old.replaceFirst("index\\.html$", "") + "#_main", 1440, 900);
        assertThat(browser.driver().getCurrentUrl())
                .endsWith("#_main")
                .doesNotContain(old.replaceFirst("index\\.html$", ""));
        assertThat(console()).isEmpty();
    }

    @Test
    void a_page_read_from_the_disk_has_its_styles_and_scripts() {
        String disk = BuiltDemo.site().folder().toAbsolutePath().toUri().toString();
        browser.driver().get(disk + ALBUM + "index.html");
        assertThat(ask("getComputedStyle(document.querySelector('.skip')).position"))
                .isEqualTo("absolute");
        ask(new Lightbox(browser.driver()).link(0) + ".click()");
        assertThat(new Lightbox(browser.driver()).isOpen()).isTrue();
    }

    @Test
    void what_is_slipped_into_a_page_calls_on_nobody() {
        browser.open("en/", 1440, 900);
        browser.driver()
                .executeScript(
                        """
                        window.refused = []
                        addEventListener('securitypolicyviolation',
                          e => refused.push(e.effectiveDirective))
                        document.body.insertAdjacentHTML('beforeend',
                          '<img src="https://example.com/a.png">'
                            + '<iframe src="https://example.com/"></iframe>'
                            + '<video src="https://example.com/a.mp4"></video>'
                            + '<p style="color: red" onclick="1">x</p>')
                        const script = document.createElement('script')
                        script.textContent = 'window.ran = true'
                        document.body.append(script)
                        fetch('https://example.com/').catch(() => {})
                        """);
        Object refused =
                browser.driver()
                        .executeAsyncScript(
                                "setTimeout(() => arguments[0]([...new Set(refused)].sort()), 300)");
        assertThat(refused)
                .isEqualTo(
                        List.of(
                                "connect-src",
                                "frame-src",
                                "img-src",
                                "media-src",
                                "script-src-attr",
                                "script-src-elem",
                                "style-src-attr"));
        assertThat(ask("window.ran")).isNull();
    }

    private static String html(String page) {
        return new String(BuiltDemo.site().files().get(page), StandardCharsets.UTF_8);
    }

    private static String file(String page) {
        return page.isEmpty() || page.endsWith("/") ? page + "index.html" : page;
    }

    /** The point on which a photo is cut stands in an attribute, which the policy lets through. */
    @Test
    void photos_are_cut_where_the_author_said() {
        browser.open("en/gallery/", 1440, 900);
        List<?> cut =
                (List<?>)
                        ask(
                                "[...document.querySelectorAll('img[style]')].map(i => ({asked:"
                                        + " i.getAttribute('style').split(': ')[1], is:"
                                        + " getComputedStyle(i).objectPosition}))");
        for (Object each : cut) {
            Map<?, ?> photo = (Map<?, ?>) each;
            assertThat(photo.get("is")).isEqualTo(photo.get("asked"));
        }
        assertThat(cut).isNotEmpty();
    }
}

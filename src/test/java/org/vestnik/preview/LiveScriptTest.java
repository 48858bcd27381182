package org.vestnik.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.problem.Message;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Problem;

class LiveScriptTest {
    @Test
    void one_mistake_in_the_place_of_another_makes_another_state() {
        PageState state = PageState.of(List.of(), 1, "v");
        Problem one = Samples.view().here().get(0).problem();
        assertThat(state.listing(List.of(one)).json())
                .isNotEqualTo(state.listing(List.of(one.variant("other"))).json());
    }

    @Test
    void the_tag_carries_all_that_the_scripts_need() {
        LiveScript script = new LiveScript("/bg/a/", state(), Optional.of(LiveScript.DRAFT));
        assertThat(script.tag(Messages.in("bg")))
                .isEqualTo(
                        "<script src=\"/.vestnik/live.js\" defer data-page=\"/bg/a/\""
                                + " data-version=\"v1\"></script>"
                                + "<script src=\"/.vestnik/badge.js\" defer data-page=\"/bg/a/\""
                                + " data-problems=\"2\" data-all=\"5\" data-state=\"error\""
                                + " data-ribbon=\"Чернова: виждате я само Вие\" data-lang=\"bg\""
                                + " data-words=\"{&quot;close&quot;:&quot;Затваряне&quot;,"
                                + "&quot;ended&quot;:&quot;Прегледът приключи&quot;,"
                                + "&quot;moreOne&quot;:"
                                + "&quot;Още 1 в останалата част на сайта&quot;,"
                                + "&quot;moreOther&quot;:"
                                + "&quot;Още {0} в останалата част на сайта&quot;,"
                                + "&quot;none&quot;:&quot;Няма проблеми на тази страница&quot;,"
                                + "&quot;one&quot;:&quot;1 проблем на тази страница&quot;,"
                                + "&quot;other&quot;:&quot;{0} проблема на тази страница&quot;,"
                                + "&quot;title&quot;:&quot;Проблеми&quot;}\">"
                                + "</script>");
    }

    @Test
    void nothing_leaves_an_attribute() throws Exception {
        Message ribbon = LiveScript.appearsOn("\"></script><script>alert(1)</script>");
        String tag =
                new LiveScript("/\"'<>&/", state(), Optional.of(ribbon)).tag(Messages.in("en"));
        assertThat(tag).contains("data-page=\"/&quot;&#39;&lt;&gt;&amp;/\"");
        Judge.keepsThePolicy(tag);
        String page = "<!doctype html><html lang=\"en\"><title>A</title><body><p>A</p>";
        Judge.isValid(page + tag + "</body></html>");
    }

    @Test
    void the_last_good_page_is_told_from_the_present_one() {
        LiveScript old = new LiveScript("/", state().lastGood(), Optional.empty());
        assertThat(old.tag(Messages.in("en")))
                .contains("data-old=\"true\"")
                .doesNotContain("data-ribbon");
    }

    @Test
    void the_event_is_one_line_of_json() {
        assertThat(state().json())
                .isEqualTo(
                        "{\"errors\":1,\"warnings\":1,\"notes\":0,\"all\":5,\"old\":false,"
                                + "\"version\":\"v1\"}");
        assertThat(new PageState(0, 0, 1, 1, true, "\"\\\n\u2028", "").json())
                .endsWith("\"old\":true,\"version\":\"\\\"\\\\\\u000a\\u2028\"}");
    }

    @Test
    void the_worst_problem_gives_the_state() {
        assertThat(state().worst()).isEqualTo("error");
        assertThat(new PageState(0, 1, 2, 9, false, "", "").worst()).isEqualTo("warning");
        assertThat(new PageState(0, 0, 2, 9, false, "", "").worst()).isEqualTo("note");
        assertThat(new PageState(0, 0, 0, 9, false, "", "").worst()).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"live.js", "badge.js", "panel.js"})
    void the_scripts_are_small_and_put_nothing_in_as_markup(String name) throws IOException {
        try (InputStream in = LiveScript.class.getResourceAsStream(name)) {
            String script = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(script)
                    .hasSizeLessThan(8000)
                    .startsWith("/*")
                    .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "eval(");
        }
    }

    private static PageState state() {
        return PageState.of(
                List.of(Samples.unknownType().problem(), Samples.missingAlt().problem()), 5, "v1");
    }
}

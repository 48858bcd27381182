package org.vestnik.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.preview.PanelView.Entry;

class NoticeTest {
    @ParameterizedTest
    @ValueSource(strings = {"bg", "en"})
    void every_notice_is_valid_and_goes_on_by_itself(String language) throws Exception {
        for (String html : all(language)) {
            Judge.isValid(html);
            Judge.keepsThePolicy(html);
            assertThat(html)
                    .contains("<html lang=\"" + language + "\">")
                    .contains("<script src=\"/.vestnik/live.js\" defer data-page=\"/bg/a/\"")
                    .contains("data-version=\"v1\"")
                    .doesNotContain("badge.js");
        }
    }

    @Test
    void a_broken_site_names_all_its_mistakes_errors_first() {
        List<Entry> entries = List.of(Samples.missingAlt(), Samples.unknownType());
        assertThat(notice("en").broken(entries))
                .containsSubsequence(
                        "The site cannot be shown yet",
                        "Mend what is marked below and save the file: the page goes on by itself.",
                        "problem error",
                        "problem warning");
        assertThat(notice("en").broken(Samples.many(205)))
                .contains("5 more problems are not shown.");
    }

    @Test
    void a_template_that_fails_shows_its_line_and_what_the_view_held() {
        assertThat(notice("en").template(Samples.template(), held()))
                .contains(
                        "<h2 class=\"file\"><span>themes/institution/templates/</span>article.html</h2>")
                .contains("<code>&lt;h1&gt;{{ <mark>article.titel</mark> }}&lt;/h1&gt;</code>")
                .contains("<th scope=\"row\"><code>article.title</code></th><td>Две съседски");
    }

    @Test
    void long_and_hostile_values_are_shown_short_and_as_text() throws Exception {
        Map<String, String> held = Map.of("<script>", "<img onerror=a>" + "x".repeat(10_000));
        String html = notice("en").template(Samples.template(), held);
        Judge.isValid(html);
        Judge.keepsThePolicy(html);
        assertThat(html).hasSizeLessThan(5000).contains("&lt;script&gt;", "&lt;img onerror=a&gt;x");
    }

    @Test
    void a_missing_page_names_the_address_as_text() throws Exception {
        String nasty = "/\"><script>alert(1)</script>" + "x".repeat(5000);
        String html = new Notice(nasty, "", Samples.saying("en")).missing();
        Judge.keepsThePolicy(html);
        Judge.isValid(html);
        assertThat(html)
                .contains("There is no such page", "&quot;&gt;&lt;script&gt;", "<a href=\"/\">")
                .doesNotContain("data-version");
    }

    private static List<String> all(String language) {
        Notice notice = notice(language);
        List<String> all = new ArrayList<>();
        all.add(notice.broken(List.of(Samples.urlMissing(), Samples.unknownType())));
        all.add(notice.template(Samples.template(), held()));
        all.add(notice.template(Samples.template(), Map.of()));
        all.add(notice.reading());
        all.add(notice.missing());
        return all;
    }

    private static Notice notice(String language) {
        return new Notice("/bg/a/", "v1", Samples.saying(language));
    }

    static Map<String, String> held() {
        Map<String, String> held = new LinkedHashMap<>();
        held.put("article.title", "Две съседски съботи");
        held.put("article.date", "12 октомври 2024 г.");
        held.put("article.photos", "7");
        held.put("page.kind", "article");
        held.put("site.title", "Съседи");
        return held;
    }
}

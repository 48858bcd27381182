package org.vestnik.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.preview.PanelView.Entry;
import org.vestnik.problem.Message;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Saying;
import org.vestnik.problem.Severity;

class PanelTest {
    private static final Messages ENGLISH = Messages.in("en");

    @ParameterizedTest
    @ValueSource(strings = {"bg", "en"})
    void the_panel_is_valid_and_has_nothing_inline(String language) throws Exception {
        String html = Panel.html(Samples.view(), Messages.in(language));
        Judge.isValid(html);
        Judge.keepsThePolicy(html);
        assertThat(html).contains("<html lang=\"" + language + "\">");
    }

    @Test
    void a_problem_says_what_where_and_what_to_do() {
        String html = Panel.html(only(Samples.unknownType()), ENGLISH);
        assertThat(html)
                .contains(
                        "<strong class=\"severity\">Error</strong> There is no type “konferencia”")
                .contains("<code>content/articles/2024/fair/bg.md:4:7</code>")
                .contains("<small>unknown-type</small>")
                .contains("<code>type: <mark>konferencia</mark></code>")
                .contains("data-open=\"/.vestnik/edit?file=" + Samples.FAIR + "&amp;line=4\"")
                .contains("<a target=\"_parent\" href=\"" + Samples.PAGE + "\">Show the page<");
    }

    @Test
    void an_editor_may_also_be_a_plain_link() {
        assertThat(Panel.html(only(Samples.missingAlt()), ENGLISH))
                .contains("<a href=\"vscode://file/C:/site/content/fair/bg.md:12:3\">Open in the");
    }

    @Test
    void files_are_named_as_the_reader_reaches_them() {
        Saying saying = new Saying(ENGLISH, file -> "../texts/" + file.substring(8));
        assertThat(Panel.html(only(Samples.unknownType()), saying))
                .contains("<h3 class=\"file\"><span>../texts/articles/2024/fair/</span>bg.md</h3>")
                .contains("<code>../texts/articles/2024/fair/bg.md:4:7</code>");
    }

    @Test
    void this_page_comes_first_then_files_with_errors_and_errors_before_the_rest() {
        assertThat(Panel.html(Samples.view(), ENGLISH))
                .containsSubsequence(
                        "On this page <span class=\"count\">2</span>",
                        "problem error",
                        "problem warning",
                        "In the rest of the site <span class=\"count\">2</span>",
                        Samples.TRAINING.substring(0, 10),
                        "problem error",
                        "site.yaml",
                        "problem note");
    }

    @Test
    void a_file_is_named_once_above_its_problems() {
        assertThat(Panel.html(Samples.view(), ENGLISH).split("fair/</span>bg.md</h3>")).hasSize(2);
    }

    @Test
    void two_hundred_problems_are_enough() throws Exception {
        PanelView view = new PanelView(Samples.many(150), Samples.many(60), false, false);
        String html = Panel.html(view, ENGLISH);
        assertThat(html.split("<li class")).hasSize(201);
        assertThat(html)
                .contains("<span class=\"count\">150</span>", "<span class=\"count\">60</span>")
                .contains("10 more problems are not shown.");
        Judge.isValid(html);
        PanelView one = new PanelView(Samples.many(201), List.of(), false, false);
        assertThat(Panel.html(one, ENGLISH)).contains("One more problem is not shown.");
        PanelView all = new PanelView(Samples.many(200), Samples.many(3), false, false);
        assertThat(Panel.html(all, ENGLISH)).contains("3 more problems are not shown.");
    }

    @Test
    void where_all_is_well_it_says_so() throws Exception {
        String clear = Panel.html(new PanelView(List.of(), List.of(), false, false), ENGLISH);
        Judge.isValid(clear);
        assertThat(clear).contains("All is well: there are no problems in the whole site.");
        PanelView elsewhere = new PanelView(List.of(), List.of(Samples.urlMissing()), false, false);
        assertThat(Panel.html(elsewhere, ENGLISH)).contains("All is well on this page.");
    }

    @Test
    void while_it_looks_it_promises_nothing() throws Exception {
        String early = Panel.html(new PanelView(List.of(), List.of(), false, true), ENGLISH);
        Judge.isValid(early);
        assertThat(early).contains("Still looking through the site.").doesNotContain("All is well");
    }

    @Test
    void the_last_good_page_is_said_to_be_old() {
        PanelView old = new PanelView(List.of(Samples.unknownType()), List.of(), true, false);
        assertThat(Panel.html(old, ENGLISH)).contains("as it last was in order");
    }

    @Test
    void what_an_author_wrote_stays_text() throws Exception {
        String nasty = "</code></pre><script>alert('1')</script><img src=x onerror=\"a()\">&amp;";
        Place place = new Place("content/<b>\"'.md", 1, 5, 30);
        Problem problem = Samples.problem(Severity.ERROR, "unknown-type", place, nasty);
        Problem hinted = problem.withHint("did-you-mean", nasty);
        Entry entry =
                new Entry(
                        hinted,
                        Optional.of(nasty),
                        Optional.of(EditorLink.link("vscode://file/\"><script>")),
                        Optional.of("/\"><script>alert(2)</script>/"));
        String html = Panel.html(only(entry), ENGLISH);
        Judge.keepsThePolicy(html);
        assertThat(html)
                .doesNotContain("<img", "<b>", "\"><script>")
                .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;", "&amp;amp;");
        Entry valid = new Entry(hinted, Optional.of(nasty), Optional.empty(), Optional.empty());
        Judge.isValid(Panel.html(only(valid), ENGLISH));
    }

    @Test
    void signs_that_nobody_sees_are_shown_by_number() throws Exception {
        String tricky = "title: \u202Egnihtyna\u2066 \u0000\u200B\uD800\uFFFE х\u00AD🎉";
        Problem problem =
                Samples.problem(
                        Severity.WARNING, "unknown-type", new Place(Samples.FAIR, 1, 8, 9), tricky);
        String html = Panel.html(only(Samples.entry(problem, tricky, Optional.empty())), ENGLISH);
        Judge.isValid(html);
        assertThat(html)
                .contains("<mark>[U+202E]</mark>gnihtyna[U+2066]")
                .contains("[U+200B][U+D800][U+FFFE] х\u00AD🎉");
    }

    @Test
    void long_lines_and_sentences_are_cut_around_the_mark() {
        String line = "а".repeat(6000) + "ТУК" + "б".repeat(6000);
        Place place = new Place(Samples.FAIR, 1, 6001, 6004);
        Problem problem =
                Samples.problem(Severity.ERROR, "unknown-type", place, "в".repeat(10_000));
        String html = Panel.html(only(Samples.entry(problem, line, Optional.empty())), ENGLISH);
        assertThat(html)
                .hasSizeLessThan(4000)
                .contains("<code>…аа", "<mark>ТУК</mark>", "б…</code>");
    }

    @Test
    void a_mark_at_the_end_of_a_line_is_still_a_mark() throws Exception {
        Problem problem =
                Samples.problem(
                        Severity.ERROR, "unknown-type", new Place(Samples.FAIR, 1, 7, 7), "x");
        String html = Panel.html(only(Samples.entry(problem, "title:", Optional.empty())), ENGLISH);
        assertThat(html).contains("<code>title:<mark></mark></code>");
        Judge.isValid(html);
    }

    @Test
    void a_name_at_the_start_of_a_sentence_keeps_its_small_letter() {
        Problem problem =
                new Problem(
                        Severity.NOTE,
                        "x",
                        Place.of(Samples.FAIR),
                        Message.of("usage.other", "site.yaml is empty"),
                        Optional.empty());
        assertThat(Panel.html(only(Entry.of(problem)), ENGLISH))
                .contains("</strong> site.yaml is empty</p>");
    }

    @Test
    void only_real_ways_to_an_editor_are_taken() {
        for (String uri :
                List.of("javascript:alert(1)", "JavaScript:x", "data:text/html,x", "/x")) {
            assertThatThrownBy(() -> EditorLink.link(uri))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        for (String address : List.of("//elsewhere.org/", "https://elsewhere.org/", "")) {
            assertThatThrownBy(() -> EditorLink.server(address))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static PanelView only(Entry entry) {
        return new PanelView(List.of(entry), List.of(), false, false);
    }
}

package org.vestnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The elements that Markdown and our extensions become. */
class MarkupTest {
    @Test
    void a_table_scrolls_has_its_caption_first_and_its_columns_aligned_by_class() {
        assertThat(Reading.html("| a | b | c |\n|---|:-:|--:|\n| 1 | `x|y` \\| z |\n[*Cap*]"))
                .isEqualTo(
                        """
                        <div class="table-scroll" tabindex="0"><table>
                        <caption><em>Cap</em></caption>
                        <thead>
                        <tr><th scope="col">a</th><th scope="col" class="align-center">b</th>\
                        <th scope="col" class="align-right">c</th></tr>
                        </thead>
                        <tbody>
                        <tr><td>1</td><td class="align-center"><code>x|y</code> | z</td><td></td></tr>
                        </tbody>
                        </table></div>""");
    }

    @Test
    void a_table_without_words_in_its_head_has_none() {
        assertThat(Reading.html("| | |\n|-|-|\n|a|b|"))
                .isEqualTo(
                        """
                        <div class="table-scroll" tabindex="0"><table>
                        <tbody>
                        <tr><td>a</td><td>b</td></tr>
                        </tbody>
                        </table></div>""");
    }

    @Test
    void a_task_has_a_box_with_a_name() {
        assertThat(Reading.html("- [ ] *a*\n- [x] b\n  - c"))
                .isEqualTo(
                        """
                        <ul>
                        <li class="task"><label><input type="checkbox" disabled> <em>a</em></label>
                        </li>
                        <li class="task"><label><input type="checkbox" disabled checked> b</label>
                        <ul>
                        <li>c
                        </li>
                        </ul>
                        </li>
                        </ul>""");
    }

    @Test
    void a_task_keeps_its_own_class_beside_ours() {
        assertThat(Reading.html("- [ ] a {.b #c}"))
                .startsWith("<ul>\n<li id=\"c\" class=\"task b\">")
                .contains("disabled> a</label>");
    }

    @Test
    void footnotes_stand_at_the_end_in_the_order_of_their_marks_and_lead_back() {
        assertThat(Reading.html("A[^b] c[^a] d[^b].\n\n[^a]: *One*[^c]\n[^b]: Two\n[^c]: Three"))
                .isEqualTo(
                        """
                        <p>A<sup class="footnote-mark" id="fnref-1">\
                        <a role="doc-noteref" href="#fn-1">1</a></sup>\
                         c<sup class="footnote-mark" id="fnref-2">\
                        <a role="doc-noteref" href="#fn-2">2</a></sup>\
                         d<sup class="footnote-mark" id="fnref-1-2">\
                        <a role="doc-noteref" href="#fn-1">1</a></sup>.</p>
                        <div class="footnotes" role="doc-endnotes">
                        <ol>
                        <li id="fn-1">
                        <p>Two <a role="doc-backlink" href="#fnref-1" aria-label="↩ 1">↩</a>\
                         <a role="doc-backlink" href="#fnref-1-2" aria-label="↩ 1.2">↩</a></p>
                        </li>
                        <li id="fn-2">
                        <p><em>One</em><sup class="footnote-mark" id="fnref-3">\
                        <a role="doc-noteref" href="#fn-3">3</a></sup>\
                         <a role="doc-backlink" href="#fnref-2" aria-label="↩ 2">↩</a></p>
                        </li>
                        <li id="fn-3">
                        <p>Three <a role="doc-backlink" href="#fnref-3" aria-label="↩ 3">↩</a></p>
                        </li>
                        </ol>
                        </div>""");
    }

    @Test
    void terms_have_their_definitions() {
        assertThat(Reading.html("A *b*\n: one\n: two\n\nC\n: three"))
                .isEqualTo(
                        """
                        <dl>
                        <dt>A <em>b</em></dt>
                        <dd>
                        one
                        </dd>
                        <dd>
                        two
                        </dd>
                        <dt>C</dt>
                        <dd>
                        three
                        </dd>
                        </dl>""");
    }

    @Test
    void code_names_its_language_and_keeps_its_text() {
        assertThat(Reading.html("```java x\na < \"b\"\n```\n~~x~~"))
                .isEqualTo(
                        "<pre><code class=\"language-java\">a &lt; \"b\"\n</code></pre>\n"
                                + "<p><del>x</del></p>");
    }

    @Test
    void attributes_stand_on_what_they_follow() {
        assertThat(
                        Reading.html(
                                "## A {#x .y .z}\n\n*b*{lang=en} [c](d){title='e \"f\"'}\n\n"
                                        + "g {.h}\n\n{name} i {{j}}"))
                .isEqualTo(
                        "<h2 id=\"x\" class=\"y z\">A</h2>\n"
                                + "<p><em lang=\"en\">b</em>"
                                + " <a href=\"d\" title=\"e &quot;f&quot;\">c</a></p>\n"
                                + "<p class=\"h\">g</p>\n"
                                + "<p>{name} i {{j}}</p>");
    }

    @Test
    void allowed_html_stays_and_nests() {
        assertThat(
                        Reading.html(
                                "H<sub>2</sub>O <abbr title=\"a &amp; b\">EU</abbr> <b>x *<i>y* z</b>"
                                        + " <time datetime=2018-12-11>t</time> a<br/>b </u>"))
                .isEqualTo(
                        "<p>H<sub>2</sub>O <abbr title=\"a &amp; b\">EU</abbr>"
                                + " <b>x <em><i>y</i></em> z</b>"
                                + " <time datetime=\"2018-12-11\">t</time> a<br>\nb &lt;/u&gt;</p>");
    }

    @Test
    void span_and_time_need_what_they_are_there_for() {
        assertThat(
                        Reading.html(
                                "<span lang=en>a</span> <span>b</span> <time datetime=soon>c</time>"))
                .isEqualTo(
                        "<p><span lang=\"en\">a</span> &lt;span&gt;b&lt;/span&gt;"
                                + " &lt;time datetime=soon&gt;c&lt;/time&gt;</p>");
    }

    @Test
    void details_hold_blocks() {
        assertThat(
                        Reading.html(
                                "<details open>\n<summary>More *here*</summary>\n\n- a\n</details>\n"
                                        + "after\n\n> <details><summary>b</summary>c\n\nend"))
                .isEqualTo(
                        """
                        <details open>
                        <summary>More <em>here</em></summary>
                        <ul>
                        <li>a
                        </li>
                        </ul>
                        </details>
                        <p>after</p>
                        <blockquote>
                        <details>
                        <summary>b</summary>
                        <p>c</p>
                        </details>
                        </blockquote>
                        <p>end</p>""");
    }

    @Test
    void details_without_a_summary_are_text() {
        assertThat(Reading.html("<details>a</details>"))
                .isEqualTo("<p>&lt;details&gt;a&lt;/details&gt;</p>");
    }

    @Test
    void comments_are_dropped_but_one_that_never_ends_hides_nothing() {
        assertThat(Reading.html("a <!-- b\nc --> d\n\n<!--\n\n* e\n-->\nf\n\n<!-- g\n\nh"))
                .isEqualTo("<p>a  d</p>\n<p>f</p>\n<p>&lt;!-- g</p>\n<p>h</p>");
    }
}

package org.vestnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vestnik.markdown.MarkdownText.Heading;
import org.vestnik.markdown.MarkdownText.Layout;
import org.vestnik.markdown.MarkdownText.LinkSlot;
import org.vestnik.markdown.MarkdownText.PhotoSlot;
import org.vestnik.markdown.MarkdownText.Picture;
import org.vestnik.problem.Place;

class MarkdownReaderTest {
    @Test
    void a_link_is_a_gap_in_its_tag() {
        MarkdownText text = Reading.of("Виж [първото *обучение*](../first/bg.md \"За него\").");
        assertThat(text.html())
                .isEqualTo("<p>Виж <a title=\"За него\">първото <em>обучение</em></a>.</p>\n");
        assertThat(text.slots())
                .containsExactly(new LinkSlot(9, "../first/bg.md", place(1, 26, 40)));
    }

    @Test
    void references_and_addresses_are_links_too() {
        MarkdownText text =
                Reading.plainly(
                        "[a][r] <http://b.org/?x&y> <me@c.org>\n\n[r]: /d%20e\\*&amp;f 'T'");
        assertThat(Filled.html(text))
                .isEqualTo(
                        "<p><a href=\"/d%20e*&amp;f\" title=\"T\">a</a>"
                                + " <a href=\"http://b.org/?x&amp;y\">http://b.org/?x&amp;y</a>"
                                + " <a href=\"mailto:me@c.org\">me@c.org</a></p>\n");
        assertThat(((LinkSlot) text.slots().get(0)).place()).isEqualTo(place(3, 6, 20));
    }

    @Test
    void a_link_within_the_page_is_whole() {
        assertThat(Reading.of("[долу](#за-нас)\n\n## За нас").html())
                .startsWith("<p><a href=\"#за-нас\">долу</a></p>");
        assertThat(Reading.of("[долу](#за-нас)\n\n## За нас").slots()).isEmpty();
    }

    @Test
    void an_address_within_a_link_is_only_text() {
        assertThat(Reading.html("[a <http://b.org> c](d)"))
                .isEqualTo("<p><a href=\"d\">a http://b.org c</a></p>");
    }

    @Test
    void an_address_in_the_text_is_a_link_and_keeps_its_marks() {
        MarkdownText text =
                Reading.of(
                        "Виж (https://b.org/c--d...e?f=\"g), www.puebla.es. Или h@www и i--j@k.org.");
        assertThat(Filled.html(text))
                .isEqualTo(
                        "<p>Виж (<a href=\"https://b.org/c--d...e?f=&quot;g\">"
                                + "https://b.org/c--d...e?f=\"g</a>),"
                                + " <a href=\"http://www.puebla.es\">www.puebla.es</a>."
                                + " Или h@www и\u00A0i--j@k.org.</p>\n");
        assertThat(((LinkSlot) text.slots().get(0)).place()).isEqualTo(place(1, 6, 33));
        assertThat(Reading.html("[a http://b.org](c)"))
                .isEqualTo("<p><a href=\"c\">a http://b.org</a></p>");
    }

    @Test
    void file_names_may_have_spaces_and_brackets() {
        MarkdownText text =
                Reading.of(
                        "![зала](WhatsApp Image 2018-12-11 at 10.41.54.jpeg)\n\n"
                                + "![x](photo (1).jpg \"Залата (горе)\")\n\n"
                                + "Това е [програмата](agenda final.pdf) и [това](план [2] (нов).docx)"
                                + " [sic](както той каза) `![x](a b.jpg)`.");
        assertThat(text.slots())
                .containsExactly(
                        new PhotoSlot(
                                0,
                                Layout.GALLERY,
                                List.of(
                                        new Picture(
                                                "WhatsApp Image 2018-12-11 at 10.41.54.jpeg",
                                                "зала",
                                                "",
                                                place(1, 9, 51)),
                                        new Picture(
                                                "photo (1).jpg",
                                                "x",
                                                "Залата (горе)",
                                                place(3, 6, 19)))),
                        new LinkSlot(13, "agenda final.pdf", place(5, 21, 37)),
                        new LinkSlot(33, "план [2] (нов).docx", place(5, 48, 67)));
        assertThat(text.html()).contains("[sic](както той каза) <code>![x](a b.jpg)</code>");
    }

    @Test
    void one_photo_is_a_figure_and_several_are_a_gallery() {
        assertThat(layouts("![a](a.jpg)")).containsExactly(Layout.FIGURE);
        assertThat(layouts("Ред\n![a](a.jpg)")).containsExactly(Layout.INLINE);
        assertThat(layouts("![a](a.jpg) ![b](b.jpg)\n![c](c.jpg)")).containsExactly(Layout.GALLERY);
        assertThat(layouts("![a](a.jpg)\n\n<!-- x -->\n\n![b](b.jpg)\n\nРед\n\n![c](c.jpg)"))
                .containsExactly(Layout.GALLERY, Layout.FIGURE);
        assertThat(layouts("- ![a](a.jpg)\n\n> ![b](b.jpg)"))
                .containsExactly(Layout.FIGURE, Layout.FIGURE);
        assertThat(layouts("[![a](a.jpg)](b)\n\n## ![c](c.jpg)"))
                .containsExactly(Layout.INLINE, Layout.INLINE);
        assertThat(Reading.of("![a](a.jpg)\n\nРед ![b](b.jpg)").html())
                .isEqualTo("\n<p>Ред </p>\n");
    }

    @Test
    void a_pictures_text_has_no_markup_and_its_language_s_marks() {
        MarkdownText text = Reading.of("![*Хотел* \"Форум\" &amp; `x`](a.jpg 'За \"Форум\"')");
        assertThat(((PhotoSlot) text.slots().get(0)).pictures())
                .containsExactly(
                        new Picture("a.jpg", "Хотел „Форум“ & x", "За „Форум“", place(1, 30, 35)));
    }

    @Test
    void headings_keep_their_cyrillic_letters_and_are_told_apart() {
        MarkdownText text =
                Reading.of("## Резултати и *цели*\n\n### Резултати и цели\n\n## !?\n\n## За {#us}");
        assertThat(text.headings())
                .containsExactly(
                        new Heading(2, "резултати-и-цели", "Резултати и\u00A0цели"),
                        new Heading(3, "резултати-и-цели-1", "Резултати и\u00A0цели"),
                        new Heading(2, "section", "!?"),
                        new Heading(2, "us", "За"));
        assertThat(text.html()).contains("<h3 id=\"резултати-и-цели-1\">");
    }

    @Test
    void the_opening_is_the_first_paragraph_without_markup() {
        assertThat(
                        Reading.of("## Глава\n\n- ред\n\nТой каза *\"да\"*[^1]\nи `x`.\n\n[^1]: а")
                                .opening())
                .isEqualTo("Той каза „да“ и\u00A0x.");
        assertThat(Reading.of("![a](a.jpg)").opening()).isEmpty();
    }

    @Test
    void words_are_counted_wherever_they_stand() {
        assertThat(
                        Reading.of("Две **ду**ми – и [три](a.md)\n\n- пет `шест`\n\n|а|б|\n|-|-|")
                                .words())
                .isEqualTo(8);
    }

    @Test
    void typography_touches_text_and_nothing_else() {
        assertThat(
                        Reading.of(
                                        "\"А\" \\\"б\\\" `\"в\"` [г](\"д\") <http://a.b/\"x\">\n\n    \"е\"")
                                .html())
                .contains("„А“ \"б\" <code>\"в\"</code>")
                .contains("http://a.b/\"x\"</a>")
                .contains("<pre><code>\"е\"\n</code></pre>");
    }

    private static List<Layout> layouts(String text) {
        return Reading.of(text).slots().stream()
                .filter(PhotoSlot.class::isInstance)
                .map(slot -> ((PhotoSlot) slot).layout())
                .toList();
    }

    private static Place place(int line, int column, int end) {
        return new Place(Reading.FILE, line, column, end);
    }
}

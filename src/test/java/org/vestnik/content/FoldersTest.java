package org.vestnik.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldersTest {
    private static final String NEWS = "title: Панаир\ntype: news\ndate: 2018-12-14\n";

    @Test
    void an_article_is_a_folder_with_a_text_and_owns_the_folders_below_that_have_none() {
        Sketch sketch =
                Sketch.of(
                        Sketch.SITE
                                + Sketch.text("content/articles/2018/fair/BG.md", NEWS)
                                + Sketch.text("content/articles/2018/fair/en.md", "title: Fair")
                                + Sketch.text("content/articles/2018/fair/part/bg.md", NEWS)
                                + """
                                -- content/articles/2018/fair/part/b.jpg --
                                -- content/articles/2018/fair/photos/day 2/a.jpg --
                                -- content/articles/2018/fair/z.PNG --
                                -- content/articles/2018/fair/private/list.pdf --
                                -- content/articles/2018/fair/_old/c.jpg --
                                -- content/articles/2018/fair/Thumbs.db --
                                """);
        sketch.reports();
        List<Folder> folders = sketch.folders.get().articles();
        assertThat(folders.stream().map(Folder::path))
                .containsExactly("content/articles/2018/fair", "content/articles/2018/fair/part");
        assertThat(folders.get(0).files()).containsExactly("photos/day 2/a.jpg", "z.PNG");
        assertThat(folders.get(0).photos()).hasSize(2);
        assertThat(
                        sketch.folders.get().texts().stream()
                                .map(p -> p.substring(p.lastIndexOf('/') + 1)))
                .containsExactly("BG.md", "en.md", "bg.md");
    }

    @Test
    void standing_pages_nest_as_their_folders() {
        Sketch sketch =
                Sketch.of(
                        Sketch.SITE
                                + Sketch.text("content/pages/about/bg.md", "title: За нас")
                                + Sketch.text("content/pages/about/team/bg.md", "title: Екип"));
        sketch.reports();
        assertThat(sketch.library.get().pages().stream().map(Article::folder))
                .containsExactly("content/pages/about", "content/pages/about/team");
    }

    @Test
    void a_text_in_a_language_that_is_not_listed_is_an_error() {
        Sketch.of(Sketch.SITE + Sketch.lead(NEWS) + "-- content/articles/fair/de.md --\nx")
                .reports("de.md language-not-listed");
        Sketch.of(Sketch.SITE + Sketch.lead(NEWS) + "-- content/articles/fair/en_GB.md --\nx")
                .reports("en_GB.md language-not-listed");
    }

    @Test
    void two_texts_in_one_language_are_an_error() {
        Sketch.of(Sketch.SITE + Sketch.lead(NEWS) + "-- content/articles/fair/BG.md --\nx")
                .reports("BG.md:1:1-1 front-matter-missing", "bg.md text-twice");
    }

    @Test
    void other_markdown_earns_a_note() {
        Sketch.of(Sketch.SITE + Sketch.lead(NEWS) + "-- content/articles/fair/notes.md --\nx")
                .reports("notes.md text-extra");
    }

    @Test
    void a_text_with_a_wrong_ending_is_told_its_name() {
        Sketch sketch =
                Sketch.of(
                        Sketch.SITE + Sketch.lead(NEWS) + "-- content/articles/fair/en.md.txt --");
        sketch.reports("en.md.txt text-name");
        assertThat(sketch.said())
                .contains("“en.md.txt” is not read as a text, because a text is called “en.md”");
    }

    @Test
    void a_text_lies_in_a_folder_of_its_own() {
        Sketch.of(Sketch.SITE + Sketch.text("content/articles/bg.md", NEWS))
                .reports("bg.md text-outside");
    }

    @Test
    void a_folder_without_a_text_is_warned_of_once() {
        Sketch.of(
                        Sketch.SITE
                                + "-- content/articles/2018/fair/a.jpg --\n"
                                + "-- content/articles/2018/fair/article.md --")
                .reports("a.jpg folder-without-text");
    }

    @Test
    void a_text_where_none_is_read_is_warned_of() {
        Sketch sketch =
                Sketch.of(
                        Sketch.SITE
                                + Sketch.text("content/artikles/a/bg.md", NEWS)
                                + Sketch.text("content/artikles/b/bg.md", NEWS)
                                + Sketch.text("content/bg.md", NEWS));
        sketch.reports("bg.md folder-unknown", "bg.md folder-unknown");
        assertThat(sketch.said()).contains("did you mean “articles”?");
    }

    @Test
    void a_theme_where_none_is_read_is_warned_of() {
        String file = "-- content/themes/templates/card.html --\n";

        Sketch sketch = Sketch.of(Sketch.SITE + file + "-- content/Theme/texts/bg.yaml --\n");

        sketch.reports("Theme folder-unknown", "themes folder-unknown");
        assertThat(sketch.said())
                .contains("the site’s own templates, words and styles lie in content/theme");
        // Whoever says --themes content/themes has them in both places.
        Sketch.of(Sketch.SITE + file + "-- themes/templates/card.html --\n").reports();
    }
}

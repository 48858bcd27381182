package org.vestnik.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SourceTreeTest {
    static SourceTree tree(String... paths) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String path : paths) {
            files.put(path, path.getBytes(UTF_8));
        }
        return SourceTree.of(files);
    }

    @Test
    void a_folder_is_exactly_what_is_below_it() {
        SourceTree tree =
                tree("content/a/x", "content/a/b/y", "content/a.md", "content/ab/z", "content/a0");
        assertThat(tree.under("content/a").keySet())
                .containsExactly("content/a/b/y", "content/a/x");
        assertThat(tree.under("content").keySet()).hasSize(5);
        assertThat(tree.under("none")).isEmpty();
        assertThat(tree.file("content/a/x").orElseThrow().bytes())
                .isEqualTo("content/a/x".getBytes(UTF_8));
        assertThat(tree.file("content/a")).isEmpty();
    }

    @Test
    void names_to_be_ignored_are_ignored() {
        SourceTree tree =
                tree(
                        "content/.git/x",
                        "content/_drafts/x",
                        "content/a/_x.md",
                        "content/a/~$bg.docx",
                        "content/a/THUMBS.DB",
                        "content/Desktop.ini",
                        "content/a/private/x",
                        "content/Private/x",
                        "content/a/private.md",
                        "content/a/x~",
                        "content/theme/templates/_card.html",
                        "themes/t/templates/_card.html",
                        "themes/t/.x",
                        "content/themes_/_x",
                        "content/private");
        assertThat(tree.files().keySet())
                .containsExactly(
                        "content/a/private.md",
                        "content/a/x~",
                        "content/private",
                        "content/theme/templates/_card.html",
                        "themes/t/templates/_card.html");
    }

    @Test
    void names_are_composed_and_two_that_become_equal_are_shown() {
        SourceTree one = tree("content/и\u0306.md");
        assertThat(one.files().keySet()).containsExactly("content/й.md");
        assertThat(one.problems()).isEmpty();
        SourceTree two = tree("content/и\u0306.md", "content/й.md");
        assertThat(Report.of(two.problems())).containsExactly("content/й.md file-name-twice");
        // The one that is spelt first, in the order of code units, stays.
        assertThat(two.file("content/й.md").get().bytes())
                .isEqualTo("content/и\u0306.md".getBytes(UTF_8));
    }

    @Test
    void names_that_differ_only_in_case_are_shown_once() {
        SourceTree tree =
                tree("content/a/Hall.jpg", "content/a/hall.jpg", "content/A/x", "content/a/x");
        assertThat(Report.of(tree.problems()))
                .containsExactly("content/a file-name-case", "content/a/hall.jpg file-name-case");
        assertThat(tree.files()).hasSize(4);
    }

    @Test
    void each_folder_is_judged_by_itself() {
        SourceTree tree = tree("content/A/b/x", "content/a/B/x", "content/a/b/X", "content/a/b/x");
        assertThat(Report.of(tree.problems()))
                .containsExactly(
                        "content/a file-name-case",
                        "content/a/b file-name-case",
                        "content/a/b/x file-name-case");
    }

    @Test
    void the_first_of_two_trees_wins() {
        SourceTree first = SourceTree.of(Map.of("content/a", new byte[] {1}));
        SourceTree second =
                SourceTree.of(Map.of("content/a", new byte[2], "content/b", new byte[3]));
        SourceTree both = SourceTree.merge(first, second);
        assertThat(both.files().values()).extracting(SourceFile::size).containsExactly(1L, 3L);
    }

    @Test
    void a_tree_does_not_change_with_the_bytes_that_it_was_made_of() {
        byte[] bytes = {1};
        SourceTree tree = SourceTree.of(Map.of("content/a", bytes));
        bytes[0] = 2;
        SourceFile file = tree.file("content/a").orElseThrow();
        assertThat(file.bytes()).containsExactly(1);
        assertThat(file.hash()).isEqualTo(Hash.of(new byte[] {1}));
        assertThat(file.name()).isEqualTo("a");
        assertThat(file.folder()).isEqualTo("content");
    }
}

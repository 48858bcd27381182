package org.vestnik.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.problem.Message;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problem;

/** What lies in the folder and is not ours, and folders that are no place for a site. */
class FolderStrangersTest {
    private static final SortedMap<String, SiteFile> SITE =
            SampleSite.of("index.html", "home", "bg/a/index.html", "page");

    @TempDir private Path temp;
    private TestFolder folder;

    @BeforeEach
    void choose() {
        folder = new TestFolder(temp.resolve("site"));
    }

    @Test
    void a_folder_with_files_but_no_list_is_refused_and_not_touched() {
        folder.put("thesis.doc", "mine");
        assertThat(folder.problems(SITE)).containsExactly("folder-not-ours OUT");
        assertThat(folder.path().toFile().list()).containsExactly("thesis.doc");
    }

    @Test
    void a_folder_with_dot_files_only_is_fine() {
        folder.put(".git/config", "git").put(".gitignore", "*").put(".nojekyll", "");
        folder.put("Thumbs.db", "windows");
        folder.writeWell(SITE);
        assertThat(folder.all()).containsKeys(".git/config", ".gitignore", "index.html");
        assertThat(folder.writeWell(SITE).foreign()).isEmpty();
    }

    @Test
    void an_adopted_folder_keeps_what_the_site_does_not_need() {
        folder.put("index.html", "theirs").put("old/a.html", "theirs").put("b.txt", "theirs");
        Outcome<WriteReport> outcome = folder.write(SITE, WriteOption.ADOPT);
        assertThat(outcome.value().foreign()).containsExactly("b.txt", "old/");
        Problem note = outcome.problems().get(0);
        assertThat(note.code()).isEqualTo("foreign-files");
        assertThat(note.message().arguments()).contains("b.txt, old/");
        assertThat(folder.text("index.html")).isEqualTo("home");
        assertThat(folder.text("old/a.html")).isEqualTo("theirs");
        folder.write(SampleSite.of("c.html", "c"));
        assertThat(folder.all()).containsKeys("b.txt", "old/a.html").doesNotContainKey("bg/");
    }

    @Test
    void more_than_five_foreign_files_are_counted() {
        folder.writeWell(SITE);
        for (int i = 0; i < 7; i++) {
            folder.put("bg/a/" + i + ".txt", "x");
        }
        Problem note = folder.write(SITE).problems().get(0);
        String names = "bg/a/0.txt, bg/a/1.txt, bg/a/2.txt, bg/a/3.txt, bg/a/4.txt";
        assertThat(note.message()).isEqualTo(Message.of("foreign-files.more", shown(), names, 2));
    }

    @Test
    void a_foreign_file_at_a_path_of_the_site_is_an_error_until_adopted() {
        folder.writeWell(SITE);
        folder.put("CNAME", "mine.example");
        SortedMap<String, SiteFile> next = SampleSite.of("CNAME", "ours.example", "z.html", "z");
        assertThat(folder.problems(next)).containsExactly("foreign-in-the-way OUT/CNAME");
        assertThat(folder.all()).containsEntry("CNAME", "mine.example").containsKey("bg/");
        folder.writeWell(next, WriteOption.ADOPT);
        assertThat(folder.text("CNAME")).isEqualTo("ours.example");
    }

    @Test
    void a_foreign_file_with_the_very_bytes_of_the_site_becomes_ours() {
        folder.writeWell(SITE);
        folder.put("CNAME", "ours.example");
        folder.writeWell(SampleSite.of("CNAME", "ours.example"));
        folder.writeWell(SITE);
        assertThat(folder.all()).doesNotContainKey("CNAME");
    }

    @Test
    void a_folder_of_ours_becomes_a_file_and_the_reverse() {
        SortedMap<String, SiteFile> one = SampleSite.of("a/b/c.html", "1", "d", "1", "e.html", "e");
        SortedMap<String, SiteFile> two = SampleSite.of("a", "2", "d/f/g.html", "2", "e.html", "e");
        TestFolder clean = new TestFolder(temp.resolve("clean"));
        clean.writeWell(two);
        folder.writeWell(one);
        folder.writeWell(two);
        assertThat(folder.all()).isEqualTo(clean.all());
        folder.writeWell(one);
        folder.writeWell(two);
        assertThat(folder.all()).isEqualTo(clean.all());
    }

    @Test
    void an_empty_folder_in_a_files_place_makes_way() throws IOException {
        folder.writeWell(SITE);
        Files.delete(folder.path().resolve("index.html"));
        Files.createDirectory(folder.path().resolve("index.html"));
        folder.writeWell(SITE);
        assertThat(folder.text("index.html")).isEqualTo("home");
    }

    @Test
    void a_folder_with_foreign_files_in_a_files_place_is_an_error_that_names_them()
            throws IOException {
        folder.writeWell(SITE);
        Files.delete(folder.path().resolve("index.html"));
        folder.put("index.html/mine.txt", "mine");
        assertThat(folder.problems(SITE))
                .containsExactly("foreign-in-the-way.folder OUT/index.html");
        folder.put("bg/a/mine.txt", "mine");
        SortedMap<String, SiteFile> next = SampleSite.of("bg/a", "a file now");
        assertThat(folder.problems(next))
                .containsExactly("foreign-in-the-way.folder OUT/bg/a/mine.txt");
        assertThat(folder.all()).containsKeys("bg/a/index.html", "bg/a/mine.txt");
    }

    @Test
    void a_foreign_file_in_a_folders_place_is_an_error_that_names_it() {
        folder.writeWell(SITE);
        folder.put("en", "mine");
        SortedMap<String, SiteFile> next = SampleSite.of("en/a/index.html", "page");
        assertThat(folder.problems(next, WriteOption.ADOPT))
                .containsExactly("foreign-in-the-way.file OUT/en");
        assertThat(folder.all()).containsEntry("en", "mine").containsKey("index.html");
    }

    @Test
    void a_link_is_never_followed_out_of_the_folder() throws IOException {
        folder.writeWell(SITE);
        TestFolder outside = new TestFolder(temp.resolve("outside")).put("a/index.html", "theirs");
        Files.delete(folder.path().resolve("bg/a/index.html"));
        Files.delete(folder.path().resolve("bg/a"));
        Files.createSymbolicLink(folder.path().resolve("bg/a"), outside.path().resolve("a"));
        assertThat(folder.problems(SITE)).containsExactly("foreign-in-the-way.file OUT/bg/a");
        assertThat(folder.problems(SampleSite.of("index.html", "home")))
                .containsExactly("foreign-files OUT");
        assertThat(outside.all()).containsEntry("a/index.html", "theirs").hasSize(2);
    }

    @Test
    void a_link_in_a_files_place_is_replaced_itself() throws IOException {
        folder.writeWell(SITE);
        TestFolder outside = new TestFolder(temp.resolve("outside")).put("a.html", "theirs");
        Files.delete(folder.path().resolve("index.html"));
        Files.createSymbolicLink(
                folder.path().resolve("index.html"), outside.path().resolve("a.html"));
        folder.writeWell(SITE);
        assertThat(folder.all()).containsEntry("index.html", "home");
        assertThat(outside.text("a.html")).isEqualTo("theirs");
    }

    // Links make a disk that knows no case: there, both names are one file as well.
    @Test
    void names_that_differ_in_case_are_twins_where_the_disk_takes_them_for_one()
            throws IOException {
        folder.put("A.jpg", "photo").put("B.jpg", "photo").put("b.jpg", "another");
        Files.createLink(folder.path().resolve("a.jpg"), folder.path().resolve("A.jpg"));
        folder.put("Photos/x.jpg", "x");
        Files.createSymbolicLink(folder.path().resolve("photos"), folder.path().resolve("Photos"));
        List<String> coming = List.of("a.jpg", "b.jpg", "c.jpg", "photos");
        List<String> there = List.of("A.jpg", "B.jpg", "C.jpg", "Photos", "c.jpg");
        assertThat(FolderTwins.of(folder.path(), coming, there))
                .containsExactlyInAnyOrder("a.jpg", "photos");
    }

    @Test
    void names_that_change_their_case_only_are_written_as_planned() {
        folder.writeWell(SampleSite.of("Photos/A.jpg", "1", "Photos/b.jpg", "2", "I.html", "3"));
        SortedMap<String, SiteFile> next =
                SampleSite.of("photos/a.jpg", "1", "photos/b.jpg", "2", "i.html", "3");
        TestFolder clean = new TestFolder(temp.resolve("clean"));
        clean.writeWell(next);
        folder.writeWell(next);
        assertThat(folder.all()).isEqualTo(clean.all());
        assertThat(folder.writeWell(next).written()).isZero();
    }

    @Test
    void the_output_folder_itself_may_be_a_link() throws IOException {
        Files.createDirectory(temp.resolve("real"));
        Files.createSymbolicLink(folder.path(), temp.resolve("real"));
        folder.writeWell(SITE);
        assertThat(temp.resolve("real/bg/a/index.html")).hasContent("page");
    }

    @Test
    void a_file_is_no_output_folder() {
        new TestFolder(temp).put("site", "a file");
        assertThat(folder.problems(SITE)).containsExactly("output-not-a-folder OUT");
    }

    @Test
    void the_site_is_never_written_among_the_sources() throws IOException {
        Path content = Files.createDirectories(temp.resolve("project/content"));
        Path home = Files.createDirectories(temp.resolve("home"));
        Files.createSymbolicLink(temp.resolve("link"), content);
        assertThat(misplaced("project/content", content, home)).isEqualTo("output-in-sources");
        assertThat(misplaced("project/content/a/b", content, home)).isEqualTo("output-in-sources");
        assertThat(misplaced("link/new/site", content, home)).isEqualTo("output-in-sources");
        assertThat(misplaced("x/../project", content, home)).endsWith(".around");
        assertThat(misplaced("home", content, home)).endsWith(".home");
        assertThat(misplaced("/", home, home)).endsWith(".around");
        assertThat(misplaced("project/content2", content, home)).isEqualTo("fine");
        assertThat(misplaced("home/site", content, home)).isEqualTo("fine");
    }

    private String misplaced(String output, Path content, Path home) {
        return SiteFolder.at(temp.resolve(output), Set.of())
                .misplaced(List.of(content, temp.resolve("project/themes")), home)
                .map(problem -> problem.message().key())
                .orElse("fine");
    }

    private String shown() {
        return FolderNames.shown(folder.path());
    }
}

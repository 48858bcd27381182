package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.site.SiteTest;

/** Photos from a folder, as a phone was copied into it, become those of a new article. */
class NewPhotosTest {
    private static final String ARTICLES = "content/articles/2026/";
    private static final byte[] PHOTO =
            SiteTest.sources("-- content/a.jpg --\nphoto 40x30\n").get("content/a.jpg");

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder).with("");
    }

    @Test
    void photos_come_along_in_the_order_of_the_build() throws IOException {
        desk.write("снимки/b 10.jpg", PHOTO)
                .write("снимки/b 2.jpg", PHOTO)
                .write("снимки/20181212_090000.JPG", PHOTO)
                .write("снимки/WhatsApp Image 2018-12-11 at 10.41.54.jpeg", PHOTO)
                .write("снимки/под/c.jpg", PHOTO)
                .write("снимки/.thumb.jpg", PHOTO);
        desk.run("new", "visit", "На гости", "--photos", "снимки");
        String lead = read(ARTICLES + "na-gosti/bg.md");
        assertThat(lead)
                .contains(
                        """
                        photos:
                          WhatsApp Image 2018-12-11 at 10.41.54.jpeg:
                          20181212_090000.JPG:
                          b 2.jpg:
                          b 10.jpg:
                        """)
                .contains("\ndate: 2026-01-31\n", "come from the times of the photos")
                .contains("\n  start: 2018-12-11\n  end: 2018-12-12\n");
        assertThat(desk.file(ARTICLES + "na-gosti/b 10.jpg")).hasBinaryContent(PHOTO);
        assertThat(desk.file(ARTICLES + "na-gosti").toFile().list()).hasSize(6);
        Desk.Said checked = desk.run("check", "--drafts");
        assertThat(checked.out()).contains("warning[alt-missing]", "Errors: 0,");
        // Without the list, the build has the same order.
        desk.write(
                ARTICLES + "na-gosti/bg.md", lead.replaceFirst("(?s)photos:\n(  .*?:\n){4}", ""));
        desk.run("build", "--drafts");
        assertThat(read("site/bg/novini/2026/na-gosti/index.html"))
                .containsSubsequence("/whatsapp-image-", "/20181212-", "/b-2-", "/b-10-");
    }

    @Test
    void what_is_no_photo_of_ours_stays_and_is_named() throws IOException {
        byte[] heic = "\0\0\0\u0018ftypheic\0\0\0\0heicmif1".getBytes(StandardCharsets.ISO_8859_1);
        desk.write("p/a.jpg", PHOTO)
                .write("p/IMG_1.HEIC", heic)
                .write("p/_b.jpg", PHOTO)
                .write("p/notes.txt", "x");
        Desk.Said said = desk.run("new", "news", "Новина", "--photos", "p/");
        assertThat(said.status()).isZero();
        assertThat(said.err())
                .contains("p/IMG_1.HEIC: warning[photo-format]: “IMG_1.HEIC” is an iPhone photo")
                .contains("save it as JPEG: on Windows")
                .contains("p/_b.jpg: note[photo-left]: ", "begin with “_”")
                .contains("p/notes.txt: note[photo-left]: “notes.txt” is not a photo");
        assertThat(desk.file(ARTICLES + "novina").toFile().list())
                .containsExactlyInAnyOrder("bg.md", "en.md", "a.jpg");
        assertThat(desk.run("check", "--drafts").out()).contains("Errors: 0,");
    }

    @Test
    void without_a_photo_nothing_is_made() {
        desk.write("p/notes.txt", "x");
        assertThat(desk.run("new", "news", "Новина", "--photos", "p").err())
                .contains("p: error[photos-none]: in the folder “p” there is no photo");
        assertThat(desk.run("new", "news", "Новина", "--photos", "q").err())
                .startsWith("q: error[loose-folder-missing]: there is no folder “q”");
        assertThat(desk.file("content/articles")).doesNotExist();
    }

    @Test
    @DisabledOnOs({OS.WINDOWS, OS.MAC})
    void names_that_are_one_name_elsewhere_are_refused() {
        desk.write("p/Зала.jpg", PHOTO).write("p/зала.JPG", PHOTO);
        Desk.Said said = desk.run("new", "news", "Новина", "--photos", "p");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).contains("error[photo-names-alike]", "“зала.JPG” and “Зала.jpg”");
        assertThat(desk.file("content/articles")).doesNotExist();
    }

    private String read(String path) throws IOException {
        return Files.readString(desk.file(path));
    }
}

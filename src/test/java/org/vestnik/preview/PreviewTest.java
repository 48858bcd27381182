package org.vestnik.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.problem.Problem;
import org.vestnik.site.SiteTest;

/** The whole preview: a folder on the disk, and what a browser gets. */
@Timeout(120)
class PreviewTest {
    private static final String FAIR =
            """
            -- content/articles/fair/bg.md --
            ---
            title: Панаир
            type: news
            date: 2025-05-05
            attachments: { agenda.pdf: Програма }
            photos: { hall.jpg: Залата }
            ---
            Първи думи.
            -- content/articles/fair/en.md --
            ---
            title: Fair
            ---
            First words.
            -- content/articles/fair/hall.jpg --
            photo 900x600
            -- content/articles/fair/agenda.pdf --
            %PDF-1.4 not really
            -- content/articles/plan/bg.md --
            ---
            title: План
            type: news
            date: 2026-03-03
            draft: true
            ---
            Чернова.
            -- content/articles/later/bg.md --
            ---
            title: По-късно
            type: news
            date: 2026-04-04
            ---
            Идва.
            -- content/static/mark.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"/>
            """;

    private static final String OURS =
            "<script src=\"/\\.vestnik/[^>]*></script>| connect-src 'self'; frame-src 'self';";
    private static final String VERSION = "(?s).*data-version=\"([^\"]*)\".*";
    private static final String PAGE = "bg/novini/2025/panair/";

    @TempDir Path folder;
    private Optional<WritersDesk> desk = Optional.empty();

    private WritersDesk show(String site) throws IOException {
        return show(site, WritersDesk.Way.USUAL);
    }

    private WritersDesk show(String site, WritersDesk.Way way) throws IOException {
        desk = Optional.of(WritersDesk.with(folder, site, way));
        return desk.get();
    }

    @AfterEach
    void end() {
        desk.ifPresent(WritersDesk::close);
        desk.ifPresent(it -> assertThat(it.faults()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_saved_word_is_served(boolean polling) throws Exception {
        WritersDesk writer = show(FAIR, new WritersDesk.Way(true, polling, Optional.empty()));
        writer.untilPage(PAGE, "Първи думи.");
        writer.edit("content/articles/fair/bg.md", "Първи", "Други");
        writer.untilPage(PAGE, "Други думи.");
    }

    @Test
    void what_is_served_is_what_a_build_writes_and_the_scripts_of_the_preview() throws Exception {
        WritersDesk writer = show(FAIR);
        String served = writer.untilPage(PAGE, "Първи думи.");
        String built = SiteTest.of(FAIR).withHidden().file(PAGE + "index.html");
        assertThat(served.replaceAll(OURS, "")).isEqualTo(built);
    }

    @Test
    void photos_attachments_and_assets_come_when_they_are_asked_for() throws Exception {
        WritersDesk writer = show(FAIR);
        String page = writer.untilPage(PAGE, "<img");
        String photo = page.replaceAll("(?s).*\\ssrc=\"[./]*(photos/[^\"]*)\".*", "$1");
        HttpResponse<byte[]> jpeg = writer.get(photo);
        assertThat(jpeg.headers().firstValue("content-type")).contains("image/jpeg");
        assertThat(jpeg.body()).startsWith(0xff, 0xd8);
        String tag = jpeg.headers().firstValue("etag").orElseThrow();
        assertThat(writer.get(photo, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(writer.get("files/fair/agenda.pdf").body())
                .isEqualTo("%PDF-1.4 not really\n".getBytes(StandardCharsets.UTF_8));
        String style = page.replaceAll("(?s).*href=\"[./]*(assets/[^\"]*\\.css)\".*", "$1");
        assertThat(writer.get(style).headers().firstValue("content-type"))
                .contains("text/css; charset=utf-8");
        assertThat(writer.get("photos/none-00000000-400.jpg").statusCode()).isEqualTo(404);
    }

    @Test
    void drafts_and_days_to_come_wear_a_ribbon() throws Exception {
        WritersDesk writer = show(FAIR);
        assertThat(writer.untilPage("bg/novini/2026/plan/", "Чернова."))
                .contains("data-ribbon=\"Draft: only you see this page\"");
        assertThat(writer.untilPage("bg/novini/2026/po-kasno/", "Идва."))
                .contains("data-ribbon=\"Will appear on 4\u00a0April\u00a02026\"");
        assertThat(writer.untilPage(PAGE, "Първи")).doesNotContain("data-ribbon");
    }

    @Test
    void they_can_be_left_out() throws Exception {
        WritersDesk writer = show(FAIR, new WritersDesk.Way(false, false, Optional.empty()));
        writer.untilPage(PAGE, "Първи");
        assertThat(writer.get("bg/novini/2026/plan/").statusCode()).isEqualTo(404);
        assertThat(writer.get("bg/novini/2026/po-kasno/").statusCode()).isEqualTo(404);
    }

    @Test
    void a_broken_article_keeps_its_last_good_page() throws Exception {
        WritersDesk writer = show(FAIR);
        // Nobody has looked at the English page before: it is kept all the same.
        writer.untilPage(PAGE, "Първи думи.");
        writer.untilProblems(all -> true);
        writer.edit("content/articles/fair/bg.md", "date: 2025-05-05", "date: [2025");
        String old = writer.untilPage(PAGE, "data-old=\"true\"");
        assertThat(old).contains("Първи думи.").contains("data-state=\"error\"");
        writer.untilPage("en/news/2025/fair/", "First words.");
        assertThat(WritersDesk.text(writer.get(".vestnik/panel?page=/" + PAGE)))
                .contains("You are looking at the page as it last was in order")
                .contains("content/articles/fair/bg.md");
        writer.edit("content/articles/fair/bg.md", "date: [2025", "date: 2025-05-05");
        writer.edit("content/articles/fair/bg.md", "Първи", "Нови");
        assertThat(writer.untilPage(PAGE, "Нови думи.")).doesNotContain("data-old");
        writer.untilProblems(all -> all.stream().noneMatch(Problem::isError));
    }

    @Test
    void the_last_good_page_keeps_its_style_and_outlives_a_broken_site_yaml() throws Exception {
        WritersDesk writer = show(FAIR);
        String page = writer.untilPage(PAGE, "Първи думи.");
        String style = page.replaceAll("(?s).*href=\"[./]*(assets/[^\"]*\\.css)\".*", "$1");
        assertThat(writer.get(style).statusCode()).isEqualTo(200);
        String site = Files.readString(writer.file("content/site.yaml"));
        writer.edit("content/articles/fair/bg.md", "date: 2025-05-05", "date: [2025");
        writer.untilPage(PAGE, "data-old=\"true\"");
        writer.write("content/theme/assets/site.css", "body { color: black }\n");
        writer.until(
                "bg/", answer -> !WritersDesk.text(answer).contains(style.replace("assets/", "")));
        assertThat(writer.get(style).statusCode()).isEqualTo(200);
        writer.write("content/site.yaml", "title: [\n");
        String broken = writer.untilPage("bg/", "data-old=\"true\"");
        assertThat(broken).contains("data-state=\"error\"");
        writer.write("content/site.yaml", site);
        writer.until("bg/", answer -> !WritersDesk.text(answer).contains("data-old"));
        assertThat(writer.untilPage(PAGE, "data-old=\"true\"")).contains("Първи думи.");
    }

    @Test
    void a_file_of_static_that_changes_makes_its_page_new() throws Exception {
        WritersDesk writer = show(FAIR);
        writer.edit("content/articles/fair/bg.md", "Първи думи.", "Първи [знак](/mark.svg).");
        String version = writer.untilPage(PAGE, "mark.svg").replaceAll(VERSION, "$1");
        writer.edit("content/static/mark.svg", "<svg ", "<svg class=\"a\" ");
        writer.until(PAGE, answer -> !WritersDesk.text(answer).contains(version));
    }

    @Test
    void a_broken_link_is_shown_beside_the_new_page() throws Exception {
        WritersDesk writer = show(FAIR);
        writer.untilPage(PAGE, "Първи думи.");
        writer.edit("content/articles/fair/bg.md", "Първи думи.", "Нови [думи](../none/bg.md).");
        writer.untilPage(PAGE, "Нови ");
        writer.untilProblems(all -> all.stream().anyMatch(p -> p.code().equals("link-broken")));
        assertThat(writer.untilPage(PAGE, "data-state=\"error\"")).doesNotContain("data-old");
    }

    @Test
    void a_broken_site_yaml_is_a_page_and_goes_on_when_it_is_mended() throws Exception {
        WritersDesk writer = show(FAIR + "-- content/site.yaml --\ntitle: [\n");
        HttpResponse<byte[]> notice = writer.until("bg/", r -> r.statusCode() == 503);
        notice = writer.until("bg/", r -> WritersDesk.text(r).contains("The site cannot be shown"));
        assertThat(WritersDesk.text(notice)).contains("content/site.yaml:1");
        assertThat(notice.headers().firstValue("content-security-policy")).contains(Panel.POLICY);
        writer.write("content/site.yaml", SiteTest.sources("").get("content/site.yaml"));
        writer.untilPage("bg/", "Панаир");
        // Broken again, it keeps what it showed.
        writer.write("content/site.yaml", "title: [\n");
        assertThat(writer.untilPage("bg/", "data-old=\"true\"")).contains("Панаир");
    }

    @Test
    void a_template_that_fails_shows_its_line_and_what_it_had() throws Exception {
        String template = "content/theme/templates/article.html";
        String broken = "<html>\n{{ article.titel }}\n";
        WritersDesk writer = show(FAIR + "-- " + template + " --\n" + broken);
        HttpResponse<byte[]> fault = writer.until(PAGE, r -> r.statusCode() == 500);
        assertThat(WritersDesk.text(fault))
                .contains(template + ":2")
                .contains("article.title")
                .contains("Панаир");
        Files.delete(writer.file(template));
        String good = writer.untilPage(PAGE, "Първи думи.");
        assertThat(good).doesNotContain("data-old");
        // Once it has been in order, the last good page stays.
        writer.write(template, broken);
        assertThat(writer.untilPage(PAGE, "data-old=\"true\"")).contains("Първи думи.");
    }

    @Test
    void a_page_whose_title_changes_is_found_under_its_old_address() throws Exception {
        WritersDesk writer = show(FAIR);
        writer.untilPage(PAGE, "Първи думи.");
        writer.edit("content/articles/fair/bg.md", "title: Панаир", "title: Голям панаир");
        HttpResponse<byte[]> moved = writer.until(PAGE, r -> r.statusCode() == 302);
        assertThat(moved.headers().firstValue("location"))
                .contains("/bg/novini/2025/golyam-panair/");
    }

    @Test
    void what_is_not_there_is_said_in_the_readers_language() throws Exception {
        WritersDesk writer = show(FAIR);
        writer.untilPage(PAGE, "Първи");
        HttpResponse<byte[]> bulgarian = writer.get("bg/nyama/takova/");
        assertThat(bulgarian.statusCode()).isEqualTo(404);
        assertThat(WritersDesk.text(bulgarian))
                .contains("lang=\"bg\"")
                .contains("<base href=\"/bg/404.html\">");
        assertThat(WritersDesk.text(writer.get("x", "Accept-Language", "en-GB,en;q=0.8")))
                .contains("lang=\"en\"");
        assertThat(writer.get("bg").headers().firstValue("location")).contains("/bg/");
    }

    @Test
    void what_lies_in_static_cannot_reach_the_preview() throws Exception {
        WritersDesk writer =
                show(
                        FAIR
                                + "-- content/static/page.html --\n<p>Hello\n"
                                + "-- content/static/page.xml --\n<x/>\n");
        writer.untilPage(PAGE, "Първи");
        assertThat(writer.get("mark.svg").headers().firstValue("content-security-policy"))
                .contains("script-src 'none'; sandbox");
        assertThat(writer.get("page.xml").headers().firstValue("content-security-policy"))
                .contains("script-src 'none'; sandbox");
        HttpResponse<byte[]> page = writer.get("page.html");
        assertThat(WritersDesk.text(page)).isEqualTo("<p>Hello\n");
        assertThat(page.headers().firstValue("content-security-policy").orElseThrow())
                .startsWith("sandbox");
    }

    @Test
    void a_second_preview_of_the_same_folder_works() throws Exception {
        WritersDesk writer = show(FAIR);
        writer.untilPage(PAGE, "Първи");
        try (WritersDesk second = WritersDesk.with(folder, FAIR)) {
            second.untilPage(PAGE, "Първи");
            writer.edit("content/articles/fair/bg.md", "Първи", "Общи");
            second.untilPage(PAGE, "Общи");
            writer.untilPage(PAGE, "Общи");
        }
    }

    @Test
    void the_editor_opens_sources_and_nothing_else() throws Exception {
        Path opened = folder.resolve("opened");
        String command = "cp {file} \"" + opened + "\"";
        WritersDesk writer = show(FAIR, new WritersDesk.Way(true, false, Optional.of(command)));
        writer.untilPage(PAGE, "Първи");
        String[] ours = {"Origin", writer.address().replaceFirst("/$", ""), "X-Vestnik", "1"};
        String open = ".vestnik/open?line=1&column=1&file=";
        assertThat(writer.post(open + "content/../../../etc/hostname", ours)).isEqualTo(404);
        assertThat(writer.post(open + "content/articles/fair/bg.md", "X-Vestnik", "1"))
                .isEqualTo(403);
        assertThat(opened).doesNotExist();
        assertThat(writer.post(open + "content/articles/fair/bg.md", ours)).isEqualTo(204);
        while (!Files.exists(opened) || Files.size(opened) == 0) {
            Thread.onSpinWait();
        }
    }
}

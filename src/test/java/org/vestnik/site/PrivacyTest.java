package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.vestnik.language.Language;
import org.vestnik.language.Numbers;

/** What is published of a picture, and what never is. */
class PrivacyTest {
    private static final String PAGE = "en/news/2025/first/";
    private static final String ARTICLE =
            """
            -- content/articles/a/en.md --
            ---
            title: First
            type: news
            date: 2025-05-01
            """;

    /** A photo as a phone keeps it, large enough that no variant is it. */
    private static final byte[] PHOTO = told(SiteTest.jpeg(2000, 1500));

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** With a segment of a maker and a comment, and a film behind its end. */
    private static byte[] told(byte[] jpeg) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        for (int marker : new int[] {0xe1, 0xed, 0xfe}) {
            byte[] content = latin((marker == 0xe1 ? "Exif\0\0MM\0*\0\0\0\10\0\0" : "") + "Secret");
            out.write(0xff);
            out.write(marker);
            out.write(0);
            out.write(content.length + 2);
            out.writeBytes(content);
        }
        out.write(jpeg, 2, jpeg.length - 2);
        out.writeBytes(latin("Secret film"));
        return out.toByteArray();
    }

    private static SiteTest site(String front, String body) {
        SortedMap<String, byte[]> sources = SiteTest.sources(ARTICLE + front + "---\n" + body);
        sources.put("content/articles/a/hall.jpg", PHOTO);
        return SiteTest.ofSources(sources);
    }

    private static List<String> filesWith(SiteTest site, byte[] part) {
        String sought = new String(part, StandardCharsets.ISO_8859_1);
        return site.files().entrySet().stream()
                .filter(
                        file ->
                                new String(file.getValue(), StandardCharsets.ISO_8859_1)
                                        .contains(sought))
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    /** A stretch of the coded pixels, which only the original has in this form. */
    private static byte[] stretch() {
        int middle = PHOTO.length / 2;
        return Arrays.copyOfRange(PHOTO, middle, middle + 64);
    }

    @Test
    void no_byte_of_an_original_is_published_unasked() {
        for (String body :
                List.of(
                        "Words.\n",
                        "![A hall](hall.jpg)\n",
                        "[the photo](hall.jpg)\n",
                        "![A hall](hall.jpg) ![A hall](hall.jpg)\n")) {
            for (String front :
                    List.of(
                            "photos: { hall.jpg: A hall }\n",
                            "photos: { hall.jpg: { alt: A hall, original: false } }\n",
                            "cover: hall.jpg\nphotos: { hall.jpg: A hall }\n")) {
                SiteTest site = site(front, body).reportsNothing();
                assertThat(filesWith(site, stretch())).as(front + body).isEmpty();
                assertThat(filesWith(site, latin("Secret"))).as(front + body).isEmpty();
            }
        }
    }

    @Test
    void an_original_that_is_offered_is_cleaned_and_the_page_says_how_large_it_is() {
        SiteTest site =
                site(
                        "photos: { hall.jpg: { alt: A hall, original: true, credit: Lesichovo,"
                                + " licence: CC BY 4.0 } }\n",
                        "![A hall](hall.jpg)\n");
        site.reportsNothing();
        List<String> found = filesWith(site, stretch());
        assertThat(found).singleElement().asString().matches("photos/hall-[0-9a-f]{8,}\\.jpg");
        assertThat(filesWith(site, latin("Secret"))).isEmpty();
        byte[] original = site.files().get(found.get(0));
        assertThat(new String(original, StandardCharsets.UTF_8))
                .contains("<photoshop:Credit>Lesichovo<", "licenses/by/4.0/");
        String size = Numbers.in(Language.of("en")).size(original.length);
        site.page(
                PAGE,
                "href=\"../../../../" + found.get(0) + "\"",
                "Original, 2000 × 1500, " + size + "</a>");
    }

    @Test
    void each_place_of_a_photo_offers_it() {
        String front = "photos:\n  hall.jpg: { alt: A hall, original: true }\n";
        for (String body : List.of("Words.\n", "![A](hall.jpg) ![B](hall.jpg)\n")) {
            site(front, body).reportsNothing().page(PAGE, "Original, 2000 × 1500, ");
        }
        site(front, "Words.\n").pageLacks("en/", "Original, 2000");
    }

    @Test
    void in_several_languages_it_is_one_file() {
        SortedMap<String, byte[]> sources =
                SiteTest.sources(
                        """
                        -- content/articles/a/bg.md --
                        ---
                        title: Първа
                        slug: first
                        type: news
                        date: 2025-05-01
                        photos: { hall.jpg: { alt: Зала, original: true, credit: Лесичово } }
                        ---
                        Думи.
                        -- content/articles/a/en.md --
                        ---
                        title: First
                        photos: { hall.jpg: { alt: A hall, credit: Lesichovo } }
                        ---
                        Words.
                        """);
        sources.put("content/articles/a/hall.jpg", PHOTO);
        SiteTest site = SiteTest.ofSources(sources).reportsNothing();
        assertThat(filesWith(site, stretch())).hasSize(1);
        site.page("bg/novini/2025/first/", "Оригинал, 2000 × 1500, ").page(PAGE, "Original, 2000");
    }

    @Test
    void an_attached_picture_is_cleaned_and_its_size_is_that_of_what_is_published() {
        SiteTest site =
                site(
                        "photos: { hall.jpg: A hall }\nattachments: { hall.jpg: Poster }\n",
                        "Words.\n");
        site.reportsNothing();
        assertThat(filesWith(site, stretch())).containsExactly("files/a/hall.jpg");
        assertThat(filesWith(site, latin("Secret"))).isEmpty();
        int size = site.files().get("files/a/hall.jpg").length;
        assertThat(size).isLessThan(PHOTO.length);
        site.page(PAGE, "JPG", Numbers.in(Language.of("en")).size(size));
    }

    @Test
    void a_picture_under_another_name_is_known_by_its_content() {
        SortedMap<String, byte[]> sources =
                SiteTest.sources(ARTICLE + "attachments: { scan.dat: A scan }\n---\nWords.\n");
        sources.put("content/articles/a/scan.dat", PHOTO);
        SiteTest site = SiteTest.ofSources(sources).reportsNothing();
        assertThat(filesWith(site, latin("Secret"))).isEmpty();
        site.page(PAGE, "scan.dat");
    }

    @Test
    void what_cannot_be_cleaned_is_an_error_and_other_files_are_as_they_were() {
        SortedMap<String, byte[]> sources =
                SiteTest.sources(
                        ARTICLE
                                + "attachments: { scan.dat: A scan, agenda.pdf: Agenda }\n"
                                + "---\nWords.\n");
        sources.put("content/articles/a/scan.dat", latin("II*\0........"));
        sources.put("content/articles/a/agenda.pdf", latin("%PDF-1.7 Secret"));
        SiteTest site = SiteTest.ofSources(sources);
        site.reports("content/articles/a/scan.dat error[picture-private]");
        assertThat(site.files().get("files/a/agenda.pdf")).isEqualTo(latin("%PDF-1.7 Secret"));
        site.hasNo("files/a/scan.dat");
    }

    @Test
    void a_drawing_that_acts_is_refused_wherever_it_would_be_published() {
        String acting = "<svg xmlns=\"http://www.w3.org/2000/svg\">\n <script/>\n</svg>\n";
        String site =
                """
                -- content/site.yaml --
                title: Trial
                languages: [en]
                url: https://example.org/
                theme: institution
                logo: logo.svg
                -- content/logo.svg --
                """
                        + acting
                        + "-- content/static/img/map.svg --\n"
                        + acting
                        + ARTICLE
                        + "attachments: { plan.svg: The plan }\n---\nWords.\n"
                        + "-- content/articles/a/plan.svg --\n"
                        + acting;
        SiteTest.of(site)
                .reportsAmong(
                        "content/logo.svg:2:2 error[drawing-acts]",
                        "content/static/img/map.svg:2:2 error[drawing-acts]",
                        "content/articles/a/plan.svg:2:2 error[drawing-acts]");
        SiteTest clean = SiteTest.of(site.replace("<script/>", "<g/>"));
        assertThat(clean.reported()).noneMatch(line -> line.contains("drawing"));
        assertThat(clean.files()).containsKeys("files/a/plan.svg", "img/map.svg");
    }
}

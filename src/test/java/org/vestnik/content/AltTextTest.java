package org.vestnik.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.language.Language;
import org.vestnik.problem.Place;

class AltTextTest {
    private static final Place PLACE = new Place("content/articles/fair/bg.md", 6, 3, 9);

    private static Optional<String> said(String alt, String file) {
        return AltText.problem(alt, file, Language.BULGARIAN, PLACE)
                .map(problem -> problem.message().key());
    }

    @ParameterizedTest
    @CsvSource({
        "hall.jpg, hall.jpg",
        "Hall.JPG, content/articles/fair/hall.jpg",
        "зала.jpeg, other.jpg",
        "photo1.png, other.jpg",
        "image.jpeg, other.jpg",
        "IMG_1234, IMG_1234.jpg",
        "img 1234, other.jpg",
        "IMG_E1234, other.jpg",
        "IMG-20181211-WA0003, other.jpg",
        "DSC_0412, hall.jpg",
        "DSC01234, hall.jpg",
        "_DSC1234, hall.jpg",
        "_MG_1234, hall.jpg",
        "SAM_1234, hall.jpg",
        "DSCN1234 (2), hall.jpg",
        "P1010023, hall.jpg",
        "100_1234, hall.jpg",
        "PXL_20210612_101112345.PORTRAIT, hall.jpg",
        "20241012_103327, hall.jpg",
        "2018-12-11 10.41.54, hall.jpg",
        "1718105454123, hall.jpg",
        "WhatsApp Image 2018-12-11 at 10.41.54, hall.jpg",
        "WhatsApp Image 2018-12-11 at 2.41.54 PM (1).jpeg, WhatsApp Image 2018-12-11 at 2.41.54 PM (1).jpeg",
        "WhatsApp Image 2018–12–11 at 10.41.54, hall.jpg",
        "Screenshot 2021-06-12 at 10.11.12, hall.png",
        "photo_2021-06-12_10-11-12, hall.jpg",
        "12345678_1234567890123456_1234567890123456789_n, hall.jpg",
        "FB_IMG_1718105454123, hall.jpg",
        "panel-2, panel-2.jpg",
        "konferentsia-stara-zala, konferentsia-stara-zala.jpg",
        "зала3, зала3.jpg",
        "final_photo, hall.jpg",
        "panel (2).jpg, panel (2).jpg",
        "Зала_на читалището.jpg, Зала на читалището.jpg",
    })
    void a_file_name_is_no_description(String alt, String file) {
        assertThat(said(alt, file)).contains("alt-says-nothing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "снимка",
                "Снимка",
                "Снимки",
                "Снимка 1",
                "Снимка\u00a03",
                "снимка №3",
                "Фото (2).",
                "photo",
                "Photo 12",
                "image",
                "image-2",
                "Picture…",
                "Екранна снимка",
            })
    void neither_is_the_word_for_a_picture(String alt) {
        assertThat(said(alt, "hall.jpg")).contains("alt-says-nothing.word");
    }

    @Test
    void each_language_has_its_words_and_english_counts_everywhere() {
        assertThat(AltText.problem("Bild 3", "a.jpg", Language.of("de"), PLACE)).isPresent();
        assertThat(AltText.problem("photo", "a.jpg", Language.of("eu"), PLACE)).isPresent();
        assertThat(AltText.problem("Imagem", "a.jpg", Language.of("pt-br"), PLACE)).isPresent();
        assertThat(AltText.problem("Kép", "a.jpg", Language.of("de"), PLACE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "12345678 1234567890123456 1234567890123456789 n, hall.jpg",
        "Дренополе 30 окт, Дренополе-30-окт.jpg",
        "abcde 1, abcde_1.jpg",
    })
    void nor_is_one_with_blanks_for_its_marks(String alt, String file) {
        assertThat(said(alt, file)).contains("alt-says-nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "Зала 3, зала 3.jpg",
        "Зала, зала.jpg",
        "hall, hall.jpg",
        "First-training, first-training.jpg",
        "Участници в залата, hall.jpg",
        "Снимка на випуска от 1936 г., hall.jpg",
        "Photo booth, hall.jpg",
        "2018, hall.jpg",
        "24 юни, hall.jpg",
        "ISO9001, hall.jpg",
        "Хотел „Форум“ 4*, hall.jpg",
        "Сканирана страница 12, hall.jpg",
        "На екрана се вижда файлът hall.jpg, hall.jpg",
        "Цифри: 12 345 678, hall.jpg",
        "x, hall.jpg",
    })
    void words_are(String alt, String file) {
        assertThat(said(alt, file)).isEmpty();
    }

    @Test
    void nothing_is_not_a_text_and_a_novel_is_not_read() {
        assertThat(said("", "hall.jpg")).isEmpty();
        assertThat(said(" \u00a0", "hall.jpg")).isEmpty();
        assertThat(said("IMG_1234 " + "1_".repeat(100_000), "hall.jpg")).isEmpty();
    }

    @Test
    void the_front_matter_reports_it_where_it_stands_and_goes_on_without() {
        String news = "title: Панаир\ntype: news\ndate: 2018-12-14\n";
        Sketch sketch =
                Sketch.article(
                        news
                                + """
                                photos:
                                  hall.jpg: DSC_0412
                                  photo-2.jpg: { alt: снимка, caption: Залата }
                                """,
                        "title: Fair\nphotos: { hall.jpg: hall.jpg, photo-2.jpg: The hall }");
        sketch.reports(
                "bg.md:6:13-21 alt-says-nothing",
                "bg.md:7:23-29 alt-says-nothing",
                "en.md:3:21-29 alt-says-nothing");
        assertThat(sketch.said())
                .contains(
                        "“DSC_0412” is the name of a file; it tells nobody what “hall.jpg” shows, so"
                                + " it is not used",
                        "“снимка” tells nobody what “photo-2.jpg” shows, so it is not used");
        assertThat(sketch.lead().photos().get(0).alt()).contains("");
        assertThat(sketch.english().photos().get(1).alt()).contains("The hall");
    }

    @Test
    void a_decorative_photo_is_told_once_that_its_words_are_too_many() {
        Sketch.article(
                        "title: Панаир\ntype: news\ndate: 2018-12-14\n"
                                + "photos: { hall.jpg: { decorative: true, alt: Залата } }")
                .reports("bg.md:5:23-33 photo-decorative");
    }
}

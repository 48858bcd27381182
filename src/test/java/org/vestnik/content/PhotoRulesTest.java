package org.vestnik.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What can be wrong with photos and attachments: each rule with its place. */
class PhotoRulesTest {
    private static final String NEWS = "title: Панаир\ntype: news\ndate: 2018-12-14\n";

    @Test
    void a_photo_must_be_in_the_folder() {
        Sketch sketch =
                Sketch.article(NEWS + "cover: hal.jpg\nphotos:\n  Hall.jpg: Зала\n  gone.jpg: x");
        sketch.reports(
                "bg.md:5:8-15 photo-missing",
                "bg.md:7:3-11 name-case",
                "bg.md:8:3-11 photo-missing");
        assertThat(sketch.said()).contains("did you mean “hall.jpg”?");
        assertThat(sketch.lead().photos().get(0).name()).isEqualTo("hall.jpg");
    }

    @Test
    void a_photo_is_a_photo() {
        Sketch.article(NEWS + "photos: { agenda.pdf: x, hall.jpg: true, photo-2.jpg: [x] }")
                .reports(
                        "bg.md:5:11-21 photo-kind",
                        "bg.md:5:36-40 not-text",
                        "bg.md:5:55-58 not-text");
        Sketch.article(NEWS + "photos: [hall.jpg]").reports("bg.md:5:9-19 not-map");
    }

    @Test
    void what_is_said_of_a_photo_is_checked() {
        Sketch.article(
                        NEWS
                                + """
                                photos:
                                  hall.jpg:
                                    focus: center
                                    decorative: true
                                    alt: Залата
                                    consent: yes
                                    hide-from: утре
                                    alternative: x
                                """)
                .reports(
                        "bg.md:7:12-18 focus-form",
                        "bg.md:8:5-15 photo-decorative",
                        "bg.md:10:14-17 word-unknown",
                        "bg.md:11:16-20 date-form",
                        "bg.md:12:5-16 unknown-key");
    }

    @Test
    void minors_need_the_consent_of_their_parents_once_for_all_translations() {
        String photo = "photos: { hall.jpg: { minors: true, consent: signed } }";
        Sketch.article(NEWS + photo, "title: F\nphotos: { hall.jpg: Room }")
                .reports("bg.md:5:11-19 minors-consent");
        Sketch.article(NEWS + photo.replace("signed", "signed, skip: true")).reports();
    }

    @Test
    void a_skipped_photo_is_no_cover() {
        Sketch sketch =
                Sketch.article(
                        NEWS + "cover: hall.jpg\nphotos: { hall.jpg: { skip: true } }",
                        "title: Fair");
        sketch.reports("bg.md:5:1-6 cover-skipped");
        assertThat(sketch.lead().facts().cover()).isEmpty();
        assertThat(sketch.lead().photos()).noneMatch(photo -> photo.name().equals("hall.jpg"));
    }

    @Test
    void an_attachment_must_be_in_the_folder() {
        Sketch sketch =
                Sketch.article(NEWS + "attachments: { agenta.pdf: П, bg.md: П, agenda.pdf: П }");
        sketch.reports("bg.md:5:16-26 attachment-missing", "bg.md:5:31-36 attachment-kind");
        assertThat(sketch.said()).contains("did you mean “agenda.pdf”?");
        Sketch.article(NEWS + "attachments: [agenda.pdf, agenda.pdf]")
                .reports("bg.md:5:27-37 listed-twice");
    }
}

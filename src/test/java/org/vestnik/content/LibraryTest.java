package org.vestnik.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vestnik.language.Language;

class LibraryTest {
    private static final Language EN = Language.of("en");

    private static final String WHOLE =
            """
            title: Заключителна конференция в Пазарджик
            type: conference
            date: 2018-12-14
            summary: Два дни, два панела и един отворен център.
            event:
              start: 2018-12-11 10:30
              end: 2018-12-12
              place: Хотел „Форум“, Пазарджик
              country: BG
              geo: [42.19, 24.33]
              online: https://example.org/live
              participants: 64
              organiser: lesichovo
              status: cancelled
              registration: https://example.org/r
              revision: 2
            partners: [lesichovo, puebla]
            tags: [социални иновации, култура]
            cover: photo-2.jpg
            photos:
              photo-10.jpg: Участници в залата
              hall.jpg: { alt: Вторият панел, caption: Практики, credit: Община, licence: CC BY 4.0, focus: 40% 30%, minors: true, consent: parental, hide-from: 2030-01-01, original: true }
            attachments: { agenda.pdf: Програма }
            slug: zaklyuchitelna
            aliases: [/index.php/novini/42, /stari/]
            draft: false
            expires: 2031-01-01
            """;

    @Test
    void every_key_is_read() {
        Sketch sketch = Sketch.article(WHOLE);
        sketch.reports();
        Translation lead = sketch.lead();
        assertThat(lead.title()).isEqualTo("Заключителна конференция в\u00a0Пазарджик");
        assertThat(lead.summary()).contains("Два дни, два панела и\u00a0един отворен център.");
        assertThat(lead.slug()).contains("zaklyuchitelna");
        assertThat(lead.aliases().stream().map(Alias::path))
                .containsExactly("index.php/novini/42", "stari/");
        assertThat(lead.attachments()).isEqualTo(Map.of("agenda.pdf", "Програма"));
        Facts facts = lead.facts();
        assertThat(facts.type()).contains("conference");
        assertThat(facts.date()).contains(LocalDate.of(2018, 12, 14));
        assertThat(facts.partners()).containsExactly("lesichovo", "puebla");
        assertThat(facts.tags()).containsExactly("социални иновации", "култура");
        assertThat(facts.cover()).contains("photo-2.jpg");
        assertThat(facts.expires()).contains(LocalDate.of(2031, 1, 1));
        assertThat(sketch.article().otherFiles()).containsExactly("agenda.pdf");
    }

    @Test
    void every_key_of_an_event_is_read() {
        Event event = Sketch.article(WHOLE).lead().facts().events().get(0);
        assertThat(event)
                .isEqualTo(
                        new Event(
                                new Moment(
                                        LocalDate.of(2018, 12, 11),
                                        Optional.of(LocalTime.of(10, 30)),
                                        ZoneId.of("Europe/Sofia")),
                                Optional.of(
                                        new Moment(
                                                LocalDate.of(2018, 12, 12),
                                                Optional.empty(),
                                                ZoneId.of("Europe/Sofia"))),
                                Optional.of("Хотел „Форум“, Пазарджик"),
                                Optional.of("BG"),
                                List.of(42.19, 24.33),
                                Optional.of("https://example.org/live"),
                                Optional.of(64),
                                Optional.of("lesichovo"),
                                Event.Status.CANCELLED,
                                Optional.of("https://example.org/r"),
                                2,
                                event.place()));
        assertThat(event.place().line()).isEqualTo(7);
    }

    @Test
    void listed_photos_come_first_and_the_rest_in_natural_order() {
        List<PhotoEntry> photos = Sketch.article(WHOLE).lead().photos();
        assertThat(photos.stream().map(PhotoEntry::name))
                .containsExactly("photo-10.jpg", "hall.jpg", "photo-2.jpg");
        assertThat(photos.stream().map(PhotoEntry::listed)).containsExactly(true, true, false);
        PhotoEntry hall = photos.get(1);
        assertThat(hall.file()).isEqualTo("content/articles/fair/hall.jpg");
        assertThat(hall.alt()).contains("Вторият панел");
        assertThat(hall.caption()).contains("Практики");
        assertThat(hall.focus()).contains("40% 30%");
        assertThat(hall.consent()).contains("parental");
        assertThat(hall.hideFrom()).contains(LocalDate.of(2030, 1, 1));
        assertThat(hall.original()).isTrue();
        assertThat(hall.decorative()).isFalse();
        assertThat(photos.get(0).alt()).contains("Участници в\u00a0залата");
    }

    @Test
    void a_translation_inherits_facts_and_no_words() {
        Sketch sketch =
                Sketch.article(
                        WHOLE,
                        """
                        title: Final conference
                        event: { place: Pazardzhik, participants: 65 }
                        tags: [social innovation, culture]
                        photos: { photo-2.jpg: The room, hall.jpg: { alt: The panel, credit: Us } }
                        attachments: { agenda.pdf: Agenda }
                        """);
        sketch.reports();
        Translation english = sketch.english();
        assertThat(english.summary()).isEmpty();
        assertThat(english.slug()).isEmpty();
        assertThat(english.aliases()).isEmpty();
        assertThat(english.attachments()).isEqualTo(Map.of("agenda.pdf", "Agenda"));
        Facts lead = sketch.lead().facts();
        assertThat(english.facts().type()).isEqualTo(lead.type());
        assertThat(english.facts().date()).isEqualTo(lead.date());
        assertThat(english.facts().partners()).isEqualTo(lead.partners());
        assertThat(english.facts().cover()).isEqualTo(lead.cover());
        assertThat(english.facts().expires()).isEqualTo(lead.expires());
        Event event = english.facts().events().get(0);
        assertThat(event.start()).isEqualTo(lead.events().get(0).start());
        assertThat(event.country()).contains("BG");
        assertThat(event.eventPlace()).contains("Pazardzhik");
        assertThat(event.participants()).contains(65);
    }

    @Test
    void of_a_photo_facts_are_inherited_and_no_words() {
        Sketch sketch =
                Sketch.article(
                        WHOLE,
                        """
                        title: Final conference
                        event: { place: Pazardzhik }
                        tags: [social innovation, culture]
                        photos: { photo-2.jpg: The room, hall.jpg: { alt: The panel, credit: Us } }
                        """);
        List<PhotoEntry> photos = sketch.english().photos();
        assertThat(photos.stream().map(PhotoEntry::name))
                .containsExactly("photo-10.jpg", "hall.jpg", "photo-2.jpg");
        assertThat(photos.get(0).alt()).isEmpty();
        assertThat(photos.get(0).place().file()).isEqualTo("content/articles/fair/en.md");
        PhotoEntry hall = photos.get(1);
        assertThat(hall.alt()).contains("The panel");
        assertThat(hall.caption()).isEmpty();
        assertThat(hall.credit()).contains("Us");
        assertThat(hall.licence()).contains("CC BY 4.0");
        assertThat(hall.minors()).isTrue();
    }

    @Test
    void which_attachments_there_are_is_inherited_unless_a_list_replaces_it() {
        String english = "title: Fair\nattachments: []\n";
        String bulgarian = "title: Панаир\ntype: news\ndate: 2018-12-14\nattachments: [agenda.pdf]";
        assertThat(Sketch.article(bulgarian, english).english().attachments()).isEmpty();
        Sketch silent = Sketch.article(bulgarian, "title: Fair\n");
        assertThat(silent.english().attachments()).isEqualTo(Map.of("agenda.pdf", ""));
    }

    @Test
    void events_pair_by_position() {
        Sketch sketch =
                Sketch.article(
                        """
                        title: Дни
                        type: infoday
                        date: 2018-12-14
                        events:
                          - { start: 2018-10-19, place: Сърница }
                          - { start: 2018-10-30, place: Брацигово }
                        """,
                        "title: Days\nevents: [ { place: Sarnitsa }, { place: Bratsigovo } ]");
        sketch.reports();
        List<Event> events = sketch.english().facts().events();
        assertThat(events.stream().map(event -> event.eventPlace().get()))
                .containsExactly("Sarnitsa", "Bratsigovo");
        assertThat(events.stream().map(event -> event.start().date()))
                .containsExactly(LocalDate.of(2018, 10, 19), LocalDate.of(2018, 10, 30));
    }

    @Test
    void a_pair_of_tags_is_learnt_from_any_article_and_site_yaml_wins() {
        String facts = "type: news\ndate: 2018-12-14\ntags: [иновации, култура]";
        Sketch sketch =
                Sketch.of(
                        Sketch.SITE
                                + "tags: { култура: { en: arts } }\n"
                                + Sketch.text("content/articles/a/bg.md", "title: А\n" + facts)
                                + Sketch.text("content/articles/a/en.md", "title: A")
                                + Sketch.text("content/articles/b/bg.md", "title: Б\n" + facts)
                                + Sketch.text(
                                        "content/articles/b/en.md",
                                        "title: B\ntags: [innovation, culture]"));
        sketch.reports();
        for (Article article : sketch.library.get().articles()) {
            Facts english = article.in(EN).get().facts();
            assertThat(english.tags()).containsExactly("иновации", "култура");
            assertThat(english.tagLabels()).containsExactly("innovation", "arts");
            assertThat(article.lead().facts().tagLabels()).containsExactly("иновации", "култура");
        }
        assertThat(sketch.library.get().site().tags().get("иновации").in(EN))
                .contains("innovation");
    }

    @Test
    void an_article_in_the_second_language_alone_uses_the_same_tags() {
        Sketch sketch =
                Sketch.of(
                        Sketch.SITE
                                + "tags: { култура: { en: culture } }\n"
                                + Sketch.text(
                                        "content/articles/a/en.md",
                                        "title: A\ntype: news\ndate: 2018-12-14\ntags: [culture]"));
        sketch.reports();
        assertThat(sketch.lead().facts().tags()).containsExactly("култура");
        assertThat(sketch.lead().facts().tagLabels()).containsExactly("culture");
    }

    @Test
    void news_are_newest_first_and_of_one_day_by_folder() {
        String news = "title: Н\ntype: news\ndate: 2018-12-1";
        Sketch sketch =
                Sketch.of(
                        Sketch.SITE
                                + Sketch.text("content/articles/2018/b/bg.md", news + "4")
                                + Sketch.text("content/articles/2018/a/bg.md", news + "4")
                                + Sketch.text("content/articles/2018/c/bg.md", news + "5")
                                + Sketch.text("content/pages/about/bg.md", "title: За нас"));
        assertThat(sketch.library.get().articles().stream().map(Article::folder))
                .containsExactly(
                        "content/articles/2018/c",
                        "content/articles/2018/a",
                        "content/articles/2018/b");
        assertThat(sketch.library.get().pages().get(0).standing()).isTrue();
        sketch.reports();
    }

    @Test
    void one_bad_article_hides_no_other_and_is_itself_checked_to_the_end() {
        Sketch sketch =
                Sketch.of(
                        Sketch.SITE
                                + Sketch.text(
                                        "content/articles/a/bg.md",
                                        "type: nws\nsluk: x\ndate: утре")
                                + Sketch.text(
                                        "content/articles/b/bg.md",
                                        "title: Б\ntype: news\ndate: 2018-12-14"));
        sketch.reports(
                "bg.md:1:1-1 title-missing",
                "bg.md:2:7-10 unknown-type",
                "bg.md:3:1-5 unknown-key",
                "bg.md:4:7-11 date-form");
        assertThat(sketch.library.get().articles()).hasSize(2);
        Article bad = sketch.library.get().articles().get(1);
        assertThat(bad.lead().title()).isEqualTo("a");
        assertThat(bad.lead().facts().type()).contains("news");
        assertThat(bad.lead().facts().date()).contains(Facts.UNKNOWN_DATE);
    }

    @Test
    void a_translation_whose_lead_cannot_be_read_is_not_asked_for_what_it_inherits() {
        Sketch sketch =
                Sketch.of(
                        Sketch.SITE
                                + "-- content/articles/a/bg.md --\nБез начало\n"
                                + Sketch.text("content/articles/a/en.md", "title: A"));
        assertThat(sketch.problems).allMatch(found -> found.place().file().endsWith("bg.md"));
        assertThat(sketch.problems).hasSize(1);
        assertThat(sketch.article().lead().language()).isEqualTo(EN);
    }
}

package org.vestnik.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * What can be wrong with an article: each rule with its place. The front matter begins on line 2.
 */
class ArticleRulesTest {
    private static final String NEWS = "title: Панаир\ntype: news\ndate: 2018-12-14\n";

    @Test
    void a_missing_title_is_reported_on_the_first_line_or_where_its_key_is_empty() {
        Sketch.article("type: news\ndate: 2018-12-14").reports("bg.md:1:1-1 title-missing");
        Sketch.article("type: news\ntitle:\ndate: 2018-12-14").reports("bg.md:3:1-6 title-missing");
    }

    @Test
    void a_translation_needs_a_title_of_its_own() {
        Sketch.article(NEWS, "summary: The fair").reports("en.md:1:1-1 title-missing");
    }

    @Test
    void an_article_needs_a_type_and_a_date_and_a_page_does_not() {
        Sketch sketch = Sketch.article("title: Панаир");
        sketch.reports("bg.md:1:1-1 date-missing", "bg.md:1:1-1 type-missing");
        assertThat(sketch.said())
                .contains("possible are: conference, training, visit, infoday, news");
        Sketch.of(Sketch.SITE + Sketch.text("content/pages/about/bg.md", "title: За нас"))
                .reports();
    }

    @Test
    void an_unknown_type_is_told_the_nearest() {
        Sketch sketch = Sketch.article("title: П\ntype: konferencia\ndate: 2018-12-14");
        sketch.reports("bg.md:3:7-18 unknown-type");
        assertThat(sketch.said())
                .containsExactly("there is no type “konferencia”", "did you mean “conference”?");
    }

    @Test
    void a_type_by_its_word_is_told_its_id() {
        Sketch sketch = Sketch.article("title: П\ntype: Обучение\ndate: 2018-12-14");
        assertThat(sketch.said()).contains("did you mean “training”?");
    }

    @Test
    void an_unknown_key_is_told_the_nearest_or_where_it_belongs() {
        Sketch sketch = Sketch.article(NEWS + "sumary: П\nstart: 2018-12-11\nзаглавие: П");
        sketch.reports(
                "bg.md:5:1-7 unknown-key", "bg.md:6:1-6 unknown-key", "bg.md:7:1-9 unknown-key");
        assertThat(sketch.said())
                .contains(
                        "did you mean “summary”?",
                        "“start” belongs inside “event:”, on a line of its own that begins with"
                                + " two spaces",
                        "did you mean “title”?");
    }

    @Test
    void an_article_that_expires_before_its_date_is_never_shown() {
        Sketch.article(NEWS + "expires: 2018-12-13").reports("bg.md:5:10-20 expires-early");
    }

    @Test
    void a_long_summary_earns_a_note() {
        Sketch.article(NEWS + "summary: " + "дума ".repeat(90))
                .reports("bg.md:5:10-459 summary-long");
    }

    @Test
    void a_draft_is_true_or_false() {
        Sketch sketch = Sketch.article(NEWS + "draft: да");
        sketch.reports("bg.md:5:8-10 not-boolean");
        assertThat(sketch.said()).contains("write draft: true or draft: false");
    }

    @Test
    void a_text_is_no_list_and_no_map() {
        Sketch.article(NEWS + "summary: [а, б]\nslug: { a: b }")
                .reports("bg.md:5:10-16 not-text", "bg.md:6:7-15 not-text");
    }

    @Test
    void event_and_events_exclude_each_other() {
        Sketch.article(NEWS + "event: { start: 2018-12-11 }\nevents: [ { start: 2018-12-11 } ]")
                .reports("bg.md:6:9-34 event-and-events");
    }

    @Test
    void an_event_needs_a_start() {
        Sketch.article(NEWS + "event:\n  place: Сърница\n  participants: много")
                .reports("bg.md:6:3-17 event-start-missing", "bg.md:7:17-22 not-integer");
    }

    @Test
    void an_event_does_not_end_before_it_starts() {
        Sketch.article(NEWS + "event: { start: 2018-12-11, end: 2018-12-10 }")
                .reports("bg.md:5:34-44 end-before-start");
    }

    @Test
    void a_translation_has_as_many_events() {
        Sketch.article(
                        NEWS + "event: { start: 2018-12-11 }",
                        "title: F\nevents: [ { place: A }, { place: B } ]")
                .reports("en.md:3:1-7 events-count");
    }

    @Test
    void an_inherited_place_in_other_letters_is_warned_of() {
        Sketch sketch =
                Sketch.article(
                        NEWS + "event: { start: 2018-12-11, place: Сърница }", "title: Fair");
        sketch.reports("en.md:1:1-1 event-place-script");
        assertThat(sketch.english().facts().events().get(0).eventPlace()).contains("Сърница");
        Sketch.article(
                        NEWS + "event: { start: 2018-12-11, place: Сърница }",
                        "title: Fair\nevent: { participants: 5 }")
                .reports("en.md:3:1-6 event-place-script");
        Sketch.article(NEWS + "event: { start: 2018-12-11, place: Madrid }", "title: Fair")
                .reports();
    }

    @Test
    void values_of_an_event_are_checked() {
        Sketch sketch =
                Sketch.article(
                        NEWS
                                + """
                                event:
                                  start: 2018-12-11
                                  country: UK
                                  geo: 42.19, 24.33
                                  online: www.example.org
                                  participants: около 60
                                  status: helt
                                  organiser: lesichov
                                """);
        sketch.reports(
                "bg.md:7:12-14 country-unknown",
                "bg.md:8:8-20 geo-form",
                "bg.md:9:11-26 url-form",
                "bg.md:10:17-25 not-integer",
                "bg.md:11:11-15 word-unknown",
                "bg.md:12:14-22 organiser-unsure");
        assertThat(sketch.said())
                .contains(
                        "write it like this: country: GB",
                        "write it like this: geo: [42.19, 24.33]",
                        "write it like this: online: https://www.example.org",
                        "did you mean “held”?",
                        "did you mean “lesichovo”?");
    }

    @Test
    void a_point_on_the_map_lies_on_the_earth() {
        String event = "event: { start: 2018-12-11, geo: ";
        Sketch.article(NEWS + event + "[142.19, 24.33] }").reports("bg.md:5:34-49 geo-form");
        Sketch commas = Sketch.article(NEWS + event + "[42,19, 24,33] }");
        assertThat(commas.said()).contains("write it like this: geo: [42.19, 24.33]");
    }

    @Test
    void participants_are_not_fewer_than_none() {
        Sketch.article(NEWS + "event: { start: 2018-12-11, participants: -1 }")
                .reports("bg.md:5:43-45 number-range");
    }

    @Test
    void an_unknown_partner_is_told_the_nearest_and_a_second_time_is_not_counted() {
        Sketch sketch = Sketch.article(NEWS + "partners: [lesichov, puebla, puebla, Пуебла]");
        sketch.reports(
                "bg.md:5:12-20 unknown-partner",
                "bg.md:5:30-36 listed-twice",
                "bg.md:5:38-44 unknown-partner");
        assertThat(sketch.said()).contains("did you mean “lesichovo”?", "did you mean “puebla”?");
        assertThat(sketch.lead().facts().partners()).containsExactly("puebla");
    }

    @Test
    void a_single_value_is_no_list() {
        Sketch sketch = Sketch.article(NEWS + "tags: младежи, култура\npartners: { puebla: x }");
        sketch.reports("bg.md:5:7-23 not-list", "bg.md:6:11-24 not-list");
        assertThat(sketch.said()).contains("write it like this: tags: [младежи, култура]");
        assertThat(sketch.lead().facts().tags()).containsExactly("младежи", "култура");
    }

    @Test
    void an_empty_item_is_left_out() {
        Sketch.article(NEWS + "tags:\n  - младежи\n  -\n").reports("bg.md:7:4-4 empty-item");
    }

    @Test
    void a_project_is_known() {
        Sketch only = Sketch.article(NEWS + "project: exchange");
        only.reports("bg.md:5:10-18 unknown-project");
        assertThat(only.said()).contains("take the line out: there is only one project");
        String two = "projects: [ { id: a, number: 1, name: A }, { id: b, number: 2, name: B } ]";
        String site = Sketch.SITE.replaceAll("project: .*", two);
        Sketch sketch = Sketch.of(site + Sketch.lead(NEWS));
        sketch.reports("bg.md:1:1-1 project-missing");
        assertThat(sketch.said()).contains("add “project:” with one of: a, b");
        Sketch.of(site + Sketch.lead(NEWS + "project: c")).reports("bg.md:5:10-11 unknown-project");
        Sketch good = Sketch.of(site + Sketch.lead(NEWS + "project: b"));
        good.reports();
        assertThat(good.lead().facts().project()).isEqualTo("b");
    }

    @Test
    void a_translation_names_as_many_tags() {
        Sketch sketch =
                Sketch.article(NEWS + "tags: [младежи, култура]", "title: F\ntags: [youth]");
        sketch.reports(
                "en.md:3:1-5 tag-untranslated",
                "en.md:3:1-5 tag-untranslated",
                "en.md:3:7-14 tags-count");
    }

    @Test
    void a_tag_without_a_word_in_the_language_is_noted_once_for_the_site() {
        Sketch sketch = Sketch.article(NEWS + "tags: [младежи]", "title: Fair");
        sketch.reports("en.md:1:1-1 tag-untranslated");
        assertThat(sketch.english().facts().tagLabels()).containsExactly("младежи");
    }

    @Test
    void one_tag_has_one_word_in_a_language() {
        Sketch sketch =
                Sketch.of(
                        Sketch.SITE
                                + Sketch.text("content/articles/a/bg.md", NEWS + "tags: [младежи]")
                                + Sketch.text("content/articles/a/en.md", "title: A\ntags: [youth]")
                                + Sketch.text("content/articles/b/bg.md", NEWS + "tags: [младежи]")
                                + Sketch.text(
                                        "content/articles/b/en.md", "title: B\ntags: [young]"));
        sketch.reports("en.md:3:8-13 tag-words-differ");
        assertThat(sketch.english().facts().tagLabels()).containsExactly("youth");
    }

    @Test
    void a_slug_is_latin() {
        Sketch sketch = Sketch.article(NEWS + "slug: Заключителна конференция");
        sketch.reports("bg.md:5:7-31 slug-form");
        assertThat(sketch.said()).contains("write it like this: slug: zaklyuchitelna-konferentsia");
    }

    @Test
    void translated_from_belongs_in_a_translation() {
        Sketch.article(NEWS + "translated-from: 3f2a", "title: F\ntranslated-from: няма")
                .reports("bg.md:5:18-22 translated-from", "en.md:3:18-22 translated-from");
        Sketch good = Sketch.article(NEWS, "title: F\ntranslated-from: 3f2a");
        good.reports();
        assertThat(good.english().translatedFrom()).contains("3f2a");
    }
}

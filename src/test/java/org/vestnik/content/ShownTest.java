package org.vestnik.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vestnik.language.Language;

class ShownTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 6, 1);
    private static final Viewing PLAIN = new Viewing(TODAY, false, false);
    private static final Viewing ALL = new Viewing(TODAY, true, true);
    private static final String FAIR = "content/articles/fair";
    private static final String NEWS = "title: П\ntype: news\n";

    @Test
    void an_article_of_today_is_shown_and_one_of_tomorrow_is_not_yet() {
        assertThat(shown("date: 2020-06-01", PLAIN).library().articles()).hasSize(1);
        Shown tomorrow = shown("date: 2020-06-02", PLAIN);
        assertThat(tomorrow.library().articles()).isEmpty();
        assertThat(tomorrow.hidden())
                .containsExactly(all(Hidden.Reason.FUTURE, LocalDate.of(2020, 6, 2)));
        assertThat(tomorrow.nextChange()).contains(LocalDate.of(2020, 6, 2));
        assertThat(shown("date: 2020-06-02", ALL).library().articles()).hasSize(1);
    }

    @Test
    void a_draft_is_hidden_in_all_its_languages() {
        Shown shown = shown("date: 2020-01-01\ndraft: true", PLAIN);
        assertThat(shown.hidden())
                .containsExactly(
                        new Hidden(FAIR, Optional.empty(), Hidden.Reason.DRAFT, Optional.empty()));
        assertThat(shown.nextChange()).isEmpty();
        assertThat(shown("date: 2020-01-01\ndraft: true", ALL).hidden()).isEmpty();
    }

    @Test
    void a_draft_translation_is_hidden_alone() {
        Sketch sketch = Sketch.article(NEWS + "date: 2020-01-01", "title: F\ndraft: true");
        Shown shown = Shown.of(sketch.library.get(), PLAIN);
        assertThat(shown.library().articles().get(0).translations()).hasSize(1);
        Hidden hidden = shown.hidden().get(0);
        assertThat(hidden.language()).contains(Language.of("en"));
    }

    @Test
    void a_translation_that_is_no_draft_leads_where_its_lead_is_one() {
        Sketch sketch =
                Sketch.article(NEWS + "date: 2020-01-01\ndraft: true", "title: F\ndraft: false");
        Shown shown = Shown.of(sketch.library.get(), PLAIN);
        assertThat(shown.library().articles().get(0).lead().title()).isEqualTo("F");
        assertThat(shown.hidden()).hasSize(1);
    }

    @Test
    void an_article_is_shown_until_the_end_of_its_last_day() {
        Shown last = shown("date: 2020-01-01\nexpires: 2020-06-01", PLAIN);
        assertThat(last.library().articles()).hasSize(1);
        assertThat(last.nextChange()).contains(LocalDate.of(2020, 6, 2));
        Shown over = shown("date: 2020-01-01\nexpires: 2020-05-31", ALL);
        assertThat(over.library().articles()).isEmpty();
        assertThat(over.hidden())
                .containsExactly(all(Hidden.Reason.EXPIRED, LocalDate.of(2020, 5, 31)));
        assertThat(over.nextChange()).isEmpty();
    }

    @Test
    void a_photo_is_hidden_from_its_day_on_and_is_no_cover_any_more() {
        String front = "date: 2020-01-01\ncover: hall.jpg\nphotos: { hall.jpg: { hide-from: ";
        Shown gone = shown(front + "2020-06-01 } }", PLAIN);
        Translation text = gone.library().articles().get(0).lead();
        assertThat(text.photos()).noneMatch(photo -> photo.name().equals("hall.jpg"));
        assertThat(text.photos()).hasSize(2);
        assertThat(text.facts().cover()).isEmpty();
        Shown still = shown(front + "2020-06-02 } }", PLAIN);
        assertThat(still.library().articles().get(0).lead().photos()).hasSize(3);
        assertThat(still.nextChange()).contains(LocalDate.of(2020, 6, 2));
    }

    @Test
    void the_next_change_is_the_first_of_all() {
        String news = NEWS + "date: 2020-06-";
        Sketch sketch =
                Sketch.of(
                        Sketch.SITE
                                + Sketch.text("content/articles/a/bg.md", news + "20")
                                + Sketch.text("content/articles/b/bg.md", news + "10")
                                + Sketch.text(
                                        "content/articles/c/bg.md",
                                        news + "05\nexpires: 2020-06-04"));
        assertThat(Shown.of(sketch.library.get(), PLAIN).nextChange())
                .contains(LocalDate.of(2020, 6, 10));
    }

    private static Hidden all(Hidden.Reason reason, LocalDate when) {
        return new Hidden(FAIR, Optional.empty(), reason, Optional.of(when));
    }

    private static Shown shown(String front, Viewing viewing) {
        Sketch sketch = Sketch.article(NEWS + front, "title: Fair");
        return Shown.of(sketch.library.get(), viewing);
    }
}

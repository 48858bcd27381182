package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The index answers as a look at every pair of articles would. */
class EventDaysTest {
    private static final int ARTICLES = 12;

    /** Published, first and last day, counted from the first of October. */
    private record Days(int published, int first, int last, String type, String place) {
        String article(int number) {
            return """
            -- content/articles/2025/a%d/en.md --
            ---
            title: Meeting %d
            type: %s
            date: %s
            event: { start: %s, end: %s, place: %s }
            ---
            """
                    .formatted(number, number, type, day(published), day(first), day(last), place);
        }

        boolean announced() {
            return published < first;
        }

        boolean isToldBy(Days other) {
            boolean same = other.type.equals(type) || other.place.equalsIgnoreCase(place);
            return same && other.published >= first && other.first <= last && other.last >= first;
        }

        private static LocalDate day(int number) {
            return LocalDate.of(2025, 10, 1).plusDays(number);
        }
    }

    @RepeatedTest(20)
    void it_agrees_with_every_pair(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Days[] all = new Days[ARTICLES];
        StringBuilder site = new StringBuilder();
        for (int i = 0; i < ARTICLES; i++) {
            int first = random.nextInt(60);
            String type = List.of("infoday", "training", "visit").get(random.nextInt(3));
            String place = List.of("Drenopole", "DRENOPOLE", "Robledar").get(random.nextInt(3));
            int last = first + random.nextInt(4);
            all[i] = new Days(random.nextInt(70), first, last, type, place);
            site.append(all[i].article(i));
        }
        int unreported = 0;
        for (Days one : all) {
            boolean told = java.util.Arrays.stream(all).anyMatch(one::isToldBy);
            unreported += one.announced() && !told ? 1 : 0;
        }
        assertThat(Checked.site(site.toString()).of(CheckRule.EVENT_UNREPORTED))
                .hasSize(unreported);
    }

    private static final String SITE =
            """
            -- content/site.yaml --
            title: Trial
            languages: [en]
            url: https://example.org/
            theme: institution
            partners:
              robledar: Municipality of Robledar
            projects:
              - { id: one, number: A-1, name: One }
              - { id: two, number: A-2, name: Two }
            -- content/articles/2025/a/en.md --
            ---
            title: Come to our meeting
            type: infoday
            date: 2025-11-01
            project: one
            partners: [robledar]
            event: { start: 2025-11-20, place: Hall “Spring” }
            ---
            You are welcome.
            -- content/articles/2025/b/en.md --
            ---
            title: Sixty people came
            date: 2025-11-22
            """;

    private static List<String> unreported(String report) {
        return Checked.site(SITE + report + "---\nThey came.\n").of(CheckRule.EVENT_UNREPORTED);
    }

    @Test
    void a_report_shares_the_project_and_the_type_place_or_partner() {
        String event = "event: { start: 2025-11-20, place: Town }\n";
        String here = "event: { start: 2025-11-20, place: hall Spring }\n";
        String theirs = "event: { start: 2025-11-20, organiser: Municipality of Robledar }\n";
        assertThat(unreported("type: infoday\nproject: one\n" + event)).isEmpty();
        assertThat(unreported("type: news\nproject: one\n" + here)).isEmpty();
        assertThat(unreported("type: news\nproject: one\n" + theirs)).isEmpty();
        assertThat(unreported("type: news\nproject: one\npartners: [robledar]\n" + event))
                .isEmpty();
        assertThat(unreported("type: news\nproject: one\n" + event)).hasSize(1);
        assertThat(unreported("type: infoday\nproject: two\n" + here)).hasSize(1);
    }

    @Test
    void a_later_date_of_the_article_itself_is_a_report() {
        String other = "type: news\nproject: two\n";
        assertThat(unreported(other)).hasSize(1);
        String later = SITE.replace("date: 2025-11-01", "date: 2025-11-21");
        assertThat(Checked.site(later + other + "---\nThey came.\n").of(CheckRule.EVENT_UNREPORTED))
                .isEmpty();
    }
}

package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** The index answers as a look at every pair of articles would. */
class EventDaysTest {
    private static final int ARTICLES = 12;

    /** Published, first and last day, counted from the first of October. */
    private record Days(int published, int first, int last) {
        String article(int number) {
            return """
            -- content/articles/2025/a%d/en.md --
            ---
            title: Meeting %d
            type: infoday
            date: %s
            event: { start: %s, end: %s, place: Drenopole }
            ---
            """
                    .formatted(number, number, day(published), day(first), day(last));
        }

        boolean announced() {
            return published < first;
        }

        boolean isToldBy(Days other) {
            return other.published >= first && other.first <= last && other.last >= first;
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
            all[i] = new Days(random.nextInt(70), first, first + random.nextInt(4));
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
}

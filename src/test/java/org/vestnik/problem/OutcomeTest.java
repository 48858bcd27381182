package org.vestnik.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private enum Sample implements Rule {
        FIRST_THING(Severity.ERROR),
        SECOND_THING(Severity.NOTE);

        private final Severity severity;

        Sample(Severity severity) {
            this.severity = severity;
        }

        @Override
        public Severity severity() {
            return severity;
        }
    }

    @Test
    void both_steps_keep_their_problems() {
        Problem first = Sample.FIRST_THING.at(Place.of("content/a.md"));
        Problem second = Sample.SECOND_THING.at(Place.start("content/a.md"), 7);
        Outcome<Integer> both =
                Outcome.with("abc", first).then(text -> Outcome.with(text.length(), second));
        assertThat(both).isEqualTo(new Outcome<>(3, List.of(first, second)));
        assertThat(both.hasErrors()).isTrue();
        assertThat(first.code()).isEqualTo("first-thing");
    }
}

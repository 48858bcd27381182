package org.vestnik.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

class PublicityMessagesTest {
    private static final Place PLACE = new Place("content/site.yaml", 12, 9, 12);

    @ParameterizedTest
    @EnumSource(PublicityRule.class)
    void every_rule_has_a_sentence_and_a_hint_in_both_languages(PublicityRule rule) {
        for (String language : new String[] {"en", "bg"}) {
            Messages messages = Messages.in(language);
            Problem problem = rule.at(PLACE, "A", "B");
            assertThat(messages.say(problem.message())).contains("A").doesNotContain("{");
            assertThat(messages.hint(problem)).isPresent();
            assertThat(messages.hint(problem).orElseThrow()).doesNotContain("{");
        }
    }

    @Test
    void both_languages_have_the_same_sentences() {
        Set<String> english = new TreeSet<>(Messages.in("en").keys());
        Set<String> bulgarian = new TreeSet<>(Messages.in("bg").keys());
        for (PublicityRule rule : PublicityRule.values()) {
            assertThat(bulgarian.stream().filter(key -> key.startsWith(rule.code())).toList())
                    .isEqualTo(
                            english.stream().filter(key -> key.startsWith(rule.code())).toList());
        }
    }

    @Test
    void an_unknown_fund_offers_the_nearest() {
        Problem problem = PublicityRule.FUND_UNKNOWN.at(PLACE, "ESV", "ESF").variant("nearest");
        assertThat(problem.code()).isEqualTo("fund-unknown");
        assertThat(Messages.in("en").hint(problem)).contains("did you mean “ESF”?");
        assertThat(Messages.in("bg").hint(problem)).contains("може би „ESF“?");
    }
}

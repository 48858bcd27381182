package org.vestnik.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Rule;

/** Whatever can be said is said in both languages of the messages. */
class MessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d(:language)?\\}");
    private static final Messages ENGLISH = Messages.in("en");
    private static final Messages BULGARIAN = Messages.in("bg");

    @Test
    void both_languages_say_the_same_things() {
        assertThat(new TreeSet<>(BULGARIAN.keys())).isEqualTo(new TreeSet<>(ENGLISH.keys()));
    }

    @Test
    void both_languages_show_the_same_values() {
        for (String key : ENGLISH.keys()) {
            // A value may stand twice in one language, but none may be left out.
            assertThat(places(BULGARIAN.pattern(key)))
                    .as(key)
                    .isEqualTo(places(ENGLISH.pattern(key)));
        }
    }

    @Test
    void every_rule_has_its_sentence() {
        List<String> silent = new ArrayList<>();
        for (Rule rule : AllRules.found()) {
            boolean said =
                    ENGLISH.keys().stream()
                            .anyMatch(
                                    key ->
                                            key.equals(rule.code())
                                                    || key.startsWith(rule.code() + "."));
            if (!said) {
                silent.add(rule.code());
            }
        }
        assertThat(AllRules.found()).hasSizeGreaterThan(50);
        assertThat(silent).isEmpty();
    }

    @Test
    void a_code_belongs_to_one_rule() {
        assertThat(AllRules.found().stream().map(Rule::code)).doesNotHaveDuplicates();
    }

    @Test
    void no_sentence_speaks_to_programmers() {
        for (Messages messages : List.of(ENGLISH, BULGARIAN)) {
            for (String key : messages.keys()) {
                assertThat(messages.pattern(key).toLowerCase(java.util.Locale.ROOT))
                        .as(key)
                        .doesNotContain("exception", "null", "parse", "token", "stack");
            }
        }
    }

    private static TreeSet<String> places(String pattern) {
        return new TreeSet<>(PLACE.matcher(pattern).results().map(MatchResult::group).toList());
    }
}

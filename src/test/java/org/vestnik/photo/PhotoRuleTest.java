package org.vestnik.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

class PhotoRuleTest {
    private static final List<String> KINDS = List.of("heic", "avif", "svg", "pdf", "video");

    @Test
    void each_rule_has_a_sentence_and_a_hint_in_both_languages() {
        for (String language : List.of("en", "bg")) {
            Messages messages = Messages.in(language);
            for (PhotoRule rule : PhotoRule.values()) {
                assertThat(messages.keys()).contains(rule.code(), rule.code() + ".hint");
            }
        }
    }

    @Test
    void both_languages_have_the_same_sentences_with_the_same_places_for_values() {
        Messages english = Messages.in("en");
        Messages bulgarian = Messages.in("bg");
        Set<String> keys = ours(english);
        assertThat(ours(bulgarian)).isEqualTo(keys).isNotEmpty();
        for (String key : keys) {
            assertThat(values(bulgarian.pattern(key)))
                    .as(key)
                    .isEqualTo(values(english.pattern(key)));
        }
    }

    @Test
    void each_kind_that_is_told_apart_has_its_own_sentence() {
        for (String kind : KINDS) {
            assertThat(Messages.in("bg").keys())
                    .contains("photo-format." + kind, "photo-format." + kind + ".hint");
        }
    }

    @Test
    void a_problem_reads_as_a_sentence_with_what_to_do() {
        Problem problem =
                PhotoRule.PHOTO_FORMAT
                        .at(Place.of("content/articles/fair/IMG_1.HEIC"), "IMG_1.HEIC", "HEIC")
                        .variant("heic");
        Messages messages = Messages.in("bg");
        assertThat(messages.say(problem.message()))
                .isEqualTo(
                        "„IMG_1.HEIC“ е снимка от iPhone във формат HEIC, който повечето браузъри"
                                + " не показват");
        assertThat(messages.hint(problem).orElseThrow()).startsWith("запишете я като JPEG");
    }

    private static Set<String> ours(Messages messages) {
        return messages.keys().stream()
                .filter(key -> key.startsWith("photo-") || key.startsWith("picture-"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> values(String pattern) {
        Set<String> values = new TreeSet<>();
        for (int i = 0; i < 3; i++) {
            if (pattern.contains("{" + i + "}")) {
                values.add("{" + i + "}");
            }
        }
        return values;
    }
}

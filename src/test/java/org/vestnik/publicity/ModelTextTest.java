package org.vestnik.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.language.Language;
import org.vestnik.publicity.ModelText.Difference;

class ModelTextTest {
    private static final String ENGLISH =
            "Views and opinions expressed are however those of the author(s) only and do not"
                    + " necessarily reflect those of the European Union or %s. Neither the European"
                    + " Union nor %s can be held responsible for them.";

    static Stream<Language> languages() {
        return Stream.of("bg", "en", "es", "it", "cs", "de", "fr", "ro", "el").map(Language::of);
    }

    private static Optional<Difference> difference(String text) {
        return ModelText.in(Language.ENGLISH).orElseThrow().difference(text);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_text_is_like_itself_behind_either_statement(Language language) {
        ModelText model = ModelText.in(language).orElseThrow();
        String text = model.wording().text();
        for (Relation relation : Relation.values()) {
            String opening = Statement.of(language, relation).text();
            assertThat(model.difference(opening + ". " + text)).isEmpty();
        }
        String other = text.replace("'", "’").replace(" ", "\u00A0 ").replace("EACEA", "„XYZ“");
        assertThat(model.difference(other)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_word_more_or_less_is_seen_in_every_language(Language language) {
        ModelText model = ModelText.in(language).orElseThrow();
        String[] words = model.wording().text().split(" ");
        words[2] = "qqqq";
        Difference difference = model.difference(String.join(" ", words)).orElseThrow();
        assertThat(difference.written()).isEqualTo("qqqq");
        assertThat(difference.right()).isNotEmpty();
    }

    @Test
    void a_choice_that_the_model_leaves_open_may_be_made() {
        String english = ENGLISH.formatted("the Agency", "it");
        for (String made : new String[] {"author", "authors"}) {
            assertThat(difference(english.replace("author(s)", made))).isEmpty();
        }
        assertThat(difference(english.replace("author(s)", "makers"))).isPresent();
        ModelText bulgarian = ModelText.in(Language.BULGARIAN).orElseThrow();
        String text = bulgarian.wording().text();
        for (String made : new String[] {"техния автор", "техните автори"}) {
            String own = text.replace("техния(ите) автор(и)", made);
            assertThat(own).isNotEqualTo(text);
            assertThat(bulgarian.isIn(own)).as(made).isTrue();
        }
        assertThat(bulgarian.isIn("Мненията са само на авторите.")).isFalse();
    }

    @Test
    void any_authority_may_be_named() {
        assertThat(difference(ENGLISH.formatted("the National Agency", "the granting authority")))
                .isEmpty();
        String long_name = "the Human Resource Development Centre of the Republic of Bulgaria";
        assertThat(difference(ENGLISH.formatted(long_name, "the Centre"))).isEmpty();
    }

    @Test
    void what_differs_is_shown() {
        String text = ENGLISH.formatted("the National Agency", "the Agency");
        assertThat(difference(text.replace("author(s) only", "authors")))
                .contains(new Difference("", "only"));
        assertThat(difference(text.replace("necessarily ", "")))
                .contains(new Difference("", "necessarily"));
        assertThat(difference(text.replace("responsible", "legally responsible")))
                .contains(new Difference("legally", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Funded by the European Union.",
                "The mayor expressed his opinion that the European Union is responsible for more than"
                        + " bridges, and the hall applauded for a long time before lunch.",
                "This document was made with the financial support of the European Union. The"
                        + " municipality alone is responsible for its contents.",
            })
    void other_texts_are_left_alone(String text) {
        assertThat(difference(text)).isEmpty();
    }

    @Test
    void a_language_without_a_text_has_no_model() {
        assertThat(ModelText.in(Language.of("fi"))).isEmpty();
    }
}

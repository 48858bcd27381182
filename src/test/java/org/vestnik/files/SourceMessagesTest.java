package org.vestnik.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vestnik.problem.Place;

class SourceMessagesTest {
    private static Map<String, String> sentences(String language) throws IOException {
        Properties properties = new Properties();
        String name = "messages_" + language + ".properties";
        try (var in = SourceRule.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Map<String, String> sentences = new TreeMap<>();
        properties.forEach((key, value) -> sentences.put((String) key, (String) value));
        return sentences;
    }

    @Test
    void each_rule_and_each_accident_has_a_sentence_and_a_hint_in_both_languages()
            throws IOException {
        for (String language : new String[] {"en", "bg"}) {
            Map<String, String> sentences = sentences(language);
            for (SourceRule rule : SourceRule.values()) {
                assertThat(sentences).containsKeys(rule.code(), rule.code() + ".hint");
            }
            for (YamlAccident accident : YamlAccident.values()) {
                YamlText text = new YamlText("f", "x", 1);
                String key = accident.at(text, 0, 1).message().key();
                assertThat(sentences).containsKeys(key, key + ".hint");
            }
        }
    }

    @Test
    void both_languages_say_the_same_things_with_the_same_values() throws IOException {
        Map<String, String> english = sentences("en");
        Map<String, String> bulgarian = sentences("bg");
        assertThat(bulgarian.keySet()).isEqualTo(english.keySet());
        english.forEach(
                (key, said) ->
                        assertThat(values(bulgarian.get(key))).as(key).isEqualTo(values(said)));
    }

    private static String values(String sentence) {
        return Pattern.compile("\\{\\d}")
                .matcher(sentence)
                .results()
                .map(it -> it.group())
                .distinct()
                .sorted()
                .collect(Collectors.joining());
    }

    @Test
    void sentences_use_the_words_of_their_readers() throws IOException {
        Pattern jargon =
                Pattern.compile("(?i)\\b(null|exception|pars|scalar|token|node|invalid|mapping)");
        sentences("en")
                .forEach((key, said) -> assertThat(jargon.matcher(said).find()).as(said).isFalse());
        sentences("bg").forEach((key, said) -> assertThat(said).as(key).containsPattern("[а-я]"));
    }

    @Test
    void a_sentence_quotes_what_was_seen() {
        var outcome = Yaml.read("f", "a: b\na: c", 4);
        assertThat(Report.said(outcome, "en"))
                .containsExactly("“a” stands here a second time; the first is on line 4");
        assertThat(Report.said(outcome, "bg"))
                .containsExactly("„a“ е тук за втори път; първият е на ред 4");
        var rule = SourceRule.CONTENT_MISSING.at(Place.of("content"), "съдържание");
        assertThat(rule.severity().name()).isEqualTo("ERROR");
    }
}

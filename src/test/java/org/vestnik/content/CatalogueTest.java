package org.vestnik.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.vestnik.problem.Messages;

class CatalogueTest {
    private static final Messages ENGLISH = Messages.in("en");
    private static final Messages BULGARIAN = Messages.in("bg");

    @Test
    void every_rule_has_a_sentence_in_both_languages() {
        for (ContentRule rule : ContentRule.values()) {
            assertThat(sentences(ENGLISH, rule)).as(rule.code()).isNotEmpty();
            assertThat(sentences(BULGARIAN, rule)).as(rule.code()).isNotEmpty();
        }
    }

    @Test
    void both_languages_have_the_same_sentences_with_the_same_values() {
        assertThat(own("en").keySet()).isEqualTo(own("bg").keySet());
        own("en")
                .forEach(
                        (key, english) ->
                                assertThat(values(own("bg").get(key)))
                                        .as(key)
                                        .isEqualTo(values(english)));
    }

    @Test
    void no_sentence_speaks_to_programmers() {
        for (String sentence : own("en").values()) {
            assertThat(sentence).doesNotContainPattern("null|xception|parse|invalid|\"");
        }
        for (String sentence : own("bg").values()) {
            assertThat(sentence).doesNotContainPattern("null|xception|парс|невалид|”|\"");
        }
    }

    private static Map<String, String> own(String language) {
        var properties = new Properties();
        try (var in =
                ContentRule.class.getResourceAsStream("messages_" + language + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var sentences = new TreeMap<String, String>();
        properties.forEach((key, value) -> sentences.put((String) key, (String) value));
        return sentences;
    }

    private static List<String> sentences(Messages messages, ContentRule rule) {
        List<String> sentences = new ArrayList<>();
        for (String key : messages.keys()) {
            boolean variant = key.startsWith(rule.code() + ".") && !key.endsWith(".hint");
            if (key.equals(rule.code()) || variant) {
                sentences.add(messages.pattern(key));
            }
        }
        return sentences;
    }

    private static Set<String> values(String sentence) {
        Set<String> values = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{\\d}").matcher(sentence);
        while (matcher.find()) {
            values.add(matcher.group());
        }
        return values;
    }
}

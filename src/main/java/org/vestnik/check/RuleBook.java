package org.vestnik.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Rule;

/** Tells of rules in one language of the messages. */
public final class RuleBook {
    private static final String ENGLISH = "en";

    private final Messages messages;
    private final Properties words;

    private RuleBook(Messages messages, Properties words) {
        this.messages = messages;
        this.words = words;
    }

    /** In the language of the messages; what that does not say is said in English. */
    public static RuleBook in(Messages messages) {
        Properties words = new Properties(read(ENGLISH));
        words.putAll(read(messages.language()));
        return new RuleBook(messages, words);
    }

    private static Properties read(String language) {
        Properties words = new Properties();
        String name = "rules_" + language + ".properties";
        try (InputStream in = RuleBook.class.getResourceAsStream(name)) {
            if (in != null) {
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All rules, by code. */
    public List<RuleCard> all() {
        return Rules.byCodes().values().stream().map(this::card).toList();
    }

    /** Empty where no rule has this code. */
    public Optional<RuleCard> find(String code) {
        return Optional.ofNullable(Rules.byCodes().get(code)).map(this::card);
    }

    private RuleCard card(Rule rule) {
        String code = rule.code();
        String about = words.getProperty(code + ".about", sentence(code));
        Optional<String> why = Optional.ofNullable(words.getProperty(code + ".why"));
        return new RuleCard(code, rule.severity(), about, why, RuleExample.of(code));
    }

    /** The sentence of its problems, with an ellipsis where a value stands. */
    private String sentence(String code) {
        String pattern =
                Optional.ofNullable(messages.pattern(code))
                        .orElseGet(
                                () ->
                                        messages.keys().stream()
                                                .filter(key -> key.startsWith(code + "."))
                                                .filter(key -> !key.endsWith(".hint"))
                                                .sorted()
                                                .findFirst()
                                                .map(messages::pattern)
                                                .orElse(code));
        return pattern.replaceAll("\\{\\d}", "…");
    }
}

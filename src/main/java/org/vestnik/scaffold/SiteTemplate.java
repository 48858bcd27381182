package org.vestnik.scaffold;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.files.YamlQuotes;
import org.vestnik.language.Language;
import org.vestnik.problem.Message;
import org.vestnik.problem.Messages;

/**
 * Fills the gaps of a site.yaml with remarks, which stand as {@code key: {{word}}} on lines of
 * their own: with a fact, or with a word in each language of the site.
 *
 * @param facts what is the same in every language, by the gap's name, as YAML
 */
record SiteTemplate(List<Language> languages, Map<String, String> facts, Messages messages) {
    private static final Pattern GAP = Pattern.compile("(?m)^( *)([a-z-]+): \\{\\{([a-z-]+)}}$");

    String filled(String template) {
        Matcher gaps = GAP.matcher(template);
        return gaps.replaceAll(
                gap -> Matcher.quoteReplacement(line(gap.group(1), gap.group(2), gap.group(3))));
    }

    private String line(String indent, String key, String gap) {
        String start = indent + key + ":";
        if (facts.containsKey(gap)) {
            return start + " " + facts.get(gap);
        }
        StringBuilder lines = new StringBuilder(start);
        for (Language language : languages) {
            lines.append('\n').append(indent).append("  ").append(word(language, gap));
        }
        return lines.toString();
    }

    private String word(Language language, String gap) {
        SiteWords words = SiteWords.in(language);
        String line = language + ": " + YamlQuotes.value(words.say(gap));
        return words.standsInFor(language)
                ? line + "  # " + messages.say(Message.of("remark.stand-in", language))
                : line;
    }
}

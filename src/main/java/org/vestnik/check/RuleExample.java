package org.vestnik.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of content that breaks a rule, or keeps it.
 *
 * @param good whether it keeps the rule
 * @param language code of the language that the text is in
 * @param text of an article; or whole files, each after a line {@code -- content/… --}
 */
public record RuleExample(boolean good, String language, String text) {
    private static final Pattern HEAD = Pattern.compile("(?m)^== (good|bad) ([a-z]+)\\n");

    /** The examples of a rule, in the order of its file; none where it has no file. */
    static List<RuleExample> of(String code) {
        try (InputStream in = RuleExample.class.getResourceAsStream("examples/" + code + ".txt")) {
            return in == null
                    ? List.of()
                    : in(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RuleExample> in(String file) {
        List<RuleExample> examples = new ArrayList<>();
        Matcher head = HEAD.matcher(file);
        boolean more = head.find();
        while (more) {
            boolean good = head.group(1).equals("good");
            String language = head.group(2);
            int from = head.end();
            more = head.find();
            String text = file.substring(from, more ? head.start() : file.length());
            examples.add(new RuleExample(good, language, text));
        }
        return examples;
    }

    /** Whether it is more than the text of an article. */
    public boolean isSite() {
        return text.startsWith("-- ");
    }
}

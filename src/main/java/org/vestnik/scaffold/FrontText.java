package org.vestnik.scaffold;

import org.vestnik.problem.Message;
import org.vestnik.problem.Messages;

/**
 * The lines of a front matter that is to be filled in: keys, and remarks in the language of the
 * messages. A key that may be left out is there as {@code #key:}, so that one deleted sign puts it
 * to use; a remark has a blank after its sign. Not thread-safe.
 */
final class FrontText {
    private static final String FENCE = "---\n";

    private final Messages words;
    private final StringBuilder out = new StringBuilder(FENCE);

    FrontText(Messages words) {
        this.words = words;
    }

    FrontText line(String line) {
        out.append(line).append('\n');
        return this;
    }

    FrontText blank() {
        return line("");
    }

    FrontText remark(String key, Object... arguments) {
        return line("# " + say(key, arguments));
    }

    /** A remark between keys that are set in. */
    FrontText inner(String key, Object... arguments) {
        return line("  # " + say(key, arguments));
    }

    /** A key with an example in the language of the messages; the sentence is the whole line. */
    FrontText example(String key) {
        return line(words.say(Message.of("example." + key)));
    }

    /** The front matter with an empty body below it. */
    String text() {
        return out + FENCE + "\n";
    }

    private String say(String key, Object... arguments) {
        return words.say(Message.of("remark." + key, arguments));
    }
}

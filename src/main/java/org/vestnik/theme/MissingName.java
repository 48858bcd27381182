package org.vestnik.theme;

import io.pebbletemplates.pebble.error.PebbleException;
import java.util.List;

/**
 * A template names something that is not there: a text, an asset, another template. Thrown through
 * Pebble, which lets only exceptions pass, and turned into a problem where rendering begins.
 */
final class MissingName extends PebbleException {
    private static final long serialVersionUID = 1L;

    private final ThemeRule rule;
    private final transient List<String> arguments;

    /** The line is 0 where only the file is known. */
    MissingName(ThemeRule rule, List<String> arguments, int line, String template) {
        super(null, rule + " " + arguments, line, template);
        this.rule = rule;
        this.arguments = List.copyOf(arguments);
    }

    ThemeRule rule() {
        return rule;
    }

    List<String> arguments() {
        return arguments;
    }
}

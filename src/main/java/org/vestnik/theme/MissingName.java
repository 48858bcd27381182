package org.vestnik.theme;

import io.pebbletemplates.pebble.error.PebbleException;
import java.util.Collection;
import java.util.List;

/**
 * A template names something that is not there: a text, an asset, another template. Thrown through
 * Pebble, which lets only exceptions pass, and turned into a problem where rendering begins.
 */
final class MissingName extends PebbleException {
    private static final long serialVersionUID = 1L;

    private final ThemeRule rule;
    private final String name;
    private final transient List<String> known;

    /**
     * The line is 0 where only the file is known.
     *
     * @param known the names that are there
     */
    MissingName(ThemeRule rule, String name, Collection<String> known, int line, String template) {
        super(null, rule + " " + name, line, template);
        this.rule = rule;
        this.name = name;
        this.known = known.stream().sorted().toList();
    }

    ThemeRule rule() {
        return rule;
    }

    String name() {
        return name;
    }

    List<String> known() {
        return known;
    }
}

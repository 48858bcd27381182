package org.vestnik.files;

import java.util.Locale;
import org.vestnik.problem.Problem;

/**
 * What people do to YAML who do not know it. Each has a sentence of its own: the variant of {@link
 * SourceRule#YAML_SYNTAX} that is named like it.
 */
enum YamlAccident {
    /** {@code title: Conference: the start}. */
    COLON,
    /** The same in curly quotes, which YAML does not know. */
    CURLY,
    TAB,
    /** A space that is none for YAML, at the margin. */
    ODD_SPACE,
    /** {@code title:Text}. */
    NO_SPACE,
    /** A line with neither a key nor a dash. */
    NO_COLON,
    /** A line of a list without its dash. */
    NO_DASH,
    /** A dash without its space, a long dash, a bullet. */
    DASH,
    /** A line further right than it should be. */
    DEEPER,
    /** A line that lines up with nothing above it. */
    UNEVEN,
    /** A quote that is not closed. */
    QUOTE,
    /** A quote within quotes. */
    INNER_QUOTE,
    /** A backslash within straight quotes. */
    ESCAPE,
    /** A bracket that is not closed. */
    BRACKET,
    /** Text behind a closed bracket. */
    BRACKET_TEXT,
    /** A comma within braces that begins a new key. */
    COMMA,
    /** A sign that no value can begin with. */
    SIGN,
    /** A line {@code ---} in the middle. */
    DOCUMENTS;

    /** The problem, at a range of the text. */
    Problem at(YamlText text, int from, int to, Object... arguments) {
        String variant = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return SourceRule.YAML_SYNTAX.at(text.place(from, to), arguments).variant(variant);
    }
}

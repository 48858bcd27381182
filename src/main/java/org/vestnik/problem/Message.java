package org.vestnik.problem;

import java.util.List;

/**
 * A sentence not yet said in any language: a key of the catalogue and the values that fill {@code
 * {0}}, {@code {1}}, … in it.
 */
public record Message(String key, List<String> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    /** Stands before the key of a word; no text of an author holds it. */
    static final char WORD = '\u0001';

    /**
     * An argument that is itself said in the language of the messages: the words of a key of the
     * catalogue.
     */
    public static String word(String key) {
        return WORD + key;
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}

package org.vestnik.cli;

import org.vestnik.problem.Severity;

/** Colours on a terminal (ECMA-48 SGR), or none. */
enum Paint {
    PLAIN,
    COLOURED;

    String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> wrap("1;31", text);
            case WARNING -> wrap("1;33", text);
            case NOTE -> wrap("1;36", text);
        };
    }

    String place(String text) {
        return wrap("1", text);
    }

    String hint(String text) {
        return wrap("32", text);
    }

    private String wrap(String code, String text) {
        return this == PLAIN ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}

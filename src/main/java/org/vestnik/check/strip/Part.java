package org.vestnik.check.strip;

import java.util.Locale;
import org.vestnik.problem.Message;

/** A part of the strip, as sentences name it. */
public enum Part {
    STRIP,
    EMBLEM,
    STATEMENT,
    FUND,
    PROJECT;

    /** For an argument of a message. */
    public String word() {
        return Message.word("strip-part." + name().toLowerCase(Locale.ROOT));
    }
}

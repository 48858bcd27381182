package org.vestnik.check.strip;

import java.util.Locale;
import org.vestnik.problem.Message;

/** The screens on which something holds, as sentences name them. */
public enum Screens {
    EVERY,
    PHONE,
    WIDE,
    LIGHT,
    DARK,
    PHONE_LIGHT,
    PHONE_DARK,
    WIDE_LIGHT,
    WIDE_DARK;

    /** For an argument of a message. */
    public String word() {
        return Message.word("strip-at." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}

package org.vestnik.markdown;

import org.vestnik.language.Language;

/** How a text is to be read: its language, who sets its typography, who looks at its words. */
record Manner(Language language, Typesetter typesetter, Judge judge) {
    /** A text left as it was written, for comparisons. */
    static final Manner PLAIN = new Manner(Language.of("en"), Typesetter.NONE, Judge.NONE);

    static Manner in(Language language, Judge judge) {
        return new Manner(language, Typesetter.in(language), judge);
    }
}

package org.vestnik.markdown;

import java.util.List;
import org.vestnik.language.Language;
import org.vestnik.language.Typography;
import org.vestnik.language.Typography.Typeset;

/** The typography of a language; or none, where a test compares with a text as it was written. */
interface Typesetter {
    /** Leaves everything as it was written. */
    Typesetter NONE = runs -> new Typeset(runs, List.of());

    static Typesetter in(Language language) {
        return Typography.in(language)::apply;
    }

    /** Sets one paragraph, whose text comes in pieces. */
    Typeset apply(List<String> runs);
}

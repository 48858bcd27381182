package org.vestnik.content;

import java.time.LocalDate;
import java.util.Optional;
import org.vestnik.language.Language;

/**
 * A text, or a whole article, that is not built.
 *
 * @param folder logical path of the article or standing page
 * @param language of the text; empty where all its texts are hidden for one reason
 * @param when the day on which it will show by itself, or was last shown; empty for a draft
 */
public record Hidden(
        String folder, Optional<Language> language, Reason reason, Optional<LocalDate> when) {
    /** Why a text is not built; the first of several that apply. */
    public enum Reason {
        DRAFT,
        FUTURE,
        EXPIRED
    }
}

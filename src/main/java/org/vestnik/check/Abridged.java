package org.vestnik.check;

import org.vestnik.markdown.MarkdownText;

/** Which of two texts tells much less than the other. */
enum Abridged {
    LEAD,
    TRANSLATION,
    NEITHER;

    /** Between any two languages of the Union a full translation keeps more of the words. */
    private static final int PERCENT = 70;

    static Abridged of(MarkdownText lead, MarkdownText translation) {
        if (translation.words() * 100 < lead.words() * PERCENT) {
            return TRANSLATION;
        }
        return lead.words() * 100 < translation.words() * PERCENT ? LEAD : NEITHER;
    }
}

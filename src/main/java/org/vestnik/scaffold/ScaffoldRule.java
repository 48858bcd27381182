package org.vestnik.scaffold;

import org.vestnik.problem.Rule;
import org.vestnik.problem.Severity;

/** Why something new cannot be made, or not quite as it was asked for. */
enum ScaffoldRule implements Rule {
    /** There is no site to which an article could belong. */
    SITE_ABSENT(Severity.ERROR),
    /** A new site needs an empty folder. */
    SITE_FOLDER_FULL(Severity.ERROR),
    /** The title has nothing of which a folder's name could be made. */
    TITLE_WITHOUT_LETTERS(Severity.ERROR),
    /** Another text would have the same address. */
    ADDRESS_IN_USE(Severity.ERROR),
    /** There is no article or page of that name that could be translated. */
    TRANSLATE_FOLDER(Severity.ERROR),
    /** The site does not speak the language. */
    TRANSLATE_LANGUAGE(Severity.ERROR),
    /** A text in that language would lead, and so would have to hold the facts. */
    TRANSLATE_LEAD(Severity.ERROR),
    /** Names of photos that are one name on Windows and Mac. */
    PHOTO_NAMES_ALIKE(Severity.ERROR),
    /** Nothing in the folder can be taken over as a photo. */
    PHOTOS_NONE(Severity.ERROR),
    /** A file that is no photo stays where it is. */
    PHOTO_LEFT(Severity.NOTE);

    private final Severity severity;

    ScaffoldRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}

package org.vestnik.photo;

import org.vestnik.problem.Rule;
import org.vestnik.problem.Severity;

/** What can be wrong with a photo. */
public enum PhotoRule implements Rule {
    /** Not a picture, an empty file, or one that no decoder understands. */
    PHOTO_UNREADABLE(Severity.ERROR),
    /** A picture, but of a kind that has to be saved as JPEG first. */
    PHOTO_FORMAT(Severity.ERROR),
    PHOTO_TOO_LARGE(Severity.ERROR),
    /** One of which only the first picture or page is shown. */
    PHOTO_FIRST_ONLY(Severity.NOTE),
    PHOTO_CUT_OFF(Severity.WARNING),
    PHOTO_DAMAGED(Severity.WARNING),
    /** A picture that is published as it is says who took it, when or where. */
    PICTURE_TELLS(Severity.ERROR),
    /** What a camera wrote cannot be taken out of a picture that is offered in full. */
    PICTURE_PRIVATE(Severity.ERROR),
    /** A drawing runs a script or holds parts of a web page. */
    DRAWING_ACTS(Severity.ERROR),
    /** A drawing fetches something from another host. */
    DRAWING_LOADS(Severity.ERROR),
    /** Not a drawing, or not well-formed. */
    DRAWING_BROKEN(Severity.ERROR),
    /** A drawing names a folder of the computer that it was made at. */
    DRAWING_PATH(Severity.WARNING),
    /** A film that is published as it is says where it was taken. */
    VIDEO_PLACE(Severity.WARNING);

    private final Severity severity;

    PhotoRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}

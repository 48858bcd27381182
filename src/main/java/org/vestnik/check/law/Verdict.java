package org.vestnik.check.law;

/** What came of looking whether a rule of publicity is kept; the order is that of weight. */
public enum Verdict {
    BREACHED,
    /** All that breaks it is excepted by the site. */
    EXCEPTED,
    /** Errors in the content stood in the way of looking. */
    UNSEEN,
    /** No program can look. */
    PERSON,
    KEPT,
    /** Not yet, or no longer. */
    OUT_OF_FORCE
}

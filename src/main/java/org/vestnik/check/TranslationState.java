package org.vestnik.check;

/** How far an article is in one language. */
public enum TranslationState {
    /** The text in the first language that the article has; the others render it. */
    LEAD(false),
    /** It renders the lead as it is now. */
    DONE(false),
    /** It does not say which state of the lead it renders. */
    UNKNOWN(false),
    /** The lead has changed since. */
    OUTDATED(true),
    /** It is there, but visitors do not see it: a draft, mostly. */
    HIDDEN(true),
    MISSING(true);

    private final boolean work;

    TranslationState(boolean work) {
        this.work = work;
    }

    /** Whether somebody has to do something about it. */
    public boolean isWork() {
        return work;
    }
}

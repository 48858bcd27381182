package org.vestnik.preview;

/** Hears of pages that listen and of those that have gone. Called from any thread. */
interface Events {
    /** A page listens; what is sent to it now is the first that it gets. */
    void opened(Visitor visitor);

    /** The page has gone or was dropped; told once for each visitor. */
    void closed(Visitor visitor);
}

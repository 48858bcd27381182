package org.vestnik.preview;

/** Answers what browsers ask with GET and HEAD. */
@FunctionalInterface
interface Answers {
    /** Called from any thread of the server, many at once; it may take a second. */
    Answer to(Question question);
}

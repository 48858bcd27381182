package org.vestnik.photo;

/** What a decoder complained of while it made the best of a photo. */
enum Flaw {
    NONE,
    CUT_OFF,
    DAMAGED
}

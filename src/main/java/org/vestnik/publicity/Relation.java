package org.vestnik.publicity;

/** How much of a project the Union pays: a part of it, or all of it. */
public enum Relation {
    CO_FUNDED,
    FUNDED
}

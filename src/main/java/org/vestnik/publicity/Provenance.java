package org.vestnik.publicity;

/** How well a wording is attested. */
public enum Provenance {
    /** A text of law, an official mark, or a managing authority's own page. */
    OFFICIAL,
    /** Read on the pages of funded projects, not in the Commission's own file. */
    SECOND_HAND,
    /** The usual term, written down by the makers of this program. */
    OWN,
    /** Nobody who knows the language well has looked at it yet. */
    UNVERIFIED
}

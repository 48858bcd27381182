package org.vestnik.publicity;

/** What a publicity strip can show. */
public enum StripPart {
    EMBLEM,
    UNION,
    STATEMENT,
    FUND,
    PROGRAMME,
    PROJECT,
    LOGOS
}

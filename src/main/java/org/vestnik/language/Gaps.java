package org.vestnik.language;

/** White space, the no-break kinds included. */
final class Gaps {
    private Gaps() {}

    static boolean isGap(char c) {
        if (c < '\u0080') {
            return c <= ' ';
        }
        return c == '\u00A0' || c >= '\u1680' && Character.isSpaceChar(c);
    }
}

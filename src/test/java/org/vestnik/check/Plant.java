package org.vestnik.check;

import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of mistake, and how it is made of a text that is right.
 *
 * @param code of the rule that ought to find it
 * @param files which texts of the demo it may stand in
 * @param find what it takes the place of
 * @param instead what is put there; empty where this place will not do
 * @param away how many lines below the changed one the problem stands
 * @param alone of mistakes with one such word an article has no more than one, as they would hide
 *     each other; empty where there may be many
 */
record Plant(
        String code,
        Where where,
        String files,
        String find,
        Function<Planted.Spot, Optional<String>> instead,
        int away,
        String alone) {
    /** The rule speaks of the text as a whole. */
    static final int ANYWHERE = Integer.MAX_VALUE;

    /** Which lines of a text. */
    enum Where {
        FRONT,
        BODY,
        /** A paragraph of the body, outside of its links. */
        PROSE
    }

    static Plant in(
            Where where,
            String code,
            String files,
            String find,
            Function<Planted.Spot, String> to) {
        return new Plant(code, where, files, find, s -> Optional.ofNullable(to.apply(s)), 0, "");
    }

    static Plant whole(String code) {
        return new Plant(code, Where.FRONT, "", "", s -> Optional.empty(), ANYWHERE, "");
    }

    Plant below(int lines) {
        return new Plant(code, where, files, find, instead, lines, alone);
    }

    Plant anywhere() {
        return new Plant(code, where, files, find, instead, ANYWHERE, alone);
    }

    Plant alone(String word) {
        return new Plant(code, where, files, find, instead, away, word);
    }

    /** The rule speaks once of an article, and perhaps in another line than the changed one. */
    Plant once() {
        return anywhere().alone(code);
    }
}

package org.vestnik.check;

import java.util.Set;
import org.vestnik.markdown.Passage;
import org.vestnik.problem.Problems;

/**
 * A hyphen with a space on one side alone: nobody can tell whether it joins a word or parts a
 * sentence. One with spaces on both sides becomes a dash by itself.
 */
final class HyphenDash implements WordCheck {
    /** After these, the first word is waiting for its second half: „одно- и двустаен“. */
    private static final Set<String> WAITING =
            Set.of("и", "или", "а", "до", "and", "or", "to", "but", "y", "o", "e", "und", "oder");

    private static final int WORD = 3;
    private static final int LONG = 5;

    @Override
    public CheckRule rule() {
        return CheckRule.HYPHEN_DASH;
    }

    @Override
    public void look(Passage passage, Problems problems) {
        String text = passage.text();
        for (int at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
            int left = wordBefore(text, at);
            int right = wordAfter(text, at + 1);
            if (at == 0 || text.charAt(at - 1) == '\n') {
                if (right > 1 && (Character.isUpperCase(text.charAt(at + 1)))) {
                    problems.add(
                            rule().at(
                                            passage.place(at, at + 1 + right),
                                            text.substring(at, at + 1 + right))
                                    .variant("start"));
                }
            } else if (isOneSided(text, at, left, right)) {
                int from = at - Math.max(left, 1);
                int to = at + 1 + Math.max(right, 1);
                problems.add(rule().at(passage.place(from, to), around(text, at)));
            }
        }
    }

    private static boolean isOneSided(String text, int at, int left, int right) {
        boolean gapBefore = text.charAt(at - 1) == ' ';
        boolean gapAfter = at + 1 < text.length() && text.charAt(at + 1) == ' ';
        if (gapBefore) {
            return wordBefore(text, at - 1) >= WORD && right >= LONG && !isOption(text, at);
        }
        if (!gapAfter || left < WORD) {
            return false;
        }
        int next = wordAfter(text, at + 2);
        return next > 0 && !WAITING.contains(text.substring(at + 2, at + 2 + next));
    }

    /** An option of a program, “-verbose”; or an ending in a text about spelling. */
    private static boolean isOption(String text, int at) {
        return text.charAt(at + 1) < '\u0080';
    }

    private static String around(String text, int at) {
        boolean gapBefore = text.charAt(at - 1) == ' ';
        int from = gapBefore ? at - 1 - wordBefore(text, at - 1) : at - wordBefore(text, at);
        int to = gapBefore ? at + 1 + wordAfter(text, at + 1) : at + 2 + wordAfter(text, at + 2);
        return text.substring(from, to);
    }

    private static int wordBefore(String text, int at) {
        int from = at;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return at - from;
    }

    private static int wordAfter(String text, int at) {
        int to = at;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return Math.max(0, to - at);
    }
}

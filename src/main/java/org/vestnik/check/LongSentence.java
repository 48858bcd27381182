package org.vestnik.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.markdown.Passage;
import org.vestnik.problem.Problems;

/** A sentence of more than forty words: few people read it once and know what it said. */
final class LongSentence implements WordCheck {
    private static final int MOST = 40;

    /** So many words and the spaces between them need more room. */
    private static final int SHORTEST = 2 * MOST;

    private static final String MARKS = ".!?…:;";
    private static final String JOINING = "’'-";

    /** An end, and a capital after it; an abbreviation ends in a point, too, and counts on. */
    private static final Pattern END =
            Pattern.compile(
                    "(?<=[\\p{L}\\d“\"”)]{2})[.!?…]+[“\"”)]*\\s+(?=[\\p{Lu}„“\"\\d–])|[:;]\\s");

    @Override
    public CheckRule rule() {
        return CheckRule.LONG_SENTENCE;
    }

    @Override
    public void look(Passage passage, Problems problems) {
        if (passage.kind() != Passage.Kind.TEXT) {
            return;
        }
        String text = passage.text();
        if (text.length() < SHORTEST) {
            return;
        }
        Matcher end = END.matcher(text).useTransparentBounds(true);
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            if (MARKS.indexOf(text.charAt(at)) >= 0 && end.region(at, text.length()).lookingAt()) {
                sentence(passage, from, end.end(), problems);
                from = end.end();
            }
            at = Math.max(at + 1, from);
        }
        sentence(passage, from, text.length(), problems);
    }

    private void sentence(Passage passage, int from, int to, Problems problems) {
        if (to - from < SHORTEST) {
            return;
        }
        String text = passage.text();
        int count = 0;
        int first = -1;
        boolean within = false;
        for (int at = from; at < to; at++) {
            boolean word = isWord(text.charAt(at), within);
            if (word && !within) {
                count++;
                first = first < 0 ? at : first;
            }
            within = word;
        }
        if (count > MOST) {
            problems.add(rule().at(passage.place(first, end(text, first)), count));
        }
    }

    private static int end(String text, int word) {
        int end = word;
        while (end < text.length() && isWord(text.charAt(end), true)) {
            end++;
        }
        return end;
    }

    private static boolean isWord(char c, boolean within) {
        return Character.isLetterOrDigit(c) || within && JOINING.indexOf(c) >= 0;
    }
}

package org.vestnik.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.markdown.Passage;
import org.vestnik.problem.Problems;

/** A sentence of more than forty words: few people read it once and know what it said. */
final class LongSentence implements WordCheck {
    private static final int MOST = 40;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d’'-]*");

    /** An end, and a capital after it; an abbreviation ends in a point, too, and counts on. */
    private static final Pattern END =
            Pattern.compile(
                    "(?=[.!?…:;])(?:(?<=[\\p{L}\\d“”\")]{2})[.!?…]+[“”\")]*\\s+(?=[\\p{Lu}„“\"\\d–])|[:;]\\s)");

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
        Matcher end = END.matcher(text);
        int from = 0;
        while (end.find()) {
            sentence(passage, from, end.end(), problems);
            from = end.end();
        }
        sentence(passage, from, text.length(), problems);
    }

    private void sentence(Passage passage, int from, int to, Problems problems) {
        if (to - from < 2 * MOST) {
            // So many words and the spaces between them need more room.
            return;
        }
        Matcher word = WORD.matcher(passage.text()).region(from, to);
        int count = 0;
        int first = from;
        int last = to;
        while (word.find()) {
            first = count++ == 0 ? word.start() : first;
            last = count == 1 ? word.end() : last;
        }
        if (count > MOST) {
            problems.add(rule().at(passage.place(first, last), count));
        }
    }
}

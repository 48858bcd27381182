package org.vestnik.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.markdown.Passage;
import org.vestnik.problem.Problems;

/**
 * Four words and more in capitals alone: the eye knows words by their shape, and some screen
 * readers spell them. At least three of them are longer than an abbreviation.
 */
final class AllCapitals implements WordCheck {
    private static final int LONG = 3;

    private static final Pattern PHRASE =
            Pattern.compile(
                    "(?<![\\p{L}\\d\\p{Cs}-])\\p{Lu}+(?:[ \\n\\u00A0–„“\"-]{1,3}\\p{Lu}+){3,}(?![\\p{L}\\d])");

    private static final Pattern WORD = Pattern.compile("\\p{Lu}{4,}");

    private static final Pattern GAP = Pattern.compile("(?<=\\p{Lu})[ \\n\\u00A0]");
    private static final int GAPS = 5;

    @Override
    public CheckRule rule() {
        return CheckRule.ALL_CAPITALS;
    }

    @Override
    public void look(Passage passage, Problems problems) {
        if (passage.kind() != Passage.Kind.TEXT || !mayHave(passage.text())) {
            return;
        }
        Matcher phrase = PHRASE.matcher(passage.text());
        while (phrase.find()) {
            long words = WORD.matcher(phrase.group()).results().count();
            boolean sentence = GAP.matcher(phrase.group()).results().limit(GAPS).count() == GAPS;
            if (words >= LONG || sentence && words >= LONG - 1) {
                problems.add(rule().at(passage.place(phrase.start(), phrase.end())));
            }
        }
    }

    /** Four capitals in a row. */
    private static boolean mayHave(String text) {
        int run = 0;
        for (int at = 0; at < text.length(); at++) {
            run = Character.isUpperCase(text.charAt(at)) ? run + 1 : 0;
            if (run == LONG + 1) {
                return true;
            }
        }
        return false;
    }
}

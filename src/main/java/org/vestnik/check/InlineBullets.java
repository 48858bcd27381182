package org.vestnik.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.markdown.Passage;
import org.vestnik.problem.Problems;

/**
 * Bullets typed or pasted into a paragraph: what looks like a list is one long sentence to a screen
 * reader (WCAG 2.2, 1.3.1). A mark between two words alone, as in “A · B”, parts them and is none.
 */
final class InlineBullets implements WordCheck {
    /** With Word's own two, from a font of symbols. */
    private static final String BULLETS = "•●▪◦‣■□➢➤✓✔\uF0B7\uF0A7";

    private static final Pattern BULLET =
            Pattern.compile(
                    "(?:(?:^|[\\n:;.,]) *(["
                            + BULLETS
                            + "])|[;:,]\\n *([–*·])(?= )|[;:] ([*·])(?= ))"
                            + "[ \\u00A0\\t]*(?=[\\p{L}\\d„“\"])");

    @Override
    public CheckRule rule() {
        return CheckRule.INLINE_BULLETS;
    }

    @Override
    public void look(Passage passage, Problems problems) {
        String text = passage.text();
        if (passage.kind() != Passage.Kind.TEXT || !mayHave(text)) {
            return;
        }
        Matcher bullet = BULLET.matcher(text);
        int count = 0;
        int first = -1;
        while (bullet.find()) {
            first = first < 0 ? start(bullet) : first;
            count++;
        }
        boolean alone = first >= 0 && text.substring(0, first).isBlank();
        if (count > 1 || alone) {
            problems.add(
                    rule().at(passage.place(first, first + 1), String.valueOf(text.charAt(first))));
        }
    }

    private static int start(Matcher bullet) {
        return Math.max(bullet.start(1), Math.max(bullet.start(2), bullet.start(3)));
    }

    private static boolean mayHave(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '*' || c == '·' || c >= '\u2013' && BULLETS.indexOf(c) >= 0 || c == '–') {
                return true;
            }
        }
        return false;
    }
}

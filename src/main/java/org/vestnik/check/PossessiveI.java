package org.vestnik.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.language.Language;
import org.vestnik.markdown.Passage;
import org.vestnik.problem.Problems;

/** A lone „й“ where the short pronoun „ѝ“ is meant: no Bulgarian word consists of й. */
final class PossessiveI implements WordCheck {
    private static final Pattern ALONE =
            Pattern.compile("(?<=[\\p{L}\\d.,)“][ \\n\\u00A0])й(?=[ \\n\\u00A0.,;:!?)]|$)");

    @Override
    public CheckRule rule() {
        return CheckRule.POSSESSIVE_I;
    }

    @Override
    public void look(Passage passage, Problems problems) {
        String text = passage.text();
        boolean bulgarian = passage.language().base().equals(Language.BULGARIAN);
        if (!bulgarian || text.indexOf('й') < 0) {
            return;
        }
        Matcher alone = ALONE.matcher(text);
        while (alone.find()) {
            // „Буквата й“ speaks of the letter.
            if (!text.substring(0, alone.start()).stripTrailing().endsWith("буквата")) {
                problems.add(rule().at(passage.place(alone.start(), alone.end())));
            }
        }
    }
}

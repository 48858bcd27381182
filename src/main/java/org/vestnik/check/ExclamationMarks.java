package org.vestnik.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.markdown.Passage;
import org.vestnik.problem.Problems;

/** Two exclamation or question marks and more in a row: an institution need not shout. */
final class ExclamationMarks implements WordCheck {
    private static final Pattern SEVERAL = Pattern.compile("[!?]*(?:!!|\\?\\?)[!?]*");

    @Override
    public CheckRule rule() {
        return CheckRule.EXCLAMATION_MARKS;
    }

    @Override
    public void look(Passage passage, Problems problems) {
        String text = passage.text();
        if (!text.contains("!!") && !text.contains("??")) {
            return;
        }
        Matcher several = SEVERAL.matcher(text);
        while (several.find()) {
            problems.add(rule().at(passage.place(several.start(), several.end()), several.group()));
        }
    }
}

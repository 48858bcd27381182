package org.vestnik.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.language.Language;
import org.vestnik.markdown.Passage;
import org.vestnik.problem.Problems;

/** “No 5” or “N:5” in a Bulgarian sentence, where „№ 5“ belongs. */
final class NumeroSign implements WordCheck {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<=\\p{IsCyrillic}\\.?[ \\u00A0])(?:No\\.?|N[:º°]?|Nr\\.?)[ \\u00A0]?"
                            + "(?=\\d{1,6}(?![\\d°]|[.,]\\d+°))");

    @Override
    public CheckRule rule() {
        return CheckRule.NUMERO_SIGN;
    }

    @Override
    public void look(Passage passage, Problems problems) {
        String text = passage.text();
        boolean bulgarian = passage.language().base().equals(Language.BULGARIAN);
        if (!bulgarian || text.indexOf('N') < 0) {
            return;
        }
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            String typed = number.group().strip();
            problems.add(
                    rule().at(
                                    passage.place(number.start(), number.start() + typed.length()),
                                    typed));
        }
    }
}

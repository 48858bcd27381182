package org.vestnik.check;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.language.Language;
import org.vestnik.markdown.Passage;
import org.vestnik.problem.Problems;

/**
 * A Bulgarian ordinal with an ending that is not its own: „11-ти“. The number stands for the whole
 * cardinal, „единадесет“, so that „и“ alone is left of „единадесети“.
 */
final class OrdinalEnding implements WordCheck {
    private static final Pattern ORDINAL =
            Pattern.compile(
                    "(?<![\\p{L}\\d./:-])(\\d{1,4})([-–‑]?)"
                            + "([врмт])(и|ия|ият|а|ата|о|ото|ите)(?![\\p{L}\\d-])");

    /** The letter of each last digit that the number itself does not hold: 1-ви, 2-ри, 3-ти. */
    private static final String LETTERS = " вртт  мм ";

    /** „5-ма“ is „петима“, „2-та“ is „двата“: no ordinals. */
    private static final Set<String> CARDINAL = Set.of("ма", "мата");

    @Override
    public CheckRule rule() {
        return CheckRule.ORDINAL_ENDING;
    }

    @Override
    public void look(Passage passage, Problems problems) {
        if (!passage.language().base().equals(Language.BULGARIAN) || !hasDigit(passage.text())) {
            return;
        }
        Matcher ordinal = ORDINAL.matcher(passage.text());
        while (ordinal.find()) {
            String right = right(ordinal);
            // A hyphen that does not break is as good as any.
            if (!right.equals(ordinal.group().replace('\u2011', '-'))) {
                problems.add(
                        rule().at(
                                        passage.place(ordinal.start(), ordinal.end()),
                                        ordinal.group(),
                                        right));
            }
        }
    }

    /** Most passages have none, and a loop is quicker than a pattern. */
    static boolean hasDigit(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }

    /** As it should be; itself where nobody can be sure. */
    private static String right(Matcher ordinal) {
        String number = ordinal.group(1);
        String ending = ordinal.group(4);
        String typed = ordinal.group(3) + ending;
        int value = Integer.parseInt(number);
        int last = value % 100;
        boolean teen = last > 10 && last < 20;
        char letter = teen ? ' ' : LETTERS.charAt(value % 10);
        boolean both = value % 10 == 2 && typed.equals("та");
        if (last == 0 || both || CARDINAL.contains(typed)) {
            return ordinal.group();
        }
        return number + "-" + (letter == ' ' ? "" : letter) + ending;
    }
}

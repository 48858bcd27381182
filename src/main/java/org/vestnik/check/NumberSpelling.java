package org.vestnik.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.markdown.Passage;
import org.vestnik.problem.Problems;
import org.vestnik.publicity.ProjectNumber;

/**
 * A project's number with stray spaces, Cyrillic letters or wrong dashes in a text, as in
 * “BG05M9OP001-4.001 -0080- C01”: nobody who looks for the number finds it.
 */
final class NumberSpelling implements WordCheck {
    private static final String DASH = "[ \\u00A0]?[-‐‑‒–—−][ \\u00A0]?";

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\p{L}\\d])[BВ]G[ \\u00A0]?"
                            + "(?:(?:"
                            + DASH
                            + ")?RRP"
                            + DASH
                            + "\\d{1,2}\\.[ ]?\\d{3}"
                            + "|\\d{2}[ ]?[\\dA-ZА-Я]{1,2}[ ]?[OО0PР][PРRO][ ]?\\d{3}"
                            + DASH
                            + "\\d\\.[ ]?\\d{1,3}(?:\\.\\d{2})?)"
                            + "(?:"
                            + DASH
                            + "\\d{3,4}"
                            + DASH
                            + "[CС][ ]?\\d{2,4}|[-–]\\d{3,4})?"
                            + "(?![\\p{L}\\d])");

    @Override
    public CheckRule rule() {
        return CheckRule.NUMBER_SPELLING;
    }

    @Override
    public void look(Passage passage, Problems problems) {
        for (Untidy number : in(passage.text())) {
            problems.add(
                    rule().at(
                                    passage.place(number.from(), number.to()),
                                    number.read().written(),
                                    number.read().normal()));
        }
    }

    /** The numbers of a text that are written otherwise than their authority does. */
    static List<Untidy> in(String text) {
        if (text.indexOf('G') < 0) {
            return List.of();
        }
        List<Untidy> found = new ArrayList<>(0);
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            ProjectNumber read = ProjectNumber.of(number.group());
            if (read.isUntidy()) {
                found.add(new Untidy(read, number.start(), number.end()));
            }
        }
        return found;
    }

    /** A number, and where in a text it stands. */
    record Untidy(ProjectNumber read, int from, int to) {
        boolean holds(int at) {
            return from <= at && at < to;
        }
    }
}

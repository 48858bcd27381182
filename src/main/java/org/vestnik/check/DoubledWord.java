package org.vestnik.check;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.markdown.Passage;
import org.vestnik.problem.Problems;

/** The same word twice in a row, as a hand leaves it behind after an edit. */
final class DoubledWord implements WordCheck {
    private static final Pattern TWICE =
            Pattern.compile(
                    "(?<![\\p{L}\\d\\p{Cs}-])(\\p{L}++)[ \\n]++\\1(?![\\p{L}\\d-])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What may rightly stand twice: “had had”, „много, много“ without its comma. */
    private static final Set<String> MAY =
            Set.of(
                    "had", "yes", "bye", "кой", "that", "very", "long", "много", "едва", "бавно",
                    "полека", "ха", "ей");

    @Override
    public CheckRule rule() {
        return CheckRule.DOUBLED_WORD;
    }

    @Override
    public void look(Passage passage, Problems problems) {
        if (passage.kind() == Passage.Kind.CELL || !mayHave(passage.text())) {
            return;
        }
        Matcher twice = TWICE.matcher(passage.text());
        while (twice.find()) {
            String word = twice.group(1);
            if (!MAY.contains(word.toLowerCase(passage.language().locale())) && isSame(twice)) {
                problems.add(rule().at(passage.place(twice.start(), twice.end()), word));
            }
        }
    }

    /** Whether a word begins as the one before it: quickly, since nearly none does. */
    private static boolean mayHave(String text) {
        int start = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isLetter(c) || Character.isSurrogate(c)) {
                start = start < 0 ? at : start;
            } else {
                if (start >= 0
                        && isGap(c)
                        && text.regionMatches(true, start, text, behind(text, at), at - start)) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }

    private static int behind(String text, int gap) {
        int at = gap;
        while (at < text.length() && isGap(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\n';
    }

    /** Two names may meet, as in “Баден Баден”. */
    private static boolean isSame(Matcher twice) {
        String first = twice.group(1);
        String second = twice.group().substring(twice.group().length() - first.length());
        return !(Character.isUpperCase(first.codePointAt(0))
                && Character.isUpperCase(second.codePointAt(0)));
    }
}

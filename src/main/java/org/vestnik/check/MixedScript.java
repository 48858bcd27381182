package org.vestnik.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.markdown.Passage;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/**
 * A word with both Latin and Cyrillic letters, such as “Сitta” with a Cyrillic С: no search finds
 * it, and a screen reader spells it.
 */
final class MixedScript implements WordCheck {
    /** Half of a letter beyond the first plane is no edge of a word: else each would be tried. */
    private static final Pattern WORD =
            Pattern.compile(
                    "(?<![\\p{L}\\d\\p{Cs}])[\\p{L}\\d]*(?:\\p{IsLatin}\\p{IsCyrillic}|\\p{IsCyrillic}\\p{IsLatin})"
                            + "[\\p{L}\\d]*");

    /** What looks alike, Cyrillic and Latin side by side. */
    private static final String CYRILLIC = "АВСЕНІЈКМОРЅТХУавсеіјкорѕтхуг";

    private static final int CYR = 1;
    private static final int LAT = 2;
    private static final int BOTH = CYR | LAT;

    private static final String LATIN = "ABCEHIJKMOPSTXYabceijkopstxyr";

    @Override
    public CheckRule rule() {
        return CheckRule.MIXED_SCRIPT;
    }

    @Override
    public void look(Passage passage, Problems problems) {
        LoneLetters.look(passage, problems);
        if (!mayMix(passage.text())) {
            return;
        }
        List<NumberSpelling.Untidy> numbers = NumberSpelling.in(passage.text());
        Matcher word = WORD.matcher(passage.text());
        while (word.find()) {
            int at = word.start();
            // Of a project's number more is known than its alphabet.
            if (numbers.stream().anyMatch(number -> number.holds(at))) {
                continue;
            }
            String offered = offered(word.group());
            Problem found =
                    rule().at(passage.place(word.start(), word.end()), word.group(), offered);
            // A Latin stem with a Cyrillic ending: no letter is mistaken, the whole is.
            problems.add(mayMix(offered) ? found.variant("parts") : found);
        }
    }

    /** Whether it is worth a closer look; quickly, since nearly no text is. */
    private static boolean mayMix(String text) {
        int before = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int script = 0;
            if (c > '\u052F') {
                // Rare letters of both scripts stand further on, signs in between.
                script = Character.isLetter(c) || Character.isSurrogate(c) ? BOTH : 0;
            } else if (c >= '\u0400') {
                script = CYR;
            } else if (Character.isLetter(c)) {
                script = LAT;
            }
            if ((script | before) == BOTH) {
                return true;
            }
            before = script;
        }
        return false;
    }

    /** The word in one script: that of most of its letters, as far as letters look alike. */
    static String offered(String word) {
        long cyrillic = word.codePoints().filter(MixedScript::isCyrillic).count();
        long latin = word.codePoints().filter(MixedScript::isLatin).count();
        return cyrillic >= latin ? swap(word, LATIN, CYRILLIC) : swap(word, CYRILLIC, LATIN);
    }

    private static String swap(String word, String from, String to) {
        StringBuilder out = new StringBuilder(word.length());
        for (char letter : word.toCharArray()) {
            int at = from.indexOf(letter);
            out.append(at < 0 ? letter : to.charAt(at));
        }
        return out.toString();
    }

    private static boolean isCyrillic(int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.CYRILLIC;
    }

    private static boolean isLatin(int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN;
    }
}

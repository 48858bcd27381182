package org.vestnik.check;

import java.util.List;
import java.util.Locale;
import org.vestnik.markdown.Passage;
import org.vestnik.problem.Problems;

/**
 * A Latin letter that stands for a Bulgarian word of one letter, as in „той e тук“ with a Latin e.
 * Only small letters between two Cyrillic words of one sentence count: „витамин C“ and „точка a)“
 * name something, and so does a letter behind a word that is mostly followed by one.
 */
final class LoneLetters {
    private static final String LATIN = "aceoy";
    private static final String CYRILLIC = "асеоу";

    /** What may stand between a word and the letter behind it, beside gaps. */
    private static final String JOINING = ",;–—“”»)";

    private static final String OPENING = "„“«(";

    /** How words begin that a letter as a name follows: „вариант a“, „числото e“. */
    private static final List<String> LABELLED =
            List.of(
                    "блок",
                    "букв",
                    "вариант",
                    "верси",
                    "витамин",
                    "вход",
                    "група",
                    "групи",
                    "декларац",
                    "диаграм",
                    "етап",
                    "зона",
                    "зони",
                    "категори",
                    "клас",
                    "клетк",
                    "колон",
                    "констант",
                    "корпус",
                    "крил",
                    "кутия",
                    "линия",
                    "модел",
                    "модул",
                    "нота",
                    "ноти",
                    "оста",
                    "отговор",
                    "паркинг",
                    "парамет",
                    "план",
                    "подточк",
                    "позици",
                    "приложени",
                    "променлив",
                    "ред",
                    "сграда",
                    "секци",
                    "серия",
                    "стълб",
                    "тип",
                    "точк",
                    "тръб",
                    "фаза",
                    "хепатит",
                    "хипотез",
                    "числ");

    /** As letters of a point are quoted: „т. a и“, „чл. 3, ал. 2, б. a от“. */
    private static final List<String> ABBREVIATED =
            List.of("т", "б", "бл", "вх", "подт", "гр", "ос");

    /** Between letters that are names: „a и c“, „от a до e“. */
    private static final List<String> BETWEEN = List.of("и", "или", "до");

    private LoneLetters() {}

    static void look(Passage passage, Problems problems) {
        String text = passage.text();
        for (int at = 2; at < text.length() - 2; at++) {
            int letter = LATIN.indexOf(text.charAt(at));
            if (letter >= 0
                    && isGap(text.charAt(at - 1))
                    && isGap(text.charAt(at + 1))
                    && isBefore(text, at)
                    && isBehind(text, at)) {
                problems.add(
                        CheckRule.MIXED_SCRIPT
                                .at(
                                        passage.place(at, at + 1),
                                        text.charAt(at),
                                        CYRILLIC.charAt(letter))
                                .variant("letter"));
            }
        }
    }

    /** Whether a Cyrillic word stands before, none that names its things by letters. */
    private static boolean isBefore(String text, int at) {
        int end = at - 1;
        boolean joined = false;
        while (end > 0 && (isGap(text.charAt(end - 1)) || isJoining(text, end - 1))) {
            joined |= isJoining(text, end - 1);
            end--;
        }
        int start = start(text, end);
        if (start == end || !isCyrillic(text.charAt(end - 1))) {
            return false;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        if (BETWEEN.contains(word)) {
            return start < 2 || !isLatin(text.charAt(start - 2));
        }
        // „…, а“ begins a part of a sentence; without a comma an a is a name more often.
        return joined
                || text.charAt(at) != 'a'
                        && !ABBREVIATED.contains(word)
                        && LABELLED.stream().noneMatch(word::startsWith);
    }

    private static boolean isBehind(String text, int at) {
        int next = at + 1;
        while (next < text.length()
                && (isGap(text.charAt(next)) || OPENING.indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        if (next == text.length() || !isCyrillic(text.charAt(next))) {
            return false;
        }
        int end = next;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean between = BETWEEN.contains(text.substring(next, end));
        return !between || end + 1 >= text.length() || !isLatin(text.charAt(end + 1));
    }

    private static int start(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isJoining(String text, int at) {
        return JOINING.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\n' || c == '\u00A0';
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && c < '\u0250';
    }

    static boolean isCyrillic(char c) {
        return c >= '\u0400' && c <= '\u04FF';
    }
}

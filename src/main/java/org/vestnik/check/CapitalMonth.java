package org.vestnik.check;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.language.Language;
import org.vestnik.markdown.Passage;
import org.vestnik.problem.Problems;

/**
 * A month or a day of the week with a capital in the middle of a sentence, as English writes them:
 * Bulgarian, Spanish and Italian do not. Only behind a number or a word that goes with a date,
 * since „Юли“ and „Неделя“ are names, too.
 */
final class CapitalMonth implements WordCheck {
    private static final Map<Language, Dates> DATES =
            Map.of(
                    Language.BULGARIAN,
                    new Dates(
                            "Януари|Февруари|Март|Април|Май|Юни|Юли|Август|Септември|Октомври"
                                    + "|Ноември|Декември",
                            "Понеделник|Вторник|Сряда|Четвъртък|Петък|Събота|Неделя",
                            "(?<![\\p{L}\\d„“\"«.])(?:\\d{1,2}(?:-\\p{L}{1,3})?|[Пп]рез|месец"
                                    + "|(?:края|началото|средата) на)[ \\u00A0](%s)(?!\\p{L})"
                                    + "|(?<!\\p{L})(?:[Вв]|[Вв]ъв|[Оо]т|[Дд]о|[Пп]рез|[Вв]секи"
                                    + "|[Вв]сяка|[Вв]сяко)[ \\u00A0](%s)"
                                    + "(?![ \\u00A0]?\\p{L}*\\p{Lu}|\\p{L})"),
                    Language.of("es"),
                    new Dates(
                            "Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Septiembre|Octubre"
                                    + "|Noviembre|Diciembre",
                            "",
                            "(?<![\\p{L}\\d«“\"])\\d{1,2} de (%s)(?!\\p{L})"),
                    Language.of("it"),
                    new Dates(
                            "Gennaio|Febbraio|Marzo|Aprile|Maggio|Giugno|Luglio|Agosto|Settembre"
                                    + "|Ottobre|Novembre|Dicembre",
                            "",
                            "(?<![\\p{L}\\d«“\"])\\d{1,2} (%s)(?!\\p{L})"));

    /**
     * How dates are written.
     *
     * @param names of months and days with a capital: few texts have one at all
     * @param pattern a month is its first group, a day its second
     */
    private record Dates(Set<String> names, Pattern pattern) {
        Dates(String months, String days, String pattern) {
            this(
                    Set.of((days.isEmpty() ? months : months + '|' + days).split("\\|")),
                    Pattern.compile(String.format(Locale.ROOT, pattern, months, days)));
        }

        /** Whether a name stands behind a space. */
        boolean mayBeIn(String text) {
            for (int at = 1; at < text.length(); at++) {
                char before = text.charAt(at - 1);
                if ((before == ' ' || before == '\u00A0')
                        && Character.isUpperCase(text.charAt(at))
                        && names.contains(text.substring(at, end(text, at)))) {
                    return true;
                }
            }
            return false;
        }

        private static int end(String text, int from) {
            int end = from;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            return end;
        }
    }

    private static final Pattern ADDRESS =
            Pattern.compile("(?<!\\p{L})(?:ул|бул|кв|пл|жк|ж\\.к)\\.?[ \\u00A0]?[„\"]?$");

    @Override
    public CheckRule rule() {
        return CheckRule.CAPITAL_MONTH;
    }

    @Override
    public void look(Passage passage, Problems problems) {
        Dates dates = DATES.get(passage.language().base());
        if (dates == null || !dates.mayBeIn(passage.text())) {
            return;
        }
        Matcher date = dates.pattern().matcher(passage.text());
        while (date.find()) {
            if (isAddress(passage.text(), date.start())) {
                continue;
            }
            int group = date.group(1) != null ? 1 : 2;
            String word = date.group(group);
            problems.add(
                    rule().at(
                                    passage.place(date.start(group), date.end(group)),
                                    word,
                                    word.toLowerCase(passage.language().locale())));
        }
    }

    /** Streets and quarters are named after days: „ул. 6 Септември“. */
    private static boolean isAddress(String text, int at) {
        String before = text.substring(Math.max(0, at - 6), at);
        return ADDRESS.matcher(before).find();
    }
}

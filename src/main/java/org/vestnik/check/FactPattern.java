package org.vestnik.check;

import java.time.Month;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The regular expression by which a language’s figures are found. Each branch begins with a letter
 * or a figure at the edge of a word, and none can go back over what it has read more than once, nor
 * read far ahead of what it takes.
 *
 * @param monthFirst whether a month may stand before its day, as in English
 */
record FactPattern(FactWords words, boolean monthFirst) {
    private static final String SPACE = "[ \\n\\u00A0\\u202F]";
    private static final String ENDING = "(?:st|nd|rd|th|-?[врт]и|º)?";
    private static final String DAY = "(?:3[01]|[12]\\d|0?[1-9])(?!\\d)" + ENDING;

    /** Between a day and its month. */
    private static final String OF = "(?:of" + SPACE + "|de" + SPACE + "|di" + SPACE + ")?";

    private static final String AND =
            SPACE + "*(?:–|-|,|&|(?:и|до|and|to|y|e|al|a)(?=" + SPACE + "))" + SPACE + "*";

    /** More days in a row are no date; and each figure of a long row would be read to its end. */
    private static final String DAYS = DAY + "(?:" + AND + DAY + "){0,9}+";

    private static final String YEAR = "(?:19|20)\\d\\d(?!\\d)";

    private static final String CODE =
            "\\p{L}++-?+\\d[\\p{L}\\d./_-]*+|\\d++\\p{L}++\\d[\\p{L}\\d./_-]*+";
    private static final String ISO =
            "(?<isoyear>" + YEAR + ")-(?<isomonth>\\d\\d)-(?<isoday>\\d\\d)(?!\\d)";
    private static final String FIGURES =
            "(?:(?<first>\\d{1,2})[–-])?(?<last>\\d{1,2})[./](?<month>\\d{1,2})[./](?<year>"
                    + YEAR
                    + ")";
    private static final String PHONE = "(?<phone>(?:\\+\\d|0\\d)[\\d \\u00A0()/-]{6,}\\d)";
    private static final String MONEY = "€|EUR|евро|euros?|BGN|лв|лева|лев|leva|lev|\\$|USD";
    private static final String AMOUNT =
            "\\d{1,3}(?:[ \\u00A0\\u202F.,’']\\d{3}(?!\\d))+(?:[.,]\\d{1,2}(?!\\d))?|\\d+(?:[.,]\\d+)?";

    Pattern pattern() {
        String behind = monthFirst ? monthAndDays() : "(?!)";
        String any =
                String.join(
                        "|", behind, CODE, ISO, FIGURES, daysAndMonth(), PHONE, hour(), number());
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + any + ")", flags());
    }

    /** The 29th to the 31st of months that may be too short for it. */
    Pattern lastDays() {
        List<String> names =
                words.months().keySet().stream().filter(name -> isShort(name)).toList();
        String month = FactWords.any(names) + "(?!\\p{L})";
        String day = "(?:29|3[01])(?!\\d)";
        String first = "(?<day>" + day + ")" + ENDING + SPACE + "+" + OF;
        String end = "(?:(?=[.,;:)](?!\\d)|$)|(?=,?" + SPACE + "+" + YEAR + "))";
        String second = "(?<day2>" + day + ")" + ENDING + end + year("namedyear2");
        String behind = "(?<named2>" + month + ")" + SPACE + "+" + second;
        return Pattern.compile(
                // No issue 31 of April, and no part of another number.
                "(?<![\\p{L}\\d.,/:])(?<!(?:бр\\.|брой|номер|№|No\\.|issue|number)"
                        + SPACE
                        + "?)(?:"
                        + first
                        + "(?<named>"
                        + month
                        + ")"
                        + year("namedyear")
                        + "|"
                        + (monthFirst ? behind : "(?<named2>(?!))(?<day2>)(?<namedyear2>)")
                        + ")",
                flags());
    }

    private boolean isShort(String month) {
        return Month.of(words.months().get(month)).minLength() < 31;
    }

    private int flags() {
        return words.exact() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    }

    private String month() {
        return FactWords.any(words.months().keySet()) + "(?!\\p{L})";
    }

    private static String year(String name) {
        String before = "(?:,?" + SPACE + "+(?:del?" + SPACE + "+)?";
        return before + "(?<" + name + ">" + YEAR + "))?";
    }

    private String daysAndMonth() {
        String named = "(?<named>" + month() + ")";
        return "(?<days>" + DAYS + ")" + SPACE + "+" + OF + named + year("namedyear");
    }

    private String monthAndDays() {
        return "(?<named2>"
                + month()
                + ")"
                + SPACE
                + "+(?<days2>"
                + DAYS
                + ")"
                + year("namedyear2");
    }

    private String hour() {
        String minutes = "(?:[.:,]\\d\\d)?";
        String until = SPACE + "*[–-]" + SPACE + "*|" + SPACE + "(?:и|до|and|to|y|e|a)" + SPACE;
        String from = "(?:\\d{1,2}" + minutes + "(?:" + until + "))?";
        String unit = SPACE + "?" + FactWords.any(words.hours()) + "(?!\\p{L})";
        String clock = "\\d{1,2}:\\d\\d(?::\\d\\d)?(?!\\d)(?:" + unit + ")?";
        String behind = "(?:alle|dalle|ore|las)" + SPACE + "+\\d{1,2}(?:[.:]\\d\\d)?(?![.,]?\\d)";
        String other = "\\d{1,2}(?:[.,]\\d\\d)?" + unit + minutes();
        return "(?<hours>" + from + "(?:" + clock + "|" + other + ")|" + behind + ")";
    }

    /** „16 часа и 05 минути“. */
    private String minutes() {
        String and = "(?:" + SPACE + "(?:и|and|y|e))?";
        String unit = FactWords.any(words.minutes()) + "(?!\\p{L})";
        return "(?:" + and + SPACE + "(?<minutes>[0-5]?\\d)" + SPACE + unit + ")?";
    }

    private String number() {
        String times = FactWords.any(words.times().keySet());
        return "(?:(?<money>€|EUR|BGN|\\$)"
                + SPACE
                + "?)?(?<number>"
                + AMOUNT
                + ")(?:"
                + SPACE
                + "?(?<times>"
                + times
                + ")(?!\\p{L}))?(?:"
                + SPACE
                + "?(?<money2>"
                + MONEY
                + ")(?!\\p{L}))?";
    }
}

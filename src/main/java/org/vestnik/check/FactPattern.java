package org.vestnik.check;

import java.util.regex.Pattern;

/**
 * The regular expression by which a language’s figures are found. Each branch begins with a letter
 * or a figure at the edge of a word, and none can go back over what it has read more than once.
 *
 * @param monthFirst whether a month may stand before its day, as in English
 */
record FactPattern(FactWords words, boolean monthFirst) {
    private static final String SPACE = "[ \\n\\u00A0\\u202F]";
    private static final String DAY = "(?:3[01]|[12]\\d|0?[1-9])(?!\\d)(?:st|nd|rd|th|-?[врт]и|º)?";
    private static final String AND =
            SPACE + "*(?:–|-|,|&|(?:и|до|and|to|y|e|al|a)(?=" + SPACE + "))" + SPACE + "*";
    private static final String DAYS = DAY + "(?:" + AND + DAY + ")*+";
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
        int flags = words.exact() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        String behind = monthFirst ? monthAndDays() : "(?!)";
        String any =
                String.join(
                        "|", behind, CODE, ISO, FIGURES, daysAndMonth(), PHONE, hour(), number());
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + any + ")", flags);
    }

    private String month() {
        return FactWords.any(words.months().keySet()) + "(?!\\p{L})";
    }

    private static String year(String name) {
        String before = "(?:,?" + SPACE + "+(?:del?" + SPACE + "+)?";
        return before + "(?<" + name + ">" + YEAR + "))?";
    }

    private String daysAndMonth() {
        String of = "(?:of" + SPACE + "|de" + SPACE + "|di" + SPACE + ")?";
        String named = "(?<named>" + month() + ")";
        return "(?<days>" + DAYS + ")" + SPACE + "+" + of + named + year("namedyear");
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
        String from = "(?:\\d{1,2}(?:[.:]\\d\\d)?" + SPACE + "?[–-]" + SPACE + "?)?";
        String unit = SPACE + "?" + FactWords.any(words.hours()) + "(?!\\p{L})";
        String behind = "(?:alle|dalle|ore|las)" + SPACE + "+\\d{1,2}(?:[.:]\\d\\d)?(?![\\d.,])";
        return from + "(?:\\d{1,2}:\\d\\d(?!\\d)|\\d{1,2}(?:\\.\\d\\d)?" + unit + ")|" + behind;
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

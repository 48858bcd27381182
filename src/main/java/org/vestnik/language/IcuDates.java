package org.vestnik.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.DateIntervalInfo;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Dates of any language by ICU.
 *
 * <p>ICU's formats change while they work, so each call works on a copy; ours are never changed.
 */
final class IcuDates implements Dates {
    private static final String DAY = "yMMMMd";

    /**
     * How CLDR writes a day of these languages in a date, but not in an interval: there Czech and
     * Slovak have numbers for months, and Italian a nought before the day.
     */
    private static final Map<String, String> ODD = Map.of("cs", "d.", "sk", "d.", "it", "d");

    /** The space between a month and its day, whichever comes first. */
    private static final Pattern BESIDE_DAY =
            Pattern.compile(
                    "(?<=(?<!\\p{Nd})\\p{Nd}{1,2}\\.?) (?=\\p{L})"
                            + "|(?<=\\p{L}) (?=\\p{Nd}{1,2}(?!\\p{Nd}))");

    private final DateFormat full;
    private final DateFormat monthYear;
    private final DateFormat clock;
    private final DateIntervalFormat days;
    private final DateIntervalFormat clocks;
    private final DateFormatSymbols symbols;
    private final DayOfWeek firstDay;

    /** CLDR's pattern that joins a date, {1}, and a time, {0}. */
    private final String join;

    IcuDates(Language language) {
        ULocale locale = IcuLocales.of(language).setKeywordValue("calendar", "gregorian");
        this.full = prepared(DateFormat.getDateInstance(DateFormat.LONG, locale));
        this.monthYear = prepared(DateFormat.getInstanceForSkeleton("yMMMM", locale));
        this.clock = prepared(DateFormat.getInstanceForSkeleton("Hm", locale));
        this.days = prepared(intervals(language, locale));
        this.clocks = prepared(DateIntervalFormat.getInstance("Hm", locale));
        this.symbols = new DateFormatSymbols(calendar(), locale);
        // A language without a region is taken for where most of its speakers live.
        int first = new GregorianCalendar(TimeZone.GMT_ZONE, locale).getFirstDayOfWeek();
        this.firstDay = DayOfWeek.SATURDAY.plus(first);
        this.join =
                DateTimePatternGenerator.getInstance(locale).getDateTimeFormat(DateFormat.MEDIUM);
    }

    @Override
    public String full(LocalDate date) {
        return kept(full.clone().format(at(date, LocalTime.MIDNIGHT))).replace(' ', '\u00A0');
    }

    @Override
    public String with(String date, String times) {
        return join.replace("{0}", times).replace("{1}", date);
    }

    @Override
    public String month(Month month) {
        return symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE)[
                month.ordinal()];
    }

    @Override
    public String shortMonth(Month month) {
        String word =
                symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.ABBREVIATED)[
                        month.ordinal()];
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    @Override
    public String weekday(DayOfWeek day) {
        return weekday(day, DateFormatSymbols.WIDE);
    }

    @Override
    public String shortWeekday(DayOfWeek day) {
        String word = weekday(day, DateFormatSymbols.ABBREVIATED);
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    /** ICU counts from Sunday = 1. */
    private String weekday(DayOfWeek day, int width) {
        return symbols.getWeekdays(DateFormatSymbols.STANDALONE, width)[day.getValue() % 7 + 1];
    }

    @Override
    public DayOfWeek firstDay() {
        return firstDay;
    }

    @Override
    public String monthYear(YearMonth month) {
        Date first = at(month.atDay(1), LocalTime.MIDNIGHT);
        return kept(monthYear.clone().format(first));
    }

    @Override
    public String period(LocalDate from, LocalDate to) {
        return from.equals(to)
                ? full(from)
                : interval(days, at(from, LocalTime.MIDNIGHT), at(to, LocalTime.MIDNIGHT));
    }

    @Override
    public String time(LocalTime time) {
        return kept(clock.clone().format(at(LocalDate.EPOCH, time)));
    }

    @Override
    public String times(LocalTime from, LocalTime to) {
        return interval(clocks, at(LocalDate.EPOCH, from), at(LocalDate.EPOCH, to));
    }

    private static String interval(DateIntervalFormat format, Date from, Date to) {
        DateIntervalFormat own = format.clone();
        String said = own.format(new DateInterval(from.getTime(), to.getTime()));
        return BESIDE_DAY.matcher(kept(said)).replaceAll("\u00A0");
    }

    private static DateIntervalFormat intervals(Language language, ULocale locale) {
        String day = ODD.get(language.base().code());
        if (day == null) {
            return DateIntervalFormat.getInstance(DAY, locale);
        }
        String full = day + " MMMM y";
        DateIntervalInfo words = new DateIntervalInfo(locale);
        words.setIntervalPattern(DAY, Calendar.DATE, day + "–" + full);
        words.setIntervalPattern(DAY, Calendar.MONTH, day + " MMMM – " + full);
        words.setIntervalPattern(DAY, Calendar.YEAR, full + " – " + full);
        return DateIntervalFormat.getInstance(DAY, locale, words);
    }

    /** A date that ICU prints as that very day, whatever zone or calendar the machine has. */
    private static Date at(LocalDate date, LocalTime time) {
        return new Date(date.atTime(time).toInstant(ZoneOffset.UTC).toEpochMilli());
    }

    private static DateFormat prepared(DateFormat format) {
        format.setCalendar(calendar());
        return format;
    }

    private static DateIntervalFormat prepared(DateIntervalFormat format) {
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }

    private static Calendar calendar() {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
        calendar.setGregorianChange(new Date(Long.MIN_VALUE));
        return calendar;
    }

    /** Thin spaces are missing in many fonts: plain ones stand for them, kept before a dash. */
    private static String kept(String text) {
        return text.replace('\u202F', '\u00A0')
                .replace('\u2009', ' ')
                .replace(" – ", "\u00A0– ")
                .replaceAll("(?<=[^\u00A0])–", "–" + JOIN);
    }
}

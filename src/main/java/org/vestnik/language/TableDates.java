package org.vestnik.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;

/**
 * Dates of the form „14 декември 2018 г.“ from a table, without ICU's half second.
 *
 * @param yearMark what follows a year, with its space
 * @param hourMark what follows a time, with its space
 * @param range what stands between two numbers of an interval
 */
record TableDates(
        List<String> months,
        List<String> shortMonths,
        List<String> weekdays,
        List<String> shortWeekdays,
        String yearMark,
        String hourMark,
        String range)
        implements Dates {
    private static final char KEEP = '\u00A0';

    static final TableDates BULGARIAN =
            new TableDates(
                    words(
                            "януари февруари март април май юни"
                                    + " юли август септември октомври ноември декември"),
                    words("яну фев март апр май юни юли авг сеп окт ное дек"),
                    words("понеделник вторник сряда четвъртък петък събота неделя"),
                    words("пн вт ср чт пт сб нд"),
                    KEEP + "г.",
                    KEEP + "ч.",
                    KEEP + "– ");

    static final TableDates ENGLISH =
            new TableDates(
                    words(
                            "January February March April May June"
                                    + " July August September October November December"),
                    words("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
                    words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
                    words("Mon Tue Wed Thu Fri Sat Sun"),
                    "",
                    "",
                    "–" + Dates.JOIN);

    /** A line may end after the dash, as a line may be narrow; none begins with it. */
    private static final String BETWEEN = KEEP + "– ";

    @Override
    public String full(LocalDate date) {
        return dayMonth(date) + KEEP + date.getYear() + yearMark;
    }

    /** In full as a part of something long, which has to end a line before a year. */
    private String open(LocalDate date) {
        return dayMonth(date) + " " + date.getYear() + yearMark;
    }

    @Override
    public String month(Month month) {
        return months.get(month.ordinal());
    }

    @Override
    public String shortMonth(Month month) {
        return shortMonths.get(month.ordinal());
    }

    @Override
    public String weekday(DayOfWeek day) {
        return weekdays.get(day.ordinal());
    }

    @Override
    public String shortWeekday(DayOfWeek day) {
        return shortWeekdays.get(day.ordinal());
    }

    @Override
    public DayOfWeek firstDay() {
        return DayOfWeek.MONDAY;
    }

    @Override
    public String monthYear(YearMonth month) {
        return month(month.getMonth()) + " " + month.getYear() + yearMark;
    }

    @Override
    public String period(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return full(from);
        }
        if (from.getYear() != to.getYear()) {
            return open(from) + BETWEEN + open(to);
        }
        return from.getMonth() == to.getMonth()
                ? from.getDayOfMonth() + range + full(to)
                : dayMonth(from) + BETWEEN + open(to);
    }

    @Override
    public String time(LocalTime time) {
        return clock(time) + hourMark;
    }

    @Override
    public String times(LocalTime from, LocalTime to) {
        return clock(from) + range + time(to);
    }

    private String dayMonth(LocalDate date) {
        return date.getDayOfMonth() + String.valueOf(KEEP) + month(date.getMonth());
    }

    private static String clock(LocalTime time) {
        return two(time.getHour()) + ":" + two(time.getMinute());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static List<String> words(String spaced) {
        return List.of(spaced.split(" "));
    }
}

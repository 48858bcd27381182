package org.vestnik.site.view;

import java.util.List;

/**
 * A month of the calendar; {@code month} in templates.
 *
 * @param weekdays in the order in which a week has them where the language is spoken
 * @param weeks as rows of a table
 * @param events all of the month, the earliest first
 * @param calendar href of the list of all events
 * @param previous none or one: the last month before it that has events
 * @param next none or one: the first month after it that has events
 * @param years each leads to the first month of the year that has events
 * @param months those of the same year that have events
 */
public record MonthView(
        List<WeekdayView> weekdays,
        List<WeekView> weeks,
        List<OccasionView> events,
        String calendar,
        List<LinkView> previous,
        List<LinkView> next,
        List<LinkView> years,
        List<LinkView> months) {
    /**
     * A day of the week.
     *
     * @param name in full, for who cannot see the table
     * @param brief its short name
     */
    public record WeekdayView(String name, String brief) {}

    /**
     * A week of the month.
     *
     * @param days seven; those of other months are without a date
     */
    public record WeekView(List<DayView> days) {}

    /**
     * A day.
     *
     * @param date none or one: a day of another month has none
     * @param events bars first, each in the row that it has in all of the week
     */
    public record DayView(List<DateView> date, List<DayEventView> events) {}

    /**
     * What a day shows of an event.
     *
     * @param occasion the event
     * @param bar how many days long its bar is; 0: it has none
     * @param first whether it is the first day of the event in the week, where its bar begins
     * @param gap how many rows stay empty above its bar
     * @param time at which it begins on that day, "" where it has no hour or other clocks
     */
    public record DayEventView(
            OccasionView occasion, int bar, boolean first, int gap, String time) {}
}

package org.vestnik.site.view;

/**
 * A date in words.
 *
 * @param iso {@code 2018-12-14} or {@code 2018-12-14T10:30+02:00}, for {@code <time datetime>}
 * @param text in full: 14 декември 2018 г.
 * @param day 14, or 11–12 for the days of an event within a month
 * @param month short, in words
 * @param year in digits
 */
public record DateView(String iso, String text, String day, String month, String year) {
    /** The same date with a time for machines. */
    public DateView at(String moment) {
        return new DateView(moment, text, day, month, year);
    }
}

package org.vestnik.site.view;

/**
 * An event in the calendar, in a month or on the home.
 *
 * @param article what tells of it
 * @param when its days or times in words
 * @param start the instant at which it begins, {@code 2026-03-04T10:00+02:00}; a day begins at
 *     midnight by the event's clocks; "" where it is over
 * @param end the instant from which on it is over, likewise; a day ends at the next midnight
 * @param current whether it goes on, as far as the day of the build can tell
 * @param place where it is, "" where unknown
 * @param placeLanguage of the place where it is not the language of the page, else ""
 * @param country in words, "" where unknown
 * @param online address at which one can take part, "" where it is not online
 * @param status planned, held, cancelled, postponed
 * @param statusText in words, "" for held and for planned
 */
public record OccasionView(
        TeaserView article,
        String when,
        String start,
        String end,
        boolean current,
        String place,
        String placeLanguage,
        String country,
        String online,
        String status,
        String statusText) {}

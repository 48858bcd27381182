package org.vestnik.site.view;

import java.util.List;

/**
 * A page of the calendar; {@code calendar} in templates.
 *
 * @param coming events that are not over, the next one first
 * @param past events that are over, the last one first
 * @param month href of the month of the next event, else of the last one
 * @param years each leads to the first month of the year that has events
 * @param months those of the same year as {@code month} that have events, each named with its year
 * @param file href of the calendar file of all events in the language of the page
 * @param subscription whole address of that file, for the calendars of readers; "" where the site
 *     has no url
 */
public record CalendarView(
        List<OccasionView> coming,
        List<OccasionView> past,
        String month,
        List<LinkView> years,
        List<LinkView> months,
        String file,
        String subscription) {}

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
 */
public record CalendarView(
        List<OccasionView> coming,
        List<OccasionView> past,
        String month,
        List<LinkView> years,
        List<LinkView> months) {}

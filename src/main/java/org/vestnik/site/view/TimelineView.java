package org.vestnik.site.view;

import java.util.List;

/**
 * The course of a project.
 *
 * @param years the earliest first
 * @param more how many events are not shown, in words; "" where all are
 * @param calendar href of the page that shows them all, "" where there is none
 */
public record TimelineView(List<TimelineYearView> years, String more, String calendar) {
    /**
     * What began in a year.
     *
     * @param year as the language writes it
     * @param entries the earliest first
     */
    public record TimelineYearView(String year, List<TimelineEntryView> entries) {}

    /**
     * A point of the course.
     *
     * @param kind start, end, activity or event
     * @param iso of its first day
     * @param until iso of its last day, "" where that is the first or is not known
     * @param when its days in words
     * @param title of start and end, whose words are the theme's, the name of the project where
     *     there are several, else ""
     * @param href of the article about an event, else ""
     * @param language of the title where it is not the language of the page, else ""
     * @param direction of that language, else ""
     * @param typeId of an event, for its colour; else ""
     * @param type of an event, in words; else ""
     */
    public record TimelineEntryView(
            String kind,
            String iso,
            String until,
            String when,
            String title,
            String href,
            String language,
            String direction,
            String typeId,
            String type) {}
}

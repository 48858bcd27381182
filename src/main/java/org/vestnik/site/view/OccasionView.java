package org.vestnik.site.view;

/**
 * An event in the calendar.
 *
 * @param article what tells of it
 * @param when its days or times in words
 * @param placeLanguage of the place where it is not the language of the page, else ""
 * @param status planned, held, cancelled, postponed
 * @param statusText in words, "" for held and for planned
 */
public record OccasionView(
        TeaserView article,
        String when,
        String place,
        String placeLanguage,
        String country,
        String status,
        String statusText) {}

package org.vestnik.site.view;

/**
 * An event of an article; what is unknown is "".
 *
 * @param when its days or times in words
 * @param status planned, held, cancelled, postponed
 * @param statusText in words, "" for held and for planned
 * @param country in words
 */
public record EventView(
        String when,
        DateView start,
        String place,
        String placeLanguage,
        String country,
        String online,
        String participants,
        String organiser,
        String status,
        String statusText,
        String registration) {}

package org.vestnik.site.view;

/**
 * An event of an article; what is unknown is "".
 *
 * @param when its days or times in words, with the zone where its clocks differ from the site's
 * @param start its first day or time
 * @param place where it is
 * @param placeLanguage of the place where it is not the language of the page, else ""
 * @param map of the place, on another site
 * @param country in words
 * @param flag of the country as inline SVG, written unescaped; "" where none is drawn
 * @param online where to take part from afar, absolute
 * @param participants how many, as written in the language
 * @param organiser who holds it
 * @param status cancelled, postponed; else planned until its last day, held from then on
 * @param statusText in words, "" for held and for planned
 * @param registration where to register, absolute
 * @param file name of its calendar file, which stands beside the page of its article
 */
public record EventView(
        String when,
        DateView start,
        String place,
        String placeLanguage,
        String map,
        String country,
        String flag,
        String online,
        String participants,
        String organiser,
        String status,
        String statusText,
        String registration,
        String file) {}

package org.vestnik.site.view;

/**
 * An article as other articles point to it.
 *
 * @param language of the title where it is not the language of the page, else ""
 * @param direction of that language, "" where it is the language of the page
 * @param notice "Only in Bulgarian", in the language of the page; "" where there is a translation
 * @param place of its event, where it has one; "" else
 * @param when the first day of its event, else the date of publication
 */
public record TeaserView(
        String href,
        String title,
        String language,
        String direction,
        DateView when,
        String type,
        String typeId,
        String place,
        String notice) {}

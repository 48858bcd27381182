package org.vestnik.site.view;

/**
 * An article as other articles point to it.
 *
 * @param href relative to the page
 * @param title of the article
 * @param language of the title where it is not the language of the page, else ""
 * @param direction of that language, "" where it is the language of the page
 * @param when the first day of its event, else the date of publication
 * @param type in words
 * @param typeId for the colour of the type: the id where it is a built-in type, else other
 * @param place of its event, where it has one; "" else
 * @param notice "Only in Bulgarian", in the language of the page; "" where there is a translation
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

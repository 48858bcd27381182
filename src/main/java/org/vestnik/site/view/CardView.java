package org.vestnik.site.view;

import java.util.List;

/**
 * An article in a list.
 *
 * @param href relative to the page with the list
 * @param title of the article
 * @param summary at most about 130 letters, whole sentences or whole words and an ellipsis; all of
 *     it where it introduces the project; "" where there is none
 * @param language of title and summary where it is not the language of the page, else ""
 * @param direction of that language, "" where it is the language of the page
 * @param notice "Cancelled", "Only in Bulgarian", in the language of the page; "" where the event
 *     is as announced and there is a translation
 * @param date of publication
 * @param when first day of the event (its days in {@code day} where they lie in one month), else
 *     the date of publication: what the date block shows
 * @param type in words
 * @param typeId for the colour of the type: the id where it is a built-in type, else other
 * @param place of its event; "" where there is none
 * @param photo none or one
 */
public record CardView(
        String href,
        String title,
        String summary,
        String language,
        String direction,
        String notice,
        DateView date,
        DateView when,
        String type,
        String typeId,
        String place,
        List<PhotoView> photo) {}

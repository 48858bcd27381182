package org.vestnik.site.view;

import java.util.List;

/**
 * An article or a standing page; {@code article} in templates.
 *
 * @param title of the article
 * @param summary a sentence or two; "" where there is none
 * @param type in words; "" for a standing page
 * @param typeId for the colour of the type: the id where it is a built-in type, else other
 * @param typeHref of the list of its type, "" for a standing page
 * @param date none or one
 * @param events when, where and with whom; empty where it tells of none
 * @param cover none or one: the first photo, where the text itself shows no photo before its first
 *     words, so that it can lead the page
 * @param text what the author wrote, as HTML
 * @param gallery photos that the text does not place (nor the cover)
 * @param attachments files to download
 * @param partners who took part
 * @param tags its topics, with their lists
 * @param project none or one, where the site has several
 * @param contents the headings of the second level of a standing page that has three or more of
 *     them, as ways to them; empty for an article
 * @param above the standing pages that it lies in, the first level first
 * @param below the standing pages that lie in it
 * @param newer none or one: the next article in time
 * @param older none or one: the article before it in time
 * @param related articles of the same topics, type and partners, the closest first
 * @param share ways to pass it on; empty where the site has no url, and of standing pages
 * @param minutes reading time, at least 1
 * @param draft whether it is not yet to be published
 */
public record ArticleView(
        String title,
        String summary,
        String type,
        String typeId,
        String typeHref,
        List<DateView> date,
        List<EventView> events,
        List<PhotoView> cover,
        HtmlView text,
        List<PhotoView> gallery,
        List<AttachmentView> attachments,
        List<PartnerView> partners,
        List<LinkView> tags,
        List<ProjectView> project,
        List<LinkView> contents,
        List<LinkView> above,
        List<LinkView> below,
        List<TeaserView> newer,
        List<TeaserView> older,
        List<TeaserView> related,
        List<ShareView> share,
        int minutes,
        boolean draft) {}

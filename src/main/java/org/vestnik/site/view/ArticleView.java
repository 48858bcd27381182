package org.vestnik.site.view;

import java.util.List;

/**
 * An article or a standing page; {@code article} in templates.
 *
 * @param type in words; "" for a standing page
 * @param date none or one
 * @param cover none or one: the first photo, where the text itself shows no photo before its first
 *     words, so that it can lead the page
 * @param gallery photos that the text does not place (nor the cover)
 * @param minutes reading time, at least 1
 * @param tags words only; their pages come with the lists
 */
public record ArticleView(
        String title,
        String summary,
        String type,
        String typeId,
        List<DateView> date,
        List<EventView> events,
        List<PhotoView> cover,
        HtmlView text,
        List<PhotoView> gallery,
        List<AttachmentView> attachments,
        List<PartnerView> partners,
        List<String> tags,
        List<ProjectView> project,
        int minutes,
        boolean draft) {}

package org.vestnik.site.view;

import java.util.List;

/**
 * Files of articles and standing pages.
 *
 * @param groups articles and pages with files, the newest first
 * @param left how many are not shown, in words; "" where all are
 * @param news href of the list of articles, "" where there are none
 */
public record DownloadsView(List<DownloadGroupView> groups, String left, String news) {
    /**
     * The files of one article.
     *
     * @param href of the article or page
     * @param title of the article or page
     * @param language of title and labels where it is not the language of the page, else ""
     * @param direction of that language, else ""
     * @param date none or one: when it was published
     * @param files in the order in which it shows them
     */
    public record DownloadGroupView(
            String href,
            String title,
            String language,
            String direction,
            List<DateView> date,
            List<AttachmentView> files) {}
}

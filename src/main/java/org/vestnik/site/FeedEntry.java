package org.vestnik.site;

import java.util.List;
import java.util.Optional;
import org.vestnik.language.Language;

/**
 * An article as every form of a feed tells of it.
 *
 * @param id stays what it is when the title, and with it the address, changes
 * @param url of its page, absolute
 * @param published the first moment of its day in the zone of the site, as RFC 3339 writes it
 * @param categories its type, then its topics
 * @param summary a sentence or two; "" where there is none
 * @param picture its cover
 * @param html the picture and the summary; "" where there is neither
 * @param files that it offers
 */
record FeedEntry(
        String id,
        String title,
        String url,
        String published,
        List<Category> categories,
        String summary,
        Optional<Picture> picture,
        String html,
        List<Enclosure> files) {

    /**
     * A type or a topic.
     *
     * @param term the same in all languages
     * @param label in words of the feed's
     */
    record Category(String term, String label) {}

    /**
     * @param url absolute
     * @param width in pixels
     * @param height in pixels
     * @param alt "" where it only adorns
     */
    record Picture(String url, int width, int height, String alt) {}

    /**
     * A file to download.
     *
     * @param url absolute
     * @param bytes its size
     */
    record Enclosure(String url, String title, String mediaType, long bytes) {}

    /**
     * What stands above the entries.
     *
     * @param about a sentence or two; "" where there is none
     * @param page the page that shows the same, absolute
     * @param site what the site is called, who is the author of all
     * @param home of the site in the language, absolute
     * @param icon absolute; empty where the site has none
     * @param logo likewise
     */
    record Head(
            Language language,
            String title,
            String about,
            String page,
            String site,
            String home,
            Optional<String> icon,
            Optional<String> logo) {}
}

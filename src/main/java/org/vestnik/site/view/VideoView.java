package org.vestnik.site.view;

import java.util.List;

/**
 * A film that a text shows; nothing of it is loaded before somebody asks for it.
 *
 * @param title in words
 * @param href where it is: another site, absolute; or a file of this one
 * @param host what the other site is called; "" for a film of this site
 * @param poster none or one: a picture from it
 * @param hours how long it lasts; 0 with minutes and seconds 0 where that is not told
 * @param minutes of the hour
 * @param seconds of the minute
 * @param language in words, where the film speaks another than the page; else ""
 * @param transcript where all that is said and seen in it can be read; "" where that is nowhere
 * @param transcriptLanguage of it, where it is not the language of the page; else ""
 * @param captions none or one; of a film of this site only
 */
public record VideoView(
        String title,
        String href,
        String host,
        List<PhotoView> poster,
        int hours,
        int minutes,
        int seconds,
        String language,
        String transcript,
        String transcriptLanguage,
        List<CaptionsView> captions) {}

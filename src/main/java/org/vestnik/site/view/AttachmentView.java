package org.vestnik.site.view;

/**
 * A file to download.
 *
 * @param href relative to the page
 * @param label what the author calls it, else its name
 * @param format PDF, DOCX, …
 * @param size in words: 1,2 MB
 */
public record AttachmentView(String href, String label, String format, String size) {}

package org.vestnik.site.view;

/**
 * A file to download.
 *
 * @param format PDF, DOCX, …
 * @param size in words: 1,2 MB
 */
public record AttachmentView(String href, String label, String format, String size) {}

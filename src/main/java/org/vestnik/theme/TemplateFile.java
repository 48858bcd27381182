package org.vestnik.theme;

/**
 * A template as its author wrote it, for whoever looks into it.
 *
 * @param file logical path, as a problem names it
 */
public record TemplateFile(String file, String text) {}

package org.vestnik.theme;

/**
 * A stylesheet as its author wrote it, for whoever looks into it.
 *
 * @param name in the folder of assets
 * @param file logical path, as a problem names it
 * @param css with remarks and indentation
 * @param options what the options of the site put into it; "" for nothing
 * @param at where they are put
 */
public record StyleFile(String name, String file, String css, String options, int at) {}

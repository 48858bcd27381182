/**
 * The rules of each funding period as data, statements and fund names in every language with their
 * provenance, and the emblem drawn from its geometry. Start reading at {@link
 * org.vestnik.publicity.Support}, {@link org.vestnik.publicity.LawRule} and {@link
 * org.vestnik.publicity.Emblem}.
 *
 * <p>Knows the law's data. Never knows HTML pages.
 *
 * <p>Invariant: no text is made up; each names its source.
 */
package org.vestnik.publicity;

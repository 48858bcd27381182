/**
 * Languages and what follows from them: dates, intervals, plurals, order, transliteration,
 * typography, section words. Start reading at {@link org.vestnik.language.Language}.
 *
 * <p>Knows ICU4J. Never knows files.
 *
 * <p>Invariant: nothing here asks the machine's locale, zone or clock.
 */
package org.vestnik.language;

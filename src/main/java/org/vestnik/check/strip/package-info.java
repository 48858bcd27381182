/**
 * Whether a theme shows the publicity strip as the law asks, told from its styles and its markup
 * alone, the same on every machine.
 *
 * <p>Knows jsoup and CSS. Never knows a browser: what cannot be told for sure is passed over.
 */
package org.vestnik.check.strip;

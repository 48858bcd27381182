/**
 * Whether the publicity strip of a site can be seen as the law asks, judged by what a real browser
 * has measured. Start reading at {@link org.vestnik.check.sight.StripSight}.
 *
 * <p>Knows which pages to look at, what is to be measured ({@code measure.js}) and what is wrong
 * with it. Never knows how a browser is found and run: measurements come in as a text.
 */
package org.vestnik.check.sight;

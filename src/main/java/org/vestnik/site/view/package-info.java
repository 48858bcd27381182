/**
 * What templates may show, as records. Start reading at {@link org.vestnik.site.view.PageView}.
 *
 * <p>Knows nothing but text. Absent text is "", absent things are empty lists: templates ask {@code
 * is empty}. Every {@code href} and {@code src} is relative to the page that shows it.
 *
 * <p>Invariant: a view holds all that its template may show, so its fingerprint stands for the
 * page.
 */
package org.vestnik.site.view;

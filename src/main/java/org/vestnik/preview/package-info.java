/**
 * The site in a browser while it is written: served over HTTP on this computer, watched, reloaded,
 * its problems beside it. Start reading at {@link org.vestnik.preview.Preview}.
 *
 * <p>Knows Jetty, the watching of folders, and the plan of the site. Never knows how a page is
 * made, Markdown, or Pebble.
 *
 * <p>Invariants: a path that is asked for is looked up in the plan and never reaches the disk;
 * whatever an author wrote is shown as text, never as markup or script of ours.
 */
package org.vestnik.preview;

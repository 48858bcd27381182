/**
 * The plan of the site: addresses, lists, views, and the build told as a story. Start reading at
 * {@link org.vestnik.site.Build}.
 *
 * <p>Joins content, markdown and photo. Never knows the disk, HTTP or the clock.
 *
 * <p>Invariant: a site is a sorted map from a path to a file that can be made.
 */
package org.vestnik.site;

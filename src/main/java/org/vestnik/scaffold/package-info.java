/**
 * How something new begins: an article or a standing page with a front matter to fill in, and a
 * whole site. Start reading at {@link org.vestnik.scaffold.Scaffold} and {@link
 * org.vestnik.scaffold.NewSite}.
 *
 * <p>Knows what a good beginning looks like, and asks the plan of the site whether it would be
 * taken. Never knows the command line or the clock.
 *
 * <p>Invariants: what is made has no errors when it is checked; nothing of the author's is changed.
 */
package org.vestnik.scaffold;

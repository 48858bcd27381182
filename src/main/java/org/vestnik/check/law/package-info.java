/**
 * The rules of publicity held against a site: which packs hold for its projects, and which of their
 * rules are kept. Start reading at {@link org.vestnik.check.law.SiteLaw}.
 *
 * <p>Knows the packs, the site's projects and the problems that were found. Never knows how a
 * report looks.
 *
 * <p>Invariant: nothing is judged here that no problem tells of; what no rule looks at is left to a
 * person.
 */
package org.vestnik.check.law;

/**
 * site.yaml, front matter, articles and their translations as immutable records. Start reading at
 * {@link org.vestnik.content.LibraryReader}.
 *
 * <p>Knows the formats of the content. Never knows addresses, templates, pixels or Markdown.
 *
 * <p>Invariant: one bad article never hides another, and every mistake is reported in one run.
 */
package org.vestnik.content;

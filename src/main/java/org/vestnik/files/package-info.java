/**
 * The only door to the disk: sources in, the site's folder out, YAML with places, JSON, hashes, and
 * the memo. Start reading at {@link org.vestnik.files.SourceTree} and {@link
 * org.vestnik.files.SiteFolder}.
 *
 * <p>Knows SnakeYAML and java.nio. Never knows what any file means.
 *
 * <p>Invariants: nothing is written into the sources; a path never leaves its root.
 */
package org.vestnik.files;

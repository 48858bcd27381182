/**
 * Layers of templates, texts and assets, turned into a {@link org.vestnik.theme.Theme} that renders
 * views to text. Start reading at {@link org.vestnik.theme.Theme}.
 *
 * <p>Knows Pebble and the theme folders. Never knows what an article is: views arrive as records.
 *
 * <p>Invariant: a loaded theme never reads the sources again.
 */
package org.vestnik.theme;

/**
 * Markdown turned into HTML with gaps for links and photos, and places for problems. Start reading
 * at {@link org.vestnik.markdown.MarkdownReader}; then {@code Dialect} (what is parsed, and how),
 * {@code FlowWriter} and {@code InlineWriter} (how the tree is written).
 *
 * <p>Knows flexmark-java and the typography of {@code language}. Never knows files.
 *
 * <p>Invariant: whatever the text, reading ends in bounded time with well-formed HTML. For that,
 *
 * <ol>
 *   <li>the parts of flexmark that take quadratic time are replaced by linear ones ({@code
 *       SpanReader}, {@code InlineReader}, {@code HeadingBlock});
 *   <li>what nests is bounded: containers by an error, inline elements by leaving out tags;
 *   <li>every opening tag is written by code that also writes its closing tag, and no HTML of the
 *       author's is copied ({@code RawTags}, {@code Details}).
 * </ol>
 */
package org.vestnik.markdown;

/**
 * Photos: sizes and capture times from their headers, the variants planned from them, decoding,
 * turning, resizing, encoding; pictures given away in full, without what is private. Start reading
 * at {@link org.vestnik.photo.Photo} and {@link org.vestnik.photo.CleanCopy}.
 *
 * <p>Knows Thumbnailator, metadata-extractor and ImageIO. Never knows what an article is.
 *
 * <p>Invariants: a variant is never larger than the photo; nothing but pixels gets into it; the
 * same photo and options give the same bytes, with any memory and any number of threads.
 */
package org.vestnik.photo;

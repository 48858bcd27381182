package org.vestnik.photo;

/**
 * One size of a photo.
 *
 * @param fileName {@code hall-1a2b3c4d-800.jpg}: name of the source (slugged), hash of source
 *     bytes, options and encoder version, width
 */
public record Variant(String fileName, int width, int height) {}

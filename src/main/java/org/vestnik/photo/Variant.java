package org.vestnik.photo;

/**
 * One size of a photo, in one kind of file.
 *
 * @param fileName {@code hall-1a2b3c4d-800.jpg}: name of the source (slugged), hash of source
 *     bytes, options and encoder version, width
 * @param width in pixels
 * @param height in pixels
 */
public record Variant(String fileName, Output output, int width, int height) {}

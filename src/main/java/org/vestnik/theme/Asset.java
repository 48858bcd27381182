package org.vestnik.theme;

/**
 * A file that pages load: a stylesheet, a font, a script, a picture.
 *
 * @param mediaType RFC 6838, with a charset where it is text
 * @param bytes as they are published; not to be changed
 */
public record Asset(String mediaType, byte[] bytes) {}

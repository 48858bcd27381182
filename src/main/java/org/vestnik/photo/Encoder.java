package org.vestnik.photo;

import java.awt.image.BufferedImage;

/** Writes pictures of three bytes a pixel: those bytes, nothing else. */
@FunctionalInterface
interface Encoder {
    /** Quality from 1 to 100. */
    byte[] encode(BufferedImage picture, int quality);

    static Encoder of(Output output) {
        return switch (output) {
            case JPEG -> new JpegEncoder();
            case WEBP -> new WebpEncoder();
        };
    }
}

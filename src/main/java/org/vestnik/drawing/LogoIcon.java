package org.vestnik.drawing;

/**
 * The icon of a site whose logo fits into a square. Immutable and thread-safe.
 *
 * @param logo as large as the icon is to be
 * @param alpha how opaque each of its pixels is, from 0 to 255
 */
public record LogoIcon(Picture logo, byte[] alpha) {
    /** Of the whole square: what a launcher cuts off lies beyond. */
    private static final int MIDDLE = 76;

    private static final int WHITE = 0xffffff;

    /** How large the logo of a square icon is to be. */
    public static int side(int size) {
        return size * MIDDLE / 100;
    }

    /**
     * A PNG without transparency: the logo on white, within what launchers leave.
     *
     * @param size in pixels
     */
    public byte[] png(int size) {
        Picture picture = new Picture(size, size);
        picture.fill(0, 0, size, size, WHITE);
        int start = (size - logo.width()) / 2;
        for (int y = 0; y < logo.height(); y++) {
            for (int x = 0; x < logo.width(); x++) {
                int share = alpha[y * logo.width() + x] & 0xff;
                picture.blend(start + x, start + y, logo.colour(x, y), share);
            }
        }
        return Png.of(picture, new byte[0]);
    }

    /** An ICO of the logo's own size, without a ground. */
    public byte[] ico() {
        return Icon.ico(logo.width(), Png.of(logo, alpha));
    }
}

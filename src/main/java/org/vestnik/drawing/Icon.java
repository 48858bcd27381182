package org.vestnik.drawing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;

/**
 * The icon of a site without a logo that could be one: one or two letters on a square. Immutable
 * and thread-safe.
 *
 * @param letters drawn, where the face has them; else three lines, like a text
 * @param language whose forms of letters are used, a BCP 47 code without region
 * @param colour of the square, {@code 0xrrggbb}
 */
public record Icon(String letters, String language, int colour) {
    /** Raise it whenever the same icon would give other bytes. */
    public static final int VERSION = 1;

    private static final int WHITE = 0xffffff;

    /** The side of an ICO, in pixels. */
    public static final int ICO = 32;

    /** The square is 512 wide, its corners cut by this. */
    private static final String ROUND =
            "M0 96Q0 0 96 0L416 0Q512 0 512 96L512 416Q512 512 416 512L96 512Q0 512 0 416Z";

    private static final double SQUARE = 512;
    private static final String LINES =
            "M136 150H376V190H136ZM136 236H376V276H136ZM136 322H290V362H136Z";

    /** What a launcher may cut off lies beyond the middle four fifths, and letters within three. */
    private static final double MIDDLE = 0.58;

    /**
     * A square PNG without transparency, which launchers may cut to any form.
     *
     * @param size in pixels
     */
    public byte[] png(int size) {
        Picture picture = new Picture(size, size);
        picture.fill(0, 0, size, size, colour);
        sign(picture, size, MIDDLE);
        return Png.of(picture, new byte[0]);
    }

    /** An ICO of 32 pixels with cut corners. */
    public byte[] ico() {
        Picture picture = new Picture(ICO, ICO);
        picture.fill(0, 0, ICO, ICO, colour);
        sign(picture, ICO, 0.8);
        Fill corners = new Fill(0, 0, ICO, ICO);
        Outline.of(ROUND).draw(corners, ICO / SQUARE, 0, 0, false);
        return ico(ICO, Png.of(picture, corners.shares()));
    }

    /** One picture as ICO: 22 bytes that tell of it, and a PNG. */
    static byte[] ico(int side, byte[] png) {
        return ByteBuffer.allocate(22 + png.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 1)
                .put((byte) side)
                .put((byte) side)
                .putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 32)
                .putInt(png.length)
                .putInt(22)
                .put(png)
                .array();
    }

    /** An SVG file with cut corners. */
    public String svg() {
        SvgPen pen = new SvgPen();
        draw(pen, SQUARE, 0.8);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 512 512\">"
                + String.format(Locale.ROOT, "<path fill=\"#%06x\" d=\"%s\"/>", colour, ROUND)
                + "<path fill=\"#fff\" d=\""
                + pen
                + "\"/></svg>\n";
    }

    private void sign(Picture picture, int size, double part) {
        Fill fill = new Fill(0, 0, size, size);
        draw(fill, size, part);
        fill.paint(picture, WHITE);
    }

    private void draw(Outline.Pen pen, double size, double part) {
        Hand hand = new Hand(Face.TITLE, language, 1000);
        if (letters.isEmpty() || !hand.knows(letters)) {
            Outline.of(LINES).draw(pen, size / SQUARE, 0, 0, false);
            return;
        }
        // Capitals are 0.67 of the size high; two letters are wider than that.
        double scale = Math.min(part * 0.95 / hand.width(letters), part / 1000) * size;
        hand.outlines(
                pen,
                letters,
                scale,
                (size - scale * hand.width(letters)) / 2,
                size / 2 + scale * 335);
    }

    /** Writes an outline down, in whole units. */
    private static final class SvgPen implements Outline.Pen {
        private final StringBuilder path = new StringBuilder();

        @Override
        public void move(double x, double y) {
            add('M', x, y);
        }

        @Override
        public void line(double x, double y) {
            add('L', x, y);
        }

        @Override
        public void curve(double middleX, double middleY, double x, double y) {
            add('Q', middleX, middleY, x, y);
        }

        @Override
        public void close() {
            path.append('Z');
        }

        private void add(char command, double... numbers) {
            path.append(command);
            for (int i = 0; i < numbers.length; i++) {
                path.append(i == 0 ? "" : " ").append(Math.round(numbers[i]));
            }
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }
}

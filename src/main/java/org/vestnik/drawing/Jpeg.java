package org.vestnik.drawing;

/**
 * Writes pictures as JPEG: baseline, with colours as fine as light, since the edges of coloured
 * letters and of stars would blur. Tiles of one colour cost next to nothing. The lower rows may be
 * coded once and serve many pictures: a marker of restart stands before them, so that they do not
 * depend on what is above. Only operations that are the same on every machine.
 *
 * <p>spec: ITU-T T.81; JFIF 1.02 (ITU-T T.871) for the colours.
 */
final class Jpeg {
    private static final int SIDE = JpegBlock.SIDE;

    private final JpegCodes out;
    private final JpegBlock light;
    private final JpegBlock blue;
    private final JpegBlock red;
    private final float[] lights;
    private final float[] blues;
    private final float[] reds;

    private Jpeg(JpegGrade grade, JpegCodes out) {
        this.out = out;
        this.light = new JpegBlock(grade.light());
        this.blue = new JpegBlock(grade.colour());
        this.red = new JpegBlock(grade.colour());
        this.lights = light.samples();
        this.blues = blue.samples();
        this.reds = red.samples();
    }

    /** A file: some rows, and below them those that were coded before in the same grade. */
    static byte[] of(Picture upper, int height, byte[] lower, JpegGrade grade) {
        JpegCodes out = new JpegCodes();
        out.write(JpegHead.of(upper.width(), height, upper.height(), grade));
        new Jpeg(grade, out).rows(upper);
        out.write(JpegHead.RESTART);
        out.write(lower);
        out.write(JpegHead.END);
        return out.bytes();
    }

    /** Rows alone, as they stand behind a marker. */
    static byte[] rows(Picture picture, JpegGrade grade) {
        JpegCodes out = new JpegCodes();
        new Jpeg(grade, out).rows(picture);
        return out.bytes();
    }

    private void rows(Picture picture) {
        int last = -1;
        for (int y = 0; y < picture.height(); y += SIDE) {
            for (int x = 0; x < picture.width(); x += SIDE) {
                if (picture.isMixed(x, y)) {
                    fill(picture, x, y);
                    out.blocks(light, blue, red);
                    last = -1;
                    continue;
                }
                int colour = picture.colour(x, y);
                if (colour == last) {
                    out.sameBlocks();
                } else {
                    even(colour);
                    out.blocks(light, blue, red);
                    last = colour;
                }
            }
        }
        out.end();
    }

    private void even(int colour) {
        sample(0, colour >> 16, colour >> 8 & 0xff, colour & 0xff);
        light.even();
        blue.even();
        red.even();
    }

    /** How light a pixel is, and how blue and how red beyond that. */
    private void sample(int at, float r, float g, float b) {
        lights[at] = 0.299f * r + 0.587f * g + 0.114f * b - 128;
        blues[at] = -0.168735892f * r - 0.331264108f * g + 0.5f * b;
        reds[at] = 0.5f * r - 0.418687589f * g - 0.081312411f * b;
    }

    /** Beyond the edges stands the last pixel once more. */
    private void fill(Picture picture, int left, int top) {
        byte[] bytes = picture.bytes();
        int last = Math.min(SIDE, picture.width() - left) - 1;
        for (int y = 0; y < SIDE; y++) {
            int row = Math.min(top + y, picture.height() - 1);
            int start = 3 * (row * picture.width() + left);
            for (int x = 0; x < SIDE; x++) {
                int from = start + 3 * Math.min(x, last);
                int r = bytes[from] & 0xff;
                int g = bytes[from + 1] & 0xff;
                sample(y * SIDE + x, r, g, bytes[from + 2] & 0xff);
            }
        }
        light.transform();
        blue.transform();
        red.transform();
    }
}

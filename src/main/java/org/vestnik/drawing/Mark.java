package org.vestnik.drawing;

import java.util.List;

/**
 * A mark of flat colours, as large as one likes.
 *
 * @param width in units of its own, as its paths
 * @param height likewise
 * @param parts one over the other
 */
public record Mark(double width, double height, List<Part> parts) {
    public Mark {
        parts = List.copyOf(parts);
    }

    /**
     * A shape of one colour.
     *
     * @param colour {@code 0xrrggbb}
     * @param path the {@code d} of an SVG path, of straight and quadratic lines
     */
    public record Part(int colour, String path) {}

    /** How wide it is at a height, in pixels. */
    int across(int down) {
        return (int) Math.round(down * width / height);
    }

    void draw(Picture picture, int left, int top, int down) {
        for (Part part : parts) {
            Fill fill = new Fill(left, top, across(down), down);
            Outline.of(part.path()).draw(fill, down / height, left, top, false);
            fill.paint(picture, part.colour());
        }
    }
}

package org.vestnik.drawing;

import java.util.ArrayList;
import java.util.List;

/** Lines of words below each other, all from the same left edge. Not thread-safe. */
final class Stack {
    private final List<Line> lines = new ArrayList<>();

    private record Line(Hand hand, String words, int colour) {
        int height() {
            return (int) Math.round(hand.size() * 1.2);
        }
    }

    void add(Hand hand, String words, int colour) {
        lines.add(new Line(hand, words, colour));
    }

    int height() {
        return lines.stream().mapToInt(Line::height).sum();
    }

    /** Of the longest line. */
    int width() {
        return (int)
                lines.stream()
                        .mapToDouble(l -> Math.ceil(l.hand().width(l.words())))
                        .max()
                        .orElse(0);
    }

    /** Returns where it ends. */
    int draw(Picture picture, int left, int top) {
        int y = top;
        for (Line line : lines) {
            line.hand().write(picture, line.words(), left, y + line.hand().size(), line.colour());
            y += line.height();
        }
        return y;
    }
}

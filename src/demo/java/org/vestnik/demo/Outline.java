package org.vestnik.demo;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Random;
import java.util.StringTokenizer;

/** Shapes. */
final class Outline {
    private Outline() {}

    /**
     * A path as SVG 1.1 §8.3 writes it, with the absolute commands M, L, Q, C and Z, each letter
     * standing free: {@code "M 0 0 L 10 0 Q 12 5 10 10 Z"}.
     */
    static Path2D path(String text) {
        Path2D path = new Path2D.Double();
        StringTokenizer words = new StringTokenizer(text, " ,");
        String command = "M";
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            boolean letter = Character.isLetter(word.charAt(0));
            command = letter ? word : command;
            if (command.equals("Z")) {
                path.closePath();
                continue;
            }
            double first = Double.parseDouble(letter ? words.nextToken() : word);
            draw(path, command, first, words);
        }
        return path;
    }

    private static void draw(Path2D path, String command, double x, StringTokenizer words) {
        double y = number(words);
        switch (command) {
            case "M" -> path.moveTo(x, y);
            case "L" -> path.lineTo(x, y);
            case "Q" -> path.quadTo(x, y, number(words), number(words));
            case "C" ->
                    path.curveTo(x, y, number(words), number(words), number(words), number(words));
            default -> throw new IllegalArgumentException("No such command: " + command);
        }
    }

    private static double number(StringTokenizer words) {
        return Double.parseDouble(words.nextToken());
    }

    /** A path with another origin. */
    static Shape at(double x, double y, String path) {
        return AffineTransform.getTranslateInstance(x, y).createTransformedShape(path(path));
    }

    /** A path with another origin and scale. */
    static Shape at(double x, double y, double scale, String path) {
        AffineTransform move = AffineTransform.getTranslateInstance(x, y);
        move.scale(scale, scale);
        return move.createTransformedShape(path(path));
    }

    static Path2D polygon(double... points) {
        Path2D path = open(points);
        path.closePath();
        return path;
    }

    static Path2D open(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }

    /** A smooth line through the points (Catmull-Rom). */
    static Path2D smooth(double... p) {
        Path2D path = new Path2D.Double();
        path.moveTo(p[0], p[1]);
        int last = p.length - 2;
        for (int i = 0; i < last; i += 2) {
            int before = Math.max(0, i - 2);
            int after = Math.min(last, i + 4);
            path.curveTo(
                    p[i] + (p[i + 2] - p[before]) / 6,
                    p[i + 1] + (p[i + 3] - p[before + 1]) / 6,
                    p[i + 2] - (p[after] - p[i]) / 6,
                    p[i + 3] - (p[after + 1] - p[i + 1]) / 6,
                    p[i + 2],
                    p[i + 3]);
        }
        return path;
    }

    /** What lies under a smooth line down to a level: a hill. */
    static Path2D below(double level, double... points) {
        Path2D path = smooth(points);
        path.lineTo(points[points.length - 2], level);
        path.lineTo(points[0], level);
        path.closePath();
        return path;
    }

    static Shape box(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }

    static Shape rounded(double x, double y, double width, double height, double corner) {
        return new RoundRectangle2D.Double(x, y, width, height, 2 * corner, 2 * corner);
    }

    static Shape circle(double x, double y, double radius) {
        return oval(x, y, radius, radius);
    }

    static Shape oval(double x, double y, double across, double down) {
        return new Ellipse2D.Double(x - across, y - down, 2 * across, 2 * down);
    }

    /** A round mass with an uneven rim, such as a bush. */
    static Path2D cloud(double x, double y, double across, double down, Random random) {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        int bumps = 9;
        for (int i = 0; i < bumps; i++) {
            double angle = 2 * Math.PI * i / bumps + random.nextDouble() * 0.5;
            double size = 0.34 + 0.16 * random.nextDouble();
            double bumpX = x + Math.cos(angle) * across * 0.62;
            double bumpY = y + Math.sin(angle) * down * 0.62;
            all.append(oval(bumpX, bumpY, across * size, down * size), false);
        }
        all.append(oval(x, y, across * 0.75, down * 0.75), false);
        return all;
    }
}

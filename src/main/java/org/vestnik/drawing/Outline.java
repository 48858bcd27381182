package org.vestnik.drawing;

import java.util.Arrays;

/**
 * A closed shape: the {@code d} of an SVG path of straight and quadratic lines. Immutable and
 * thread-safe.
 *
 * <p>spec: SVG 2 §9.3, of its commands M, L, H, V, Q and Z, in both cases.
 */
final class Outline {
    /** For each part its command, in capitals, and its absolute points in {@code points}. */
    private final String commands;

    private final double[] points;

    private Outline(String commands, double[] points) {
        this.commands = commands;
        this.points = points;
    }

    /** Takes the lines of an outline, in order. */
    interface Pen {
        void move(double x, double y);

        void line(double x, double y);

        void curve(double middleX, double middleY, double x, double y);

        /** Back to where the last move went. */
        void close();
    }

    /** Gives all lines to a pen: each point scaled, then shifted; {@code up} turns y round. */
    void draw(Pen pen, double scale, double shiftX, double shiftY, boolean up) {
        double down = up ? -scale : scale;
        int at = 0;
        for (int i = 0; i < commands.length(); i++) {
            char command = commands.charAt(i);
            if (command == 'Z') {
                pen.close();
                continue;
            }
            double x = points[at] * scale + shiftX;
            double y = points[at + 1] * down + shiftY;
            at += 2;
            switch (command) {
                case 'M' -> pen.move(x, y);
                case 'L' -> pen.line(x, y);
                default -> {
                    pen.curve(x, y, points[at] * scale + shiftX, points[at + 1] * down + shiftY);
                    at += 2;
                }
            }
        }
    }

    static Outline of(String path) {
        return new Reader(path).read();
    }

    /** Reads a path. One for each. */
    private static final class Reader {
        private final String path;
        private final StringBuilder commands = new StringBuilder();
        private double[] points = new double[64];
        private int count;
        private int at;
        private double x;
        private double y;
        private double startX;
        private double startY;

        Reader(String path) {
            this.path = path;
        }

        Outline read() {
            char command = 'Z';
            while (skip()) {
                char next = path.charAt(at);
                if (Character.isLetter(next)) {
                    command = next;
                    at++;
                }
                part(command);
                command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
            }
            return new Outline(commands.toString(), Arrays.copyOf(points, count));
        }

        private void part(char command) {
            boolean relative = Character.isLowerCase(command);
            double fromX = relative ? x : 0;
            double fromY = relative ? y : 0;
            switch (Character.toUpperCase(command)) {
                case 'Z' -> {
                    x = startX;
                    y = startY;
                    commands.append('Z');
                }
                case 'H' -> to('L', fromX + number(), y);
                case 'V' -> to('L', x, fromY + number());
                case 'Q' -> {
                    point(fromX + number(), fromY + number());
                    to('Q', fromX + number(), fromY + number());
                }
                case 'L' -> to('L', fromX + number(), fromY + number());
                case 'M' -> {
                    to('M', fromX + number(), fromY + number());
                    startX = x;
                    startY = y;
                }
                default -> throw new IllegalArgumentException("No such command: " + command);
            }
        }

        private void to(char command, double toX, double toY) {
            commands.append(command);
            x = toX;
            y = toY;
            point(x, y);
        }

        private void point(double pointX, double pointY) {
            if (count + 2 > points.length) {
                points = Arrays.copyOf(points, 2 * points.length);
            }
            points[count++] = pointX;
            points[count++] = pointY;
        }

        private boolean skip() {
            while (at < path.length() && (path.charAt(at) == ' ' || path.charAt(at) == ',')) {
                at++;
            }
            return at < path.length();
        }

        private double number() {
            skip();
            int start = at++;
            boolean point = path.charAt(start) == '.';
            while (at < path.length()) {
                char next = path.charAt(at);
                if (next == '.' && !point) {
                    point = true;
                } else if (next < '0' || next > '9') {
                    break;
                }
                at++;
            }
            return Double.parseDouble(path.substring(start, at));
        }
    }
}

package org.vestnik.demo;

import java.awt.geom.Path2D;

/**
 * A place to look from: turns points in metres (right, up from the eye, away) into the picture.
 *
 * @param x where the lines that lead away meet
 * @param y where the lines that lead away meet
 * @param scale units that one metre takes at one metre's distance
 */
record View(double x, double y, double scale) {
    double x(double right, double away) {
        return x + scale * right / away;
    }

    double y(double up, double away) {
        return y - scale * up / away;
    }

    /** A shape through points, three numbers each. */
    Path2D shape(double... points) {
        double[] flat = new double[points.length / 3 * 2];
        for (int i = 0; i < points.length / 3; i++) {
            flat[2 * i] = x(points[3 * i], points[3 * i + 2]);
            flat[2 * i + 1] = y(points[3 * i + 1], points[3 * i + 2]);
        }
        return Outline.polygon(flat);
    }

    /** A piece of a wall that leads away. */
    Path2D wall(double right, double near, double far, double low, double high) {
        return shape(right, low, near, right, high, near, right, high, far, right, low, far);
    }

    /** A piece of a wall that faces us. */
    Path2D front(double away, double left, double right, double low, double high) {
        return shape(left, low, away, left, high, away, right, high, away, right, low, away);
    }

    /** A level piece, seen from above or below. */
    Path2D level(double up, double near, double far, double left, double right) {
        return shape(left, up, near, right, up, near, right, up, far, left, up, far);
    }

    /** A straight line between two points, three numbers each. */
    Path2D line(double... ends) {
        return Outline.open(
                x(ends[0], ends[2]), y(ends[1], ends[2]), x(ends[3], ends[5]), y(ends[4], ends[5]));
    }

    /** What so many metres measure at that distance. */
    double size(double metres, double away) {
        return scale * metres / away;
    }
}

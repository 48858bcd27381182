package org.vestnik.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/** Draws flat shapes on a picture, with soft edges, light and shadow. */
final class Pen {
    private final Graphics2D graphics;

    private Pen(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /** One unit of the drawing is as many pixels as the scale says. */
    static Pen on(BufferedImage image, double scale) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        return new Pen(graphics);
    }

    void fill(Paint paint, Shape shape) {
        graphics.setPaint(paint);
        graphics.fill(shape);
    }

    void fill(Paint paint, String path) {
        fill(paint, Outline.path(path));
    }

    void box(Paint paint, double x, double y, double width, double height) {
        fill(paint, Outline.box(x, y, width, height));
    }

    void oval(Paint paint, double x, double y, double across, double down) {
        fill(paint, Outline.oval(x, y, across, down));
    }

    void line(Paint paint, double width, Shape shape) {
        graphics.setPaint(paint);
        graphics.setStroke(
                new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    void line(Paint paint, double width, String path) {
        line(paint, width, Outline.path(path));
    }

    void line(Paint paint, double width, double... points) {
        Path2D path = Outline.open(points);
        line(paint, width, path);
    }

    /** From one colour above to another below. */
    static Paint down(double top, Color above, double bottom, Color below) {
        return new GradientPaint(0, (float) top, above, 0, (float) bottom, below);
    }

    static Paint across(double left, Color before, double right, Color after) {
        return new GradientPaint((float) left, 0, before, (float) right, 0, after);
    }

    /** Light (or dark) that fades from a place. */
    void glow(Color colour, double x, double y, double radius) {
        Color edge = new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 0);
        Color middle = Ink.clear(colour, colour.getAlpha() / 255.0 * 0.38);
        float[] stops = {0, 0.5f, 1};
        graphics.setPaint(
                new RadialGradientPaint(
                        (float) x,
                        (float) y,
                        (float) radius,
                        stops,
                        new Color[] {colour, middle, edge}));
        graphics.fill(Outline.circle(x, y, radius));
    }

    /** Darkens the corners a little, so that the eye stays in the picture. */
    void vignette(double width, double height, double strength) {
        float radius = (float) (Math.hypot(width, height) * 0.56);
        Color edge = Ink.clear(Ink.NIGHT, strength);
        float[] stops = {0, 0.62f, 1};
        Color none = Ink.clear(Ink.NIGHT, 0);
        graphics.setPaint(
                new RadialGradientPaint(
                        (float) width / 2,
                        (float) height / 2,
                        radius,
                        stops,
                        new Color[] {none, none, edge}));
        graphics.fill(Outline.box(0, 0, width, height));
    }

    /** Draws inside a shape only. */
    void inside(Shape shape, Runnable drawing) {
        Shape before = graphics.getClip();
        graphics.clip(shape);
        drawing.run();
        graphics.setClip(before);
    }

    /** Draws with another origin and scale; a negative one mirrors. */
    void at(double x, double y, double scaleX, double scaleY, Runnable drawing) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, y);
        graphics.scale(scaleX, scaleY);
        drawing.run();
        graphics.setTransform(before);
    }

    /** Draws turned by degrees, clockwise, around a place. */
    void turned(double degrees, double x, double y, Runnable drawing) {
        AffineTransform before = graphics.getTransform();
        graphics.rotate(Math.toRadians(degrees), x, y);
        drawing.run();
        graphics.setTransform(before);
    }
}

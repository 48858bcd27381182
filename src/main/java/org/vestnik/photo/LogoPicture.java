package org.vestnik.photo;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageReader;
import org.vestnik.files.MediaTypes;
import org.vestnik.files.SourceFile;

/**
 * A logo in the middle of a square, with nothing around it.
 *
 * @param side of the square, in pixels
 * @param bytes three for each pixel, red first, row by row
 * @param alpha how opaque each pixel is, from 0 to 255
 */
public record LogoPicture(int side, byte[] bytes, byte[] alpha) {
    /** Drawings are painted in this many times the size, so that edges are smooth. */
    private static final int FINE = 4;

    private static final int LARGEST = 8192;

    /** Shows what it stumbles over to whoever sits there; held here so that it stays quiet. */
    private static final Logger LOUD = Logger.getLogger("com.github.weisj.jsvg");

    static {
        LOUD.setLevel(Level.OFF);
    }

    /**
     * The logo as large as fits; empty where it cannot be shown, or is a picture of pixels with
     * fewer than it would take.
     *
     * @param side of the square, in pixels
     */
    public static Optional<LogoPicture> of(SourceFile file, int side) {
        Optional<BufferedImage> picture = read(file, side * FINE);
        return picture.filter(p -> Math.max(p.getWidth(), p.getHeight()) >= side)
                .map(p -> fitted(p, side));
    }

    /**
     * A logo as it is; empty where it cannot be shown.
     *
     * @param longest side of one that is drawn, in pixels
     */
    static Optional<BufferedImage> read(SourceFile file, int longest) {
        return switch (MediaTypes.ending(file.name())) {
            case "svg" -> drawing(file.bytes(), longest);
            case "png" -> pixels(Readers.JDK_PNG, file.bytes());
            case "jpg", "jpeg" -> pixels(Readers.JDK_JPEG, file.bytes());
            default -> Optional.empty();
        };
    }

    private static Optional<BufferedImage> pixels(Readers format, byte[] bytes) {
        try {
            ImageReader reader = format.make();
            try (BytesInput in = new BytesInput(bytes)) {
                reader.setInput(in, true, true);
                return Math.max(reader.getWidth(0), reader.getHeight(0)) > LARGEST
                        ? Optional.empty()
                        : Optional.of(reader.read(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** A drawing that the library stumbles over has no icon, as one that is none. */
    private static Optional<BufferedImage> drawing(byte[] bytes, int side) {
        try {
            return painted(bytes, side);
        } catch (IllegalArgumentException | IllegalStateException | NullPointerException broken) {
            return Optional.empty();
        }
    }

    /** Nothing that lies outside the drawing is looked for. */
    private static Optional<BufferedImage> painted(byte[] bytes, int side) {
        LoaderContext alone =
                LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
        SVGDocument drawing = new SVGLoader().load(new ByteArrayInputStream(bytes), null, alone);
        if (drawing == null) {
            return Optional.empty();
        }
        FloatSize size = drawing.size();
        float scale = side / Math.max(size.width, size.height);
        int width = Math.max(1, Math.round(size.width * scale));
        int height = Math.max(1, Math.round(size.height * scale));
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.render((Component) null, graphics, new ViewBox(0, 0, width, height));
        graphics.dispose();
        return Optional.of(picture);
    }

    private static LogoPicture fitted(BufferedImage picture, int side) {
        int longer = Math.max(picture.getWidth(), picture.getHeight());
        int left = (longer - picture.getWidth()) / 2;
        int top = (longer - picture.getHeight()) / 2;
        LogoPicture logo = new LogoPicture(side, new byte[3 * side * side], new byte[side * side]);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                logo.mean(y * side + x, picture, x * longer / side - left, y * longer / side - top);
            }
        }
        return logo;
    }

    /** The mean of the pixels under one of the small picture; those without colour count less. */
    private void mean(int pixel, BufferedImage picture, int left, int top) {
        int step = Math.max(1, Math.max(picture.getWidth(), picture.getHeight()) / side);
        long[] sums = new long[4];
        for (int y = Math.max(0, top); y < Math.min(picture.getHeight(), top + step); y++) {
            for (int x = Math.max(0, left); x < Math.min(picture.getWidth(), left + step); x++) {
                int colour = picture.getRGB(x, y);
                int opaque = colour >>> 24;
                sums[0] += opaque;
                sums[1] += opaque * (colour >> 16 & 0xff);
                sums[2] += opaque * (colour >> 8 & 0xff);
                sums[3] += opaque * (colour & 0xff);
            }
        }
        if (sums[0] > 0) {
            alpha[pixel] = (byte) (sums[0] / ((long) step * step));
            for (int i = 0; i < 3; i++) {
                bytes[3 * pixel + i] = (byte) ((sums[i + 1] + sums[0] / 2) / sums[0]);
            }
        }
    }
}

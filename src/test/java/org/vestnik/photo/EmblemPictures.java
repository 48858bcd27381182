package org.vestnik.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.vestnik.files.SourceFile;
import org.vestnik.files.SourceTree;
import org.vestnik.publicity.Emblem;

/** Emblems, right and wrong ones, as files of three kinds. */
public final class EmblemPictures {
    /** The middles of stars in the drawing, from 12 o'clock. */
    private static final String HEAD = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"";

    private EmblemPictures() {}

    public static String right(Emblem.Style style) {
        return Emblem.file(style);
    }

    /** The emblem as a whole, drawn out sideways. */
    public static String stretched(double by) {
        return drawing(810 * by, 540, "<g transform=\"scale(" + by + " 1)\">" + inner() + "</g>");
    }

    /** The field alone made longer: the ring stays round. */
    public static String longer(double by) {
        return drawing(
                810 * by,
                540,
                field(810 * by)
                        + "<g transform=\"translate("
                        + 405 * (by - 1)
                        + " 0)\">"
                        + stars(12, 0, 0, 0)
                        + "</g>");
    }

    public static String coloured(String field, String star) {
        return right(Emblem.Style.COLOUR).replace("#003399", field).replace("#ffcc00", star);
    }

    public static String with(String more) {
        return right(Emblem.Style.COLOUR).replace("</svg>", more + "</svg>");
    }

    /**
     * An emblem with other stars.
     *
     * @param turned how many of them lean
     * @param by how many degrees
     * @param from how many degrees the ring is turned
     */
    public static String starred(int count, int turned, double by, double from) {
        return drawing(810, 540, field(810) + stars(count, turned, by, from));
    }

    /** A lock-up: the emblem, and words beside it. */
    public static String beside(String emblem) {
        String inner = emblem.replaceFirst("(?s)<svg[^>]*>", "").replace("</svg>", "");
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            words.append("<rect fill=\"#003399\" x=\"" + (900 + 150 * i) + "\" y=\"120\"")
                    .append(" width=\"100\" height=\"110\"/><circle fill=\"#003399\" cx=\"")
                    .append((950 + 150 * i) + "\" cy=\"380\" r=\"60\"/>");
        }
        return drawing(2300, 540, inner + words);
    }

    public static String drawing(double width, double height, String inner) {
        return HEAD + "0 0 " + width + " " + height + "\">" + inner + "</svg>";
    }

    private static String inner() {
        return right(Emblem.Style.COLOUR).replaceFirst("<svg[^>]*>", "").replace("</svg>", "");
    }

    private static String field(double width) {
        return "<rect fill=\"#003399\" width=\"" + width + "\" height=\"540\"/>";
    }

    private static String stars(int count, int turned, double by, double from) {
        StringBuilder stars = new StringBuilder();
        for (int i = 0; i < count; i++) {
            double angle = Math.toRadians(360.0 * i / count + from);
            double x = 405 + 180 * Math.sin(angle);
            double y = 270 - 180 * Math.cos(angle);
            stars.append(star(x, y, 30, i < turned ? by : 0));
        }
        return stars.toString();
    }

    static String star(double x, double y, double radius, double turn) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            double far = i % 2 == 0 ? radius : radius * 0.381966;
            double angle = Math.toRadians(36 * i + turn);
            points.append(x + far * Math.sin(angle)).append(',');
            points.append(y - far * Math.cos(angle)).append(' ');
        }
        return "<polygon fill=\"#ffcc00\" points=\"" + points + "\"/>";
    }

    public static SourceFile svg(String svg) {
        return file("logo.svg", svg.getBytes(StandardCharsets.UTF_8));
    }

    public static SourceFile png(String svg, int longest) {
        return file("logo.png", write(image(svg, longest), "png"));
    }

    /** In quality 0.6. */
    public static SourceFile jpeg(String svg, int longest) {
        return file("logo.jpg", write(image(svg, longest), "jpeg"));
    }

    static SourceFile file(String name, byte[] bytes) {
        String path = "content/static/" + name;
        return SourceTree.of(Map.of(path, bytes)).file(path).orElseThrow();
    }

    private static BufferedImage image(String svg, int longest) {
        BufferedImage drawn = LogoPicture.read(svg(svg), longest).orElseThrow();
        BufferedImage paper =
                new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        pen.drawImage(drawn, 0, 0, Color.WHITE, null);
        pen.dispose();
        return paper;
    }

    private static byte[] write(BufferedImage image, String format) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        if (format.equals("jpeg")) {
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(0.6f);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}

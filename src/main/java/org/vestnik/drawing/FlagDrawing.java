package org.vestnik.drawing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Draws one line of {@code flags.txt}, whose head says what may stand there. */
final class FlagDrawing {
    private static final int HEIGHT = 14;

    private final Map<String, String> shapes;
    private final StringBuilder out = new StringBuilder(400);
    private int width;
    private int height;

    /**
     * @param shapes paths around 0,0, by name
     */
    FlagDrawing(Map<String, String> shapes) {
        this.shapes = shapes;
    }

    String svg(String line) {
        String[] parts = line.split(" \\| ");
        String[] size = parts[0].split(" ");
        width = Integer.parseInt(size[1]);
        height = Integer.parseInt(size[2]);
        out.append("<svg class=\"flag\" viewBox=\"0 0 ").append(width).append(' ').append(height);
        // Its size stands here, too, for readers without the stylesheet.
        out.append("\" width=\"").append(Math.round(width * HEIGHT / (float) height));
        out.append("\" height=\"").append(HEIGHT).append("\" aria-hidden=\"true\">");
        for (int part = 1; part < parts.length; part++) {
            draw(parts[part].trim().split(" "));
        }
        return out.append("</svg>").toString();
    }

    private void draw(String[] words) {
        switch (words[0]) {
            case "rows" -> bands(words, height, "M0 %dh" + width + "v%dH0z");
            case "columns" -> bands(words, width, "M%d 0h%dv" + height + "h-%2$dz");
            case "path" -> area(words[1], "", rest(words, 2));
            case "line" -> line(words[1], words[2], "", rest(words, 3));
            case "dots" ->
                    line(
                            words[1],
                            words[2],
                            " stroke-linecap=\"round\" stroke-dasharray=\"0 " + words[3] + "\"",
                            rest(words, 4));
            case "disc" ->
                    out.append(
                            String.format(
                                    Locale.ROOT,
                                    "<circle fill=\"#%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>",
                                    (Object[]) Arrays.copyOfRange(words, 1, 5)));
            case "draw" -> area(words[2], place(words), shapes.get(words[1]));
            default -> throw new IllegalStateException("Nothing is drawn by " + words[0]);
        }
    }

    /** Bands of one colour are one path. */
    private void bands(String[] words, int length, String form) {
        String[] colours = new String[words.length];
        int[] parts = new int[words.length];
        for (int i = 1; i < words.length; i++) {
            String[] band = words[i].split("\\*");
            colours[i] = band[0];
            parts[i] = band.length == 1 ? 1 : Integer.parseInt(band[1]);
        }
        int unit = length / Arrays.stream(parts).sum();
        Map<String, String> paths = new LinkedHashMap<>();
        int at = 0;
        for (int i = 1; i < words.length; i++) {
            String path = String.format(Locale.ROOT, form, at, unit * parts[i]);
            paths.merge(colours[i], path, String::concat);
            at += unit * parts[i];
        }
        paths.forEach((colour, path) -> area(colour, "", path));
    }

    private static String place(String[] words) {
        String turn = words.length > 6 ? "rotate(" + words[6] + ")" : "";
        String place = "translate(" + words[3] + " " + words[4] + ")scale(" + words[5] + ")" + turn;
        return " transform=\"" + place + "\"";
    }

    private void area(String colour, String more, String path) {
        out.append("<path fill=\"#").append(colour).append('"').append(more);
        out.append(" d=\"").append(path).append("\"/>");
    }

    private void line(String colour, String width, String more, String path) {
        out.append("<path fill=\"none\" stroke=\"#").append(colour).append("\" stroke-width=\"");
        out.append(width).append('"').append(more).append(" d=\"").append(path).append("\"/>");
    }

    private static String rest(String[] words, int from) {
        return String.join(" ", Arrays.copyOfRange(words, from, words.length));
    }
}

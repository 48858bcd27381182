package org.vestnik.check.sight;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was measured of one part of a strip on one screen. Lengths are in CSS pixels, from the upper
 * left corner of the window; what was not measured is "" or 0.
 *
 * @param page number of the page among those that were asked for, from 0
 * @param strip number of the strip on its page, from 0
 * @param part emblem, words, fund, programme, number or logo
 */
record Measure(int page, Screen screen, int strip, String part, Map<String, String> found) {

    /** A box: where it begins, and how wide and high it is. */
    record Box(double left, double top, double width, double height) {
        boolean isEmpty() {
            return width < 1 || height < 1;
        }

        /** Whether all of it lies within a window; a pixel may stick out, as roundings do. */
        boolean isWithin(double windowWidth, double windowHeight) {
            return left >= -1
                    && top >= -1
                    && left + width <= windowWidth + 1
                    && top + height <= windowHeight + 1;
        }
    }

    /** A line of the script that measures; empty where it is none. */
    static Optional<Measure> read(String line) {
        String[] parts = line.split("\t");
        if (parts.length < 4) {
            return Optional.empty();
        }
        Map<String, String> found = new LinkedHashMap<>();
        for (String pair : List.of(parts).subList(4, parts.length)) {
            int equals = pair.indexOf('=');
            String value = pair.substring(equals + 1);
            found.put(
                    pair.substring(0, Math.max(0, equals)),
                    URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8));
        }
        return Screen.named(parts[1])
                .map(
                        screen ->
                                new Measure(
                                        Integer.parseInt(parts[0]),
                                        screen,
                                        Integer.parseInt(parts[2]),
                                        parts[3],
                                        found));
    }

    String text(String name) {
        return found.getOrDefault(name, "");
    }

    /** Texts that the script wrote on a line each. */
    List<String> texts(String name) {
        return text(name).lines().toList();
    }

    double number(String name) {
        String text = text(name);
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    /** Numbers with commas between them. */
    double[] numbers(String name) {
        return Arrays.stream(text(name).split(","))
                .filter(one -> !one.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** Whether the page has it at all, be it to be seen or not. */
    boolean isThere() {
        return number("there") > 0;
    }

    Box box() {
        double[] sides = numbers("box");
        return sides.length == 4
                ? new Box(sides[0], sides[1], sides[2], sides[3])
                : new Box(0, 0, 0, 0);
    }

    /** Whether it lies on the first screen, before any scrolling. */
    boolean isOnScreen() {
        double[] window = numbers("window");
        return window.length == 2 && box().isWithin(window[0], window[1]);
    }

    Ink ink(String name) {
        return Ink.of(text(name));
    }
}

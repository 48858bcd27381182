package org.vestnik.drawing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Small flags of countries, drawn from {@code flags.txt}: an ornament beside the country’s name,
 * which readers of the screen pass over. Thread-safe.
 */
public final class Flags {
    private static final String SHAPE = "shape ";
    private static final Map<String, String> DRAWN = read();

    private Flags() {}

    /**
     * The flag as inline SVG of 14 CSS pixels’ height, with the class {@code flag}.
     *
     * @param country code of ISO 3166-1 in capitals, or XK
     * @return empty where none is drawn
     */
    public static Optional<String> svg(String country) {
        return Optional.ofNullable(DRAWN.get(country));
    }

    /** The codes of all countries whose flag is drawn. */
    public static Set<String> countries() {
        return Collections.unmodifiableSet(DRAWN.keySet());
    }

    private static Map<String, String> read() {
        Map<String, String> shapes = new HashMap<>();
        Map<String, String> drawn = new TreeMap<>();
        for (String line : lines()) {
            if (line.startsWith(SHAPE)) {
                String[] words = line.split(" ", 3);
                shapes.put(words[1], words[2]);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                drawn.put(line.substring(0, 2), new FlagDrawing(shapes).svg(line));
            }
        }
        return drawn;
    }

    private static List<String> lines() {
        try (InputStream in = Flags.class.getResourceAsStream("flags.txt");
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

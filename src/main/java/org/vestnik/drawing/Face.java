package org.vestnik.drawing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The faces that words are drawn in: those of the theme, as outlines. Thread-safe. */
enum Face {
    /** Source Serif, semibold. */
    TITLE("letters-title.txt"),
    /** Sofia Sans, semibold. */
    TEXT("letters-text.txt"),
    /** Ubuntu Bold, one of the faces that may stand beside the emblem; only its letters. */
    STRIP("letters-strip.txt");

    /** Measures of outlines are parts of the size of letters. */
    static final double UNITS = 1000;

    /** Where a face has no space of its own. */
    private static final Letter SPACE = new Letter(Outline.of(""), 230, 0, 0);

    private final String file;
    private volatile Letters letters;

    Face(String file) {
        this.file = file;
    }

    /** A letter: how far the next one is, and the classes that it is kerned by. */
    record Letter(Outline outline, int advance, int left, int right) {}

    private record Letters(
            Map<String, Map<Integer, Letter>> byLanguage, Map<Long, Integer> kerns) {}

    /** The letter as the language writes it; null where the face has none. */
    Letter letter(int code, String language) {
        int plain = code == 0xA0 || code == 0x202F || code == 0x2009 ? ' ' : code;
        Map<String, Map<Integer, Letter>> all = letters().byLanguage();
        Letter own = all.getOrDefault(language, Map.of()).get(plain);
        Letter found = own != null ? own : all.get("").get(plain);
        return found == null && plain == ' ' ? SPACE : found;
    }

    /** How much closer or further apart two letters stand than their advances say. */
    int kern(Letter first, Letter second) {
        return first.left() == 0 || second.right() == 0
                ? 0
                : letters().kerns().getOrDefault(pair(first.left(), second.right()), 0);
    }

    private static long pair(int left, int right) {
        return (long) left << 32 | right;
    }

    /** Read when first asked for; two threads may read it twice. */
    private Letters letters() {
        Letters known = letters;
        if (known == null) {
            known = read();
            letters = known;
        }
        return known;
    }

    private Letters read() {
        Map<String, Map<Integer, Letter>> byLanguage = new HashMap<>(Map.of("", new HashMap<>()));
        Map<Long, Integer> kerns = new HashMap<>();
        for (String line : lines()) {
            String[] words = line.split(" ", 6);
            if (words[0].equals("letter")) {
                int colon = words[1].indexOf(':');
                Letter letter =
                        new Letter(
                                Outline.of(words[5]),
                                Integer.parseInt(words[2]),
                                Integer.parseInt(words[3]),
                                Integer.parseInt(words[4]));
                byLanguage
                        .computeIfAbsent(
                                words[1].substring(0, Math.max(0, colon)), k -> new HashMap<>())
                        .put(Integer.parseInt(words[1].substring(colon + 1), 16), letter);
            } else if (words[0].equals("kern")) {
                kerns(line.split(" "), kerns);
            }
        }
        return new Letters(byLanguage, kerns);
    }

    private static void kerns(String[] words, Map<Long, Integer> kerns) {
        for (int i = 2; i < words.length; i++) {
            String[] parts = words[i].split(":");
            kerns.put(
                    pair(Integer.parseInt(words[1]), Integer.parseInt(parts[0])),
                    Integer.parseInt(parts[1]));
        }
    }

    private List<String> lines() {
        try (InputStream in = Face.class.getResourceAsStream(file);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

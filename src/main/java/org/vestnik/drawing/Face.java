package org.vestnik.drawing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    /** The letters of each language at their codes, and of "" for all others. */
    private record Letters(Map<String, Letter[]> byLanguage, short[][] kerns) {}

    /** The letter as the language writes it; null where the face has none. */
    Letter letter(int code, String language) {
        int plain = code == 0xA0 || code == 0x202F || code == 0x2009 ? ' ' : code;
        Map<String, Letter[]> all = letters().byLanguage();
        Letter[] own = all.get(language);
        Letter[] known = own != null ? own : all.get("");
        Letter found = plain < known.length ? known[plain] : null;
        return found == null && plain == ' ' ? SPACE : found;
    }

    /** How much closer or further apart two letters stand than their advances say. */
    int kern(Letter first, Letter second) {
        short[][] kerns = letters().kerns();
        int left = first.left();
        int right = second.right();
        return left < kerns.length && right < kerns[left].length ? kerns[left][right] : 0;
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
        List<short[]> kerns = new ArrayList<>();
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
        return new Letters(tables(byLanguage), kerns.toArray(short[][]::new));
    }

    private static Map<String, Letter[]> tables(Map<String, Map<Integer, Letter>> byLanguage) {
        Map<String, Letter[]> tables = new HashMap<>();
        byLanguage.forEach(
                (language, own) -> {
                    Map<Integer, Letter> all = new TreeMap<>(byLanguage.get(""));
                    all.putAll(own);
                    Letter[] table = new Letter[Collections.max(all.keySet()) + 1];
                    all.forEach((code, letter) -> table[code] = letter);
                    tables.put(language, table);
                });
        return tables;
    }

    private static void kerns(String[] words, List<short[]> kerns) {
        int left = Integer.parseInt(words[1]);
        while (kerns.size() <= left) {
            kerns.add(new short[0]);
        }
        short[] row = kerns.get(left);
        for (int i = 2; i < words.length; i++) {
            String[] parts = words[i].split(":");
            int right = Integer.parseInt(parts[0]);
            row = right < row.length ? row : Arrays.copyOf(row, right + 1);
            row[right] = Short.parseShort(parts[1]);
        }
        kerns.set(left, row);
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

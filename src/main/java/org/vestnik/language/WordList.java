package org.vestnik.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** A list of words that the jar carries, as UTF-8 properties. */
final class WordList {
    private WordList() {}

    /** The words by key; empty where the jar has no such list. */
    static Map<String, String> read(String name) {
        try (InputStream in = WordList.class.getResourceAsStream(name)) {
            if (in == null) {
                return Map.of();
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> words = new TreeMap<>();
            properties.forEach((key, value) -> words.put((String) key, (String) value));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

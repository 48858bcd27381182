package org.vestnik.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.vestnik.language.Language;
import org.vestnik.problem.MachineFailure;

/**
 * What a new site says in a language: short words by key, and texts in Markdown. They are files of
 * the jar; a language without its own is answered in English.
 *
 * @param spoken the language in which they really are
 */
record SiteWords(Language spoken, Properties words) {
    static SiteWords in(Language language) {
        Language spoken =
                has(language)
                        ? language
                        : has(language.base()) ? language.base() : Language.ENGLISH;
        Properties words = new Properties();
        try {
            words.load(new StringReader(text("words_" + spoken + ".properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SiteWords(spoken, words);
    }

    String say(String key) {
        return words.getProperty(key);
    }

    /** A whole text, as {@code article}. */
    String markdown(String name) {
        return text(name + "_" + spoken + ".md");
    }

    /** Whether a site in this language speaks another one for want of words. */
    boolean standsInFor(Language language) {
        return !spoken.equals(language) && !spoken.equals(language.base());
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** The site.yaml of a new site with remarks in a language, else in English. */
    static String siteYaml(String language) {
        return read("site_" + language + ".yaml")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> text("site_en.yaml"));
    }

    static byte[] bytes(String name) {
        return read(name).orElseThrow(() -> gone(name));
    }

    private static boolean has(Language language) {
        return read("words_" + language + ".properties").isPresent();
    }

    private static Optional<byte[]> read(String name) {
        try (InputStream in = SiteWords.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new MachineFailure(e, "jar-unreadable", name);
        }
    }

    private static MachineFailure gone(String name) {
        return new MachineFailure(
                new IOException("Not in the jar: " + name), "jar-unreadable", name);
    }
}

package org.vestnik.publicity;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.vestnik.language.Language;

/**
 * What the rules of publicity say, in one language and in our own words. Immutable and thread-safe.
 */
public final class LawBook {
    private final Language language;
    private final Properties words;

    private LawBook(Language language, Properties words) {
        this.language = language;
        this.words = words;
    }

    /** In the language; what that does not say is said in English. */
    public static LawBook in(Language language) {
        Properties words = new Properties(read(Language.ENGLISH.code()));
        words.putAll(read(language.base().code()));
        return new LawBook(language.base(), words);
    }

    public Language language() {
        return language;
    }

    /** The name of a pack. */
    public String name(LawPack pack) {
        return words.getProperty("pack." + pack.id());
    }

    /** What is to be known of a pack as a whole. */
    public Optional<String> note(LawPack pack) {
        return Optional.ofNullable(words.getProperty("pack." + pack.id() + ".note"));
    }

    /** What the rule asks for. */
    public String asks(LawRule rule) {
        return words.getProperty(rule.name() + ".asks");
    }

    /** How it is checked; where a person must look, at what. */
    public String checked(LawRule rule) {
        return words.getProperty(rule.name() + ".checked");
    }

    /** What to do where it is broken. */
    public String mend(LawRule rule) {
        return words.getProperty(rule.name() + ".mend");
    }

    private static Properties read(String code) {
        Properties words = new Properties();
        try (InputStream in = LawBook.class.getResourceAsStream("laws_" + code + ".properties")) {
            if (in != null) {
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

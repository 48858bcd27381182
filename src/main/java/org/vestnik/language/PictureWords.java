package org.vestnik.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of a language that say only that there is a picture, and nothing of what it shows:
 * снимка, фото. They are data, in the file of the language's words; the English ones count
 * everywhere. Immutable and thread-safe.
 */
public final class PictureWords {
    private static final Map<Language, PictureWords> KNOWN = new ConcurrentHashMap<>();
    private static final String KEY = "pictures";

    private final Set<String> words;

    private PictureWords(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    public static PictureWords in(Language language) {
        return KNOWN.computeIfAbsent(language, PictureWords::read);
    }

    /** Whether this is such a word, in any case. */
    public boolean has(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    private static PictureWords read(Language language) {
        Set<String> words = new TreeSet<>();
        for (Language one : List.of(language, language.base(), Language.ENGLISH)) {
            String said = WordList.read("words/" + one.code() + ".properties").get(KEY);
            if (said != null) {
                words.addAll(Arrays.asList(said.split(", ")));
            }
        }
        return new PictureWords(words);
    }
}

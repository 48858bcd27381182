package org.vestnik.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.vestnik.language.Language;

/** Whether a text is written in the letters of a language. */
final class Script {
    private static final Map<String, Set<Character.UnicodeScript>> SCRIPTS = scripts();
    private static final Set<Character.UnicodeScript> LATIN = Set.of(Character.UnicodeScript.LATIN);

    private Script() {}

    /** Whether at least half of the letters are of the language's script; so if there are none. */
    static boolean fits(String text, Language language) {
        String base = language.code().split("-")[0];
        Set<Character.UnicodeScript> own = SCRIPTS.getOrDefault(base, LATIN);
        int fitting = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            if (Character.isLetter(letter)) {
                letters++;
                fitting += own.contains(Character.UnicodeScript.of(letter)) ? 1 : 0;
            }
            i += Character.charCount(letter);
        }
        return 2 * fitting >= letters;
    }

    /** CLDR's likely scripts of the languages that are not written in Latin letters alone. */
    private static Map<String, Set<Character.UnicodeScript>> scripts() {
        Map<String, Set<Character.UnicodeScript>> scripts = new HashMap<>();
        put(scripts, "bg mk ru uk be kk ky mn tg", Character.UnicodeScript.CYRILLIC);
        put(scripts, "sr", Character.UnicodeScript.CYRILLIC, Character.UnicodeScript.LATIN);
        put(scripts, "el", Character.UnicodeScript.GREEK);
        put(scripts, "ar fa ur ps ku", Character.UnicodeScript.ARABIC);
        put(scripts, "he yi", Character.UnicodeScript.HEBREW);
        put(scripts, "hy", Character.UnicodeScript.ARMENIAN);
        put(scripts, "ka", Character.UnicodeScript.GEORGIAN);
        put(scripts, "hi mr ne", Character.UnicodeScript.DEVANAGARI);
        put(scripts, "bn", Character.UnicodeScript.BENGALI);
        put(scripts, "th", Character.UnicodeScript.THAI);
        put(scripts, "zh", Character.UnicodeScript.HAN);
        put(scripts, "ko", Character.UnicodeScript.HANGUL, Character.UnicodeScript.HAN);
        put(
                scripts,
                "ja",
                Character.UnicodeScript.HAN,
                Character.UnicodeScript.HIRAGANA,
                Character.UnicodeScript.KATAKANA);
        return Map.copyOf(scripts);
    }

    private static void put(
            Map<String, Set<Character.UnicodeScript>> scripts,
            String languages,
            Character.UnicodeScript... own) {
        for (String language : languages.split(" ")) {
            scripts.put(language, Set.of(own));
        }
    }
}

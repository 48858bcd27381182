package org.vestnik.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The small words by which a language is known. Immutable and thread-safe. */
final class CommonWords {
    /** More words than this tell nothing new. */
    static final int ENOUGH = 60;

    private static final Map<String, Set<String>> WORDS = new HashMap<>();

    static {
        add(
                "bg",
                "и в на за от да се с са че по не е до си при или към като със във със което които който която ще бе беше бяха това тази този след през между но");
        add(
                "en",
                "the of and to in is was were for that with on by from at as this it be are an which have has had not or their they we our you will its who");
        add(
                "es",
                "el la los las de y en que un una por con para del se al es su lo como más fue son este esta entre sobre pero sus ha han");
        add(
                "it",
                "il la le gli di e in che un una per con del della dei delle è si al alla sono nel nella come più anche dal da non questo questa ha hanno lo");
        add(
                "de",
                "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an wurde werden sind bei oder wir");
        add(
                "fr",
                "le la les de et en un une du des que qui dans pour par sur est au aux avec ce cette il sont pas plus ou nous leur ont été");
        add(
                "ro",
                "și în de la cu pe din pentru care este un o sunt să nu mai prin au fost al ale ca sau a fi cele");
        add(
                "pt",
                "o a os as de e em que um uma do da dos das no na para com por se ao foi são mais como não sua seu pela pelo");
    }

    private CommonWords() {}

    /**
     * A language, and how many of its small words were found.
     *
     * @param language its code
     */
    record Found(String language, int hits) {}

    private static void add(String language, String words) {
        WORDS.put(language, new HashSet<>(List.of(words.split(" "))));
    }

    /** How many are small words of the language; −1 where nobody knows its words. */
    static int hits(List<String> words, String language) {
        Set<String> known = WORDS.get(language);
        return known == null ? -1 : (int) words.stream().filter(known::contains).count();
    }

    /** The language other than that of the page that fits best; of equals the first by code. */
    static Optional<Found> of(List<String> words, String page) {
        return WORDS.keySet().stream()
                .filter(language -> !language.equals(page))
                .sorted()
                .map(language -> new Found(language, hits(words, language)))
                .reduce((a, b) -> b.hits() > a.hits() ? b : a);
    }

    static boolean isCyrillic(String language) {
        return Set.of("bg", "mk", "ru", "uk", "sr", "be").contains(language);
    }

    /** Whether the language is one of those whose words are known and Latin. */
    static boolean isLatin(String language) {
        return WORDS.containsKey(language) && !isCyrillic(language);
    }
}

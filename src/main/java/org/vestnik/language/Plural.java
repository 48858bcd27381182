package org.vestnik.language;

import com.ibm.icu.text.PluralRules;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The form of a word that a count asks for (Unicode TR 35, part 3, language plural rules). */
public enum Plural {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /** Languages in which one thing is one, and every other whole number is not. */
    private static final Set<String> ONE_OR_OTHER =
            Set.of("bg", "en", "de", "nl", "el", "hu", "fi", "et", "sv", "tr", "no", "nb");

    /** The form for a count of things in a language. */
    public static Plural of(long count, Language language) {
        String base = language.base().code();
        if (ONE_OR_OTHER.contains(base)) {
            return count == 1 || count == -1 ? ONE : OTHER;
        }
        PluralRules rules = PluralRules.forLocale(IcuLocales.of(language));
        return valueOf(rules.select(Math.abs((double) count)).toUpperCase(Locale.ROOT));
    }

    /** The forms that whole numbers ask for in a language, in the order of this enum. */
    public static Set<Plural> forms(Language language) {
        Set<Plural> forms = EnumSet.noneOf(Plural.class);
        // By then every rule for whole numbers has come round, but that for millions.
        for (int count = 0; count <= 200; count++) {
            forms.add(of(count, language));
        }
        return forms;
    }

    /** The word by which texts name the form: {@code one}, {@code few}, {@code other}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.vestnik.content;

import org.vestnik.language.Language;
import org.vestnik.language.LocalText;
import org.vestnik.language.SectionWords;

/** A type of article, with its word for one and for many. */
public record ContentType(String id, LocalText one, LocalText many) {

    /**
     * The language of the words that stand for the type where a language asks for them: its own,
     * else English for a built-in type that nobody translated, else as {@link LocalText#in} falls
     * back.
     *
     * @param lead the language of the site that leads
     */
    public Language tongue(Language language, Language lead) {
        if (isEnglish(language)) {
            return Language.ENGLISH;
        }
        if (one.in(language).isPresent()) {
            return language;
        }
        return one.in(lead).isPresent()
                ? lead
                : one.byLanguage().keySet().stream().findFirst().orElse(language);
    }

    /** Whether a built-in type has its English words in a language that Vestnik does not know. */
    boolean isEnglish(Language language) {
        SectionWords words = SectionWords.in(language);
        return SectionWords.TYPES.contains(id)
                && !words.isKnown()
                && one.in(language).filter(words.one(id)::equals).isPresent();
    }
}

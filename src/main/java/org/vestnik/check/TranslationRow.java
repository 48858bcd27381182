package org.vestnik.check;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestnik.content.Article;
import org.vestnik.content.Hidden;
import org.vestnik.content.TextMark;
import org.vestnik.content.Translation;
import org.vestnik.files.Parallel;
import org.vestnik.language.Language;
import org.vestnik.site.Inspection;

/**
 * How far an article or a standing page is in each language of the site.
 *
 * @param mark of the lead as it is now
 * @param states in the order of the site's languages
 */
public record TranslationRow(
        Article article, TextMark mark, Map<Language, TranslationState> states) {
    public TranslationRow {
        states = Collections.unmodifiableMap(states);
    }

    /** Those of all that visitors see: articles with the newest first, then standing pages. */
    public static List<TranslationRow> of(Inspection site, Parallel parallel) {
        Map<String, List<Hidden>> hidden =
                site.hidden().stream().collect(Collectors.groupingBy(Hidden::folder));
        return parallel.map(
                site.everything(),
                article -> of(site, article, hidden.getOrDefault(article.folder(), List.of())));
    }

    private static TranslationRow of(Inspection site, Article article, List<Hidden> hidden) {
        Translation lead = article.lead();
        TextMark mark = TextMark.of(lead, site.body(lead));
        Map<Language, TranslationState> states = new LinkedHashMap<>();
        for (Language language : site.site().languages()) {
            boolean behind = isHidden(language, hidden);
            states.put(
                    language,
                    article.in(language)
                            .map(text -> state(text, lead, mark))
                            .orElse(behind ? TranslationState.HIDDEN : TranslationState.MISSING));
        }
        return new TranslationRow(article, mark, states);
    }

    static boolean isHidden(Language language, List<Hidden> hidden) {
        return hidden.stream().flatMap(one -> one.language().stream()).anyMatch(language::equals);
    }

    private static TranslationState state(Translation text, Translation lead, TextMark mark) {
        if (text == lead) {
            return TranslationState.LEAD;
        }
        if (text.facts().draft()) {
            return TranslationState.HIDDEN;
        }
        return text.translatedFrom()
                .map(said -> mark.matches(said) ? TranslationState.DONE : TranslationState.OUTDATED)
                .orElse(TranslationState.UNKNOWN);
    }

    /** The languages in a state, in the order of the site. */
    public List<Language> in(TranslationState state) {
        return states.keySet().stream().filter(each -> states.get(each) == state).toList();
    }

    /** Whether it was published on a day or later; a standing page always is. */
    public boolean isSince(LocalDate day) {
        return article.lead().facts().date().filter(date -> date.isBefore(day)).isEmpty();
    }

    /** Whether there is something to be done in any language. */
    public boolean isWork() {
        return Stream.of(TranslationState.values())
                .filter(TranslationState::isWork)
                .anyMatch(states::containsValue);
    }
}

package org.vestnik.site;

import org.vestnik.content.Article;
import org.vestnik.content.Translation;
import org.vestnik.language.Language;
import org.vestnik.language.LanguageNames;
import org.vestnik.site.view.DateView;
import org.vestnik.site.view.TeaserView;

/**
 * Articles as others point to them, in their best text for the language of the page. One that was
 * made is kept: many pages show the same. Thread-safe.
 */
final class Teasers {
    private final Edition edition;
    private final Cards cards;
    private final Once<Shown, TeaserView> made = new Once<>();

    Teasers(Edition edition, Cards cards) {
        this.edition = edition;
        this.cards = cards;
    }

    /** A text on pages of a language that lie equally deep. */
    private record Shown(String file, Language language, String root) {}

    TeaserView of(Article article, Language language, String root) {
        Translation text = article.best(language);
        return made.of(
                new Shown(text.file(), language, root),
                shown ->
                        of(
                                text,
                                language,
                                root,
                                cards.notice(text, language),
                                DateViews.of(language)
                                        .when(article.lead().facts().events(), article)));
    }

    /** An event says by itself that it is off. */
    TeaserView ofEvent(Translation text, Language language, String root, DateView start) {
        return of(text, language, root, cards.foreign(text, language), start);
    }

    private TeaserView of(
            Translation text, Language language, String root, String notice, DateView when) {
        boolean own = text.language().equals(language);
        return new TeaserView(
                root + edition.addresses().of(text),
                text.title(),
                own ? "" : text.language().code(),
                own ? "" : LanguageNames.direction(text.language()),
                when,
                cards.type(text, language),
                Cards.typeId(text),
                Cards.place(text),
                notice);
    }
}

package org.vestnik.site;

import java.time.LocalDate;
import java.util.List;
import org.vestnik.content.Article;
import org.vestnik.content.Event;
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
                shown -> of(text, language, root, when(article, language)));
    }

    TeaserView of(Translation text, Language language, String root, DateView when) {
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
                cards.notice(text, language));
    }

    /** The first day of the first event (its days, where they lie in one month), else the date. */
    static DateView when(Article article, Language language) {
        List<Event> events = article.lead().facts().events();
        return events.isEmpty()
                ? date(article, language)
                : DateViews.of(language).days(events.get(0));
    }

    static DateView date(Article article, Language language) {
        LocalDate date = article.lead().facts().date().orElse(LocalDate.EPOCH);
        return DateViews.of(language).of(date);
    }
}

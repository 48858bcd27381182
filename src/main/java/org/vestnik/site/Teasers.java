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

/** Articles as others point to them, in their best text for the language of the page. */
record Teasers(Edition edition, Cards cards) {
    TeaserView of(Article article, Language language, String page) {
        Translation text = article.best(language);
        return of(text, language, page, when(article, language));
    }

    TeaserView of(Translation text, Language language, String page, DateView when) {
        boolean own = text.language().equals(language);
        return new TeaserView(
                Relative.path(page, edition.addresses().of(text)),
                text.title(),
                own ? "" : text.language().code(),
                own ? "" : LanguageNames.direction(text.language()),
                when,
                cards.type(text, language),
                Cards.typeId(text),
                Cards.place(text),
                own ? "" : cards.notice(text, language));
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

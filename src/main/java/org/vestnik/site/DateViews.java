package org.vestnik.site;

import java.time.LocalDate;
import java.util.List;
import org.vestnik.content.Article;
import org.vestnik.content.Event;
import org.vestnik.content.Facts;
import org.vestnik.content.Moment;
import org.vestnik.language.Dates;
import org.vestnik.language.Language;
import org.vestnik.site.view.DateView;

/** Dates in words of a language. */
record DateViews(Dates dates) {
    static DateViews of(Language language) {
        return new DateViews(Dates.in(language));
    }

    /** A day; one that could not be read, which only a preview shows, is a question mark. */
    DateView of(LocalDate date) {
        if (date.equals(Facts.UNKNOWN_DATE)) {
            return new DateView(date.toString(), "?", "?", "", "");
        }
        return view(date, date, dates.full(date));
    }

    /** The day on which an article was published. */
    DateView published(Article article) {
        return of(article.lead().facts().date().orElse(Facts.UNKNOWN_DATE));
    }

    /** The first day of the first event (its days, where they lie in one month), else the date. */
    DateView when(List<Event> events, Article article) {
        return events.isEmpty() ? published(article) : days(events.get(0));
    }

    /** The first day of an event; its days, where they lie in one month. */
    DateView days(Event event) {
        LocalDate start = event.start().date();
        LocalDate end = event.end().map(Moment::date).orElse(start);
        return view(start, end, start.equals(end) ? dates.full(start) : dates.period(start, end));
    }

    private DateView view(LocalDate start, LocalDate end, String text) {
        return new DateView(
                start.toString(),
                text,
                dates.days(start, end),
                dates.shortMonth(start.getMonth()),
                dates.year(start));
    }
}

package org.vestnik.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vestnik.content.Event;
import org.vestnik.content.Event.Status;
import org.vestnik.content.Moment;
import org.vestnik.content.Partner;
import org.vestnik.content.Translation;
import org.vestnik.language.Dates;
import org.vestnik.language.Language;
import org.vestnik.language.LanguageNames;
import org.vestnik.language.Numbers;
import org.vestnik.site.view.EventView;

/** Events in words of a language. */
record EventViews(Edition edition) {
    List<EventView> of(Translation text) {
        return text.facts().events().stream().map(e -> of(e, text, text.language())).toList();
    }

    /** An event of a text in words of the page that shows it. */
    EventView of(Event event, Translation text, Language language) {
        return new EventView(
                when(event, language),
                DateViews.of(language).days(event),
                event.eventPlace().orElse(""),
                foreign(event, text, language),
                event.country().flatMap(code -> LanguageNames.country(code, language)).orElse(""),
                event.online().orElse(""),
                event.participants().map(n -> Numbers.in(language).integer(n)).orElse(""),
                event.organiser().map(id -> organiser(id, language)).orElse(""),
                event.status().name().toLowerCase(Locale.ROOT),
                status(event, language),
                event.registration().orElse(""));
    }

    /**
     * The language of the place where it is not the page's: that of the text, or, where it is in
     * another script than its text, of the first language of the site. Else "".
     */
    private String foreign(Event event, Translation text, Language language) {
        boolean same = script(event.eventPlace().orElse("")).equals(script(text.title()));
        Language own = same ? text.language() : edition.lead();
        return own.equals(language) ? "" : own.code();
    }

    private static String script(String words) {
        return words.codePoints()
                .filter(Character::isLetter)
                .mapToObj(point -> Character.UnicodeScript.of(point).name())
                .findFirst()
                .orElse("");
    }

    private static String when(Event event, Language language) {
        Dates dates = Dates.in(language);
        Moment start = event.start();
        Optional<Moment> end = event.end();
        Moment last = end.orElse(start);
        if (start.time().isPresent() && (end.isEmpty() || last.time().isPresent())) {
            return dates.period(start.date(), start.time().get(), last.date(), last.time().get());
        }
        return start.date().equals(last.date())
                ? dates.full(start.date())
                : dates.period(start.date(), last.date());
    }

    private String organiser(String idOrName, Language language) {
        Partner partner = edition.site().partners().get(idOrName);
        return partner == null ? idOrName : partner.name().in(language, edition.lead());
    }

    private String status(Event event, Language language) {
        boolean silent = event.status() == Status.HELD || event.status() == Status.PLANNED;
        String key = "status-" + event.status().name().toLowerCase(Locale.ROOT);
        return silent ? "" : edition.say(language, key);
    }
}

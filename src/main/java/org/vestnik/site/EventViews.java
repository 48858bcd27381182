package org.vestnik.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vestnik.content.Event;
import org.vestnik.content.Event.Status;
import org.vestnik.content.Partner;
import org.vestnik.content.Translation;
import org.vestnik.drawing.Flags;
import org.vestnik.language.Language;
import org.vestnik.language.LanguageNames;
import org.vestnik.language.Numbers;
import org.vestnik.site.view.EventView;

/** Events in words of a language. */
record EventViews(Edition edition) {
    List<EventView> of(Translation text) {
        List<Event> events = text.facts().events();
        return IntStream.range(0, events.size())
                .mapToObj(i -> of(text, i, text.language()))
                .toList();
    }

    /**
     * An event of a text in words of the page that shows it.
     *
     * @param position among the events of the text, from 0
     */
    EventView of(Translation text, int position, Language language) {
        Event event = text.facts().events().get(position);
        EventTimes times = new EventTimes(edition.site().timezone(), language);
        return new EventView(
                when(event, language),
                DateViews.of(language).days(event).at(times.iso(event)),
                event.eventPlace().orElse(""),
                foreign(event, text, language),
                Spot.of(event.geo()).map(Spot::openStreetMap).orElse(""),
                country(event, language),
                event.country().flatMap(Flags::svg).orElse(""),
                event.online().orElse(""),
                event.participants().map(n -> Numbers.in(language).integer(n)).orElse(""),
                organiser(event, language),
                word(state(event)),
                status(event, language),
                event.registration().orElse(""),
                EventLinks.name(position));
    }

    /**
     * The language of the place where it is not the page's: that of the text, or, where it is in
     * another script than its text, of the article's own lead. Else "".
     */
    String foreign(Event event, Translation text, Language language) {
        boolean same = script(event.eventPlace().orElse("")).equals(script(text.title()));
        Language own = same ? text.language() : lead(text);
        return own.equals(language) ? "" : own.code();
    }

    private Language lead(Translation text) {
        return edition.catalogue()
                .withText(text.file())
                .map(article -> article.lead().language())
                .orElse(edition.lead());
    }

    private static String script(String words) {
        return words.codePoints()
                .filter(Character::isLetter)
                .mapToObj(point -> Character.UnicodeScript.of(point).name())
                .findFirst()
                .orElse("");
    }

    /** Its days or times. */
    String when(Event event, Language language) {
        return new EventTimes(edition.site().timezone(), language).words(event);
    }

    static String country(Event event, Language language) {
        return event.country().flatMap(code -> LanguageNames.country(code, language)).orElse("");
    }

    String organiser(Event event, Language language) {
        return event.organiser().map(id -> organiser(id, language)).orElse("");
    }

    private String organiser(String idOrName, Language language) {
        Partner partner = edition.site().partners().get(idOrName);
        return partner == null ? idOrName : partner.name().in(language, edition.lead());
    }

    /** What the author says; where that is nothing, an event is planned until its last day. */
    private Status state(Event event) {
        return state(event, edition.today());
    }

    /** The same on a day. */
    static Status state(Event event, LocalDate today) {
        if (!event.isOn()) {
            return event.status();
        }
        return event.lastDay().isBefore(today) ? Status.HELD : Status.PLANNED;
    }

    private String status(Event event, Language language) {
        return event.isOn() ? "" : edition.marked(language, key(event.status()));
    }

    /** What a list says of several events: that they are all off, in the same way. */
    Optional<String> status(List<Event> events, Language language) {
        boolean one = events.stream().map(Event::status).distinct().count() == 1;
        return one && !events.get(0).isOn()
                ? Optional.of(status(events.get(0), language))
                : Optional.empty();
    }

    private static String key(Status status) {
        return "status-" + word(status);
    }

    private static String word(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}

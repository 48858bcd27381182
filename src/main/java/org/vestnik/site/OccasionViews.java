package org.vestnik.site;

import java.util.List;
import org.vestnik.content.Event;
import org.vestnik.content.Translation;
import org.vestnik.language.Language;
import org.vestnik.site.view.EventView;
import org.vestnik.site.view.OccasionView;

/** Events as lists of them show them, in words of the page. */
final class OccasionViews {
    private final Edition edition;
    private final Teasers teasers;
    private final EventViews events;

    OccasionViews(Edition edition, Teasers teasers) {
        this.edition = edition;
        this.teasers = teasers;
        this.events = new EventViews(edition);
    }

    List<OccasionView> of(List<Occasion> occasions, Frame.Page page) {
        return occasions.stream().map(occasion -> of(occasion, page)).toList();
    }

    OccasionView of(Occasion occasion, Frame.Page page) {
        Language language = page.language();
        Translation text = occasion.article().best(language);
        Event event = text.facts().events().get(occasion.position());
        EventView view = events.of(text, occasion.position(), language);
        boolean over = occasion.isPast(edition.today());
        return new OccasionView(
                teasers.ofEvent(text, language, page.root(), view.start()),
                view.when(),
                over ? "" : EventTimes.start(event),
                over ? "" : EventTimes.end(event),
                occasion.isCurrent(edition.today()),
                view.place(),
                view.placeLanguage(),
                view.country(),
                view.online(),
                view.status(),
                view.statusText());
    }
}

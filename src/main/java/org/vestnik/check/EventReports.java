package org.vestnik.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.vestnik.content.Article;
import org.vestnik.content.Event;
import org.vestnik.content.Facts;
import org.vestnik.content.Partner;
import org.vestnik.content.SiteConfig;
import org.vestnik.content.Translation;
import org.vestnik.language.LocalText;

/**
 * Which events an article tells of: those of its own days that share its project and one thing
 * more, be it the type, the place, a partner or the organiser. Kept by what is shared, so that an
 * event is compared with its like alone.
 */
final class EventReports {
    private final Map<String, Partner> partners;
    private final Map<String, EventDays> days = new HashMap<>();

    EventReports(SiteConfig site, List<Article> articles) {
        partners = site.partners();
        Map<String, List<EventDays.Days>> found = new HashMap<>();
        for (Article article : articles) {
            Facts facts = article.lead().facts();
            LocalDate published = facts.date().orElse(LocalDate.MAX);
            for (int i = 0; i < facts.events().size(); i++) {
                EventDays.Days told = EventDays.Days.of(facts.events().get(i), published);
                for (String mark : marks(article, i)) {
                    found.computeIfAbsent(mark, m -> new ArrayList<>()).add(told);
                }
            }
        }
        found.forEach((mark, told) -> days.put(mark, EventDays.of(told)));
    }

    /** Whether an article that came out on its first day or later tells of a day of the event. */
    boolean tellOf(Article article, int event) {
        Event asked = article.lead().facts().events().get(event);
        return marks(article, event).stream().anyMatch(mark -> days.get(mark).tellOf(asked));
    }

    /** What another article about the event would share, each with the project. */
    private Set<String> marks(Article article, int event) {
        Facts facts = article.lead().facts();
        Set<String> marks = new HashSet<>();
        facts.type().ifPresent(type -> marks.add(facts.project() + "\ntype " + type));
        places(article, event)
                .map(PlainWords::of)
                .forEach(place -> marks.add(facts.project() + "\nplace " + place));
        Stream.concat(facts.partners().stream(), facts.events().get(event).organiser().stream())
                .flatMap(this::names)
                .map(PlainWords::of)
                .forEach(who -> marks.add(facts.project() + "\nwho " + who));
        return marks;
    }

    /** In all languages: another article may have been written in one of them alone. */
    private static Stream<String> places(Article article, int event) {
        return article.translations().stream()
                .map(Translation::facts)
                .filter(facts -> event < facts.events().size())
                .flatMap(facts -> facts.events().get(event).eventPlace().stream());
    }

    /** An organiser may be a partner's id as well as a name. */
    private Stream<String> names(String who) {
        Partner partner = partners.get(who);
        if (partner == null) {
            return Stream.of(who);
        }
        LocalText name = partner.name();
        Stream<String> all =
                Stream.concat(name.any().stream(), name.byLanguage().values().stream());
        return Stream.concat(Stream.of(who), all);
    }
}

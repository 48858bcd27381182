package org.vestnik.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vestnik.content.Article;
import org.vestnik.content.Event;
import org.vestnik.content.Partner;
import org.vestnik.language.Language;
import org.vestnik.language.Numbers;
import org.vestnik.site.ArticleList.Key;
import org.vestnik.site.view.NumberView;

/**
 * The numbers that sum up a project: events and who came, partners and countries, articles and
 * photos. They are counted once. Thread-safe.
 */
final class NumberViews {
    private final Edition edition;
    private final ProjectParts parts;
    private final Once<String, Counts> counted = new Once<>();

    NumberViews(Edition edition) {
        this.edition = edition;
        this.parts = new ProjectParts(edition);
    }

    /** What there is of each, in one language or another. */
    private record Counts(
            int events, long participants, int partners, int countries, int articles, int photos) {}

    /**
     * In the order of their weight; what there is none of is left out.
     *
     * @param project id of site.yaml; "" for all of the site
     * @param root leads from the page to the root of the site
     */
    List<NumberView> of(String project, Language language, String root) {
        Counts counts = counted.of(project, this::count);
        Shown shown = new Shown(language, root);
        shown.add("events", counts.events(), ListKind.CALENDAR);
        shown.add("participants", counts.participants(), ListKind.CALENDAR);
        shown.add("partners", counts.partners(), ListKind.PARTNER);
        // That all partners are from one country is no number to be proud of.
        shown.add("countries", counts.countries() > 1 ? counts.countries() : 0, ListKind.PARTNER);
        shown.add("articles", counts.articles(), ListKind.NEWS);
        shown.add("photos", counts.photos(), ListKind.GALLERY);
        return shown.views();
    }

    /** Numbers being put into words; not thread-safe. */
    private final class Shown {
        private final Language language;
        private final String root;
        private final List<NumberView> views = new ArrayList<>();

        Shown(Language language, String root) {
            this.language = language;
            this.root = root;
        }

        void add(String kind, long number, ListKind list) {
            if (number > 0) {
                String value = Numbers.in(language).integer(number);
                views.add(
                        new NumberView(
                                kind,
                                value,
                                edition.marked(language, "numbers-" + kind, value),
                                new ListNames(edition).href(Key.of(list), language, root)));
            }
        }

        List<NumberView> views() {
            return List.copyOf(views);
        }
    }

    private Counts count(String project) {
        List<Article> articles = parts.articles(project);
        List<Partner> partners = parts.partners(project);
        int events = 0;
        long participants = 0;
        int photos = 0;
        for (Article article : articles) {
            for (Event event : article.lead().facts().events()) {
                if (EventViews.state(event, edition.today()) == Event.Status.HELD) {
                    events++;
                    participants += event.participants().orElse(0);
                }
            }
            photos += article.lead().photos().size();
        }
        Set<String> countries = new HashSet<>();
        partners.forEach(partner -> partner.country().ifPresent(countries::add));
        return new Counts(
                events, participants, partners.size(), countries.size(), articles.size(), photos);
    }
}

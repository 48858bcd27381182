package org.vestnik.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.content.Article;
import org.vestnik.content.Translation;
import org.vestnik.language.Language;
import org.vestnik.site.ArticleList.Key;

/** The way from the home to a page: through its list, or through the pages that it lies in. */
final class Crumbs {
    private final Edition edition;
    private final ListNames names;

    Crumbs(Edition edition) {
        this.edition = edition;
        this.names = new ListNames(edition);
    }

    /**
     * A step.
     *
     * @param address relative to the site's root
     */
    record Crumb(String name, String address) {}

    /** An article lies in the list of its type, a standing page in those above it. */
    List<Crumb> of(Frame.Page page, Article article, Translation text) {
        List<Crumb> crumbs = start(page);
        if (article.standing()) {
            crumbs.addAll(above(article, page.language()));
        } else {
            Optional<Key> type = text.facts().type().map(id -> new Key(ListKind.TYPE, id));
            type.flatMap(key -> list(key, page.language()))
                    .or(() -> list(Key.of(ListKind.NEWS), page.language()))
                    .ifPresent(crumbs::add);
        }
        crumbs.add(new Crumb(page.title(), page.address()));
        return crumbs;
    }

    /** A list lies in the index of its kind, a month in the calendar, a later page in its first. */
    List<Crumb> of(Frame.Page page, ListAddresses.Spot spot) {
        List<Crumb> crumbs = start(page);
        Key key = spot.key();
        above(key).flatMap(upper -> list(upper, page.language())).ifPresent(crumbs::add);
        list(key, page.language()).ifPresent(crumbs::add);
        if (spot.page() > 1) {
            crumbs.add(new Crumb(page.title(), page.address()));
        }
        return crumbs;
    }

    private List<Crumb> start(Frame.Page page) {
        String title = edition.site().title().in(page.language(), edition.lead());
        String home = edition.addresses().home(page.language());
        return new ArrayList<>(List.of(new Crumb(title, home)));
    }

    private static Optional<Key> above(Key key) {
        return switch (key.kind()) {
            case MONTH -> Optional.of(Key.of(ListKind.CALENDAR));
            case YEAR -> Optional.of(Key.of(ListKind.NEWS));
            default ->
                    key.kind().hasIndex() && !key.id().isEmpty()
                            ? Optional.of(Key.of(key.kind()))
                            : Optional.empty();
        };
    }

    private Optional<Crumb> list(Key key, Language language) {
        return names.address(key, language)
                .map(address -> new Crumb(names.title(key, language), address));
    }

    private List<Crumb> above(Article article, Language language) {
        List<Crumb> crumbs = new ArrayList<>();
        Optional<Article> parent = edition.catalogue().parent(article);
        while (parent.isPresent()) {
            parent.get()
                    .in(language)
                    .map(text -> new Crumb(text.title(), edition.addresses().of(text)))
                    .filter(crumb -> !crumb.address().isEmpty())
                    .ifPresent(crumb -> crumbs.add(0, crumb));
            parent = edition.catalogue().parent(parent.get());
        }
        return crumbs;
    }
}

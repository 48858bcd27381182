package org.vestnik.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.language.Language;
import org.vestnik.site.ArticleList.Key;
import org.vestnik.site.view.FeedView;

/** Where the feeds stand, what they are called, and how pages lead to them. */
record FeedLinks(Edition edition) {
    private static final String NAME = "feed.xml";
    private static final Key NEWS = Key.of(ListKind.NEWS);

    /**
     * The address of a feed; empty where there is none. Without the site's url there are no feeds:
     * a reader of feeds that has only the file could not tell where its links lead.
     */
    Optional<String> address(Language language, Key key) {
        if (edition.url().isEmpty() || edition.feeds().of(language, key).isEmpty()) {
            return Optional.empty();
        }
        return page(language, key).map(page -> page + NAME);
    }

    /** The page that shows what a feed holds. */
    Optional<String> page(Language language, Key key) {
        return key.equals(NEWS)
                ? Optional.of(edition.addresses().home(language))
                : edition.addresses().lists().of(language, key, 1);
    }

    String title(Language language, Key key) {
        String site = edition.site().title().in(language, edition.lead());
        return key.equals(NEWS) ? site : name(language, key) + " – " + site;
    }

    /** What the list of the feed is called; "" for all articles. */
    private String name(Language language, Key key) {
        return key.equals(NEWS) ? "" : new ListNames(edition).title(key, language);
    }

    /** The feed at a path of the site. */
    Optional<Spot> at(String path) {
        for (Language language : edition.site().languages()) {
            if (path.startsWith(edition.addresses().home(language)) && path.endsWith("/" + NAME)) {
                return edition.feeds().keys(language).stream()
                        .filter(key -> address(language, key).filter(path::equals).isPresent())
                        .findFirst()
                        .map(key -> new Spot(language, key));
            }
        }
        return Optional.empty();
    }

    /** A feed. */
    record Spot(Language language, Key key) {}

    /** The feeds that a page names: that of its type, where it lists one, and that of all news. */
    List<FeedView> on(Frame.Page page) {
        List<FeedView> views = new ArrayList<>();
        switch (page.kind()) {
            case "not-found" -> {}
            case "chooser" ->
                    edition.site().languages().forEach(each -> add(each, NEWS, page, views));
            default -> {
                list(page).ifPresent(key -> add(page.language(), key, page, views));
                add(page.language(), NEWS, page, views);
            }
        }
        return views;
    }

    private Optional<Key> list(Frame.Page page) {
        return Optional.of(page.address())
                .filter(address -> page.kind().equals("list"))
                .flatMap(edition.addresses().lists()::at)
                .map(ListAddresses.Spot::key)
                .filter(key -> key.kind() == ListKind.TYPE);
    }

    private void add(Language language, Key key, Frame.Page page, List<FeedView> views) {
        address(language, key)
                .map(
                        address ->
                                new FeedView(
                                        title(language, key),
                                        name(language, key),
                                        language.code(),
                                        Relative.path(page.address(), address)))
                .ifPresent(views::add);
    }
}

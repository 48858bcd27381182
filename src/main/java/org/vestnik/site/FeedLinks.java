package org.vestnik.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.language.Language;
import org.vestnik.site.ArticleList.Key;
import org.vestnik.site.view.FeedView;

/** Where the feeds stand, what they are called, and how pages lead to them. */
final class FeedLinks {
    private static final Key NEWS = Key.of(ListKind.NEWS);

    private final Edition edition;

    /** What pages say of a feed is the same on all of them, but for the way to it. */
    private final Once<List<Object>, Optional<Known>> known = new Once<>();

    FeedLinks(Edition edition) {
        this.edition = edition;
    }

    /**
     * A feed as pages name it.
     *
     * @param page the address that it stands beside
     */
    private record Known(String title, String name, String page) {}

    /**
     * The address of a feed; empty where there is none. Without the site's url there are no feeds:
     * a reader of feeds that has only the file could not tell where its links lead.
     */
    Optional<String> address(Language language, Key key, FeedForm form) {
        return beside(language, key).map(page -> page + form.fileName());
    }

    /** The address that a feed stands at, in whatever form; empty where there is none. */
    private Optional<String> beside(Language language, Key key) {
        if (edition.url().isEmpty() || edition.feeds().of(language, key).isEmpty()) {
            return Optional.empty();
        }
        return page(language, key);
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
        for (FeedForm form : FeedForm.values()) {
            if (path.endsWith("/" + form.fileName())) {
                return edition.site().languages().stream()
                        .filter(each -> path.startsWith(edition.addresses().home(each)))
                        .flatMap(each -> at(path, each, form).stream())
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private Optional<Spot> at(String path, Language language, FeedForm form) {
        return edition.feeds().keys(language).stream()
                .filter(key -> address(language, key, form).filter(path::equals).isPresent())
                .findFirst()
                .map(key -> new Spot(language, key, form));
    }

    /** A feed in one of its forms. */
    record Spot(Language language, Key key, FeedForm form) {}

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

    /** All feeds of a language, that of all news first. */
    List<FeedView> all(Language language, Frame.Page page) {
        List<FeedView> views = new ArrayList<>();
        edition.feeds().keys(language).forEach(key -> add(language, key, page, views));
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
        known.of(List.of(language, key), spot -> known(language, key))
                .map(feed -> view(feed, language, page))
                .ifPresent(views::add);
    }

    private Optional<Known> known(Language language, Key key) {
        return beside(language, key)
                .map(page -> new Known(title(language, key), name(language, key), page));
    }

    private static FeedView view(Known feed, Language language, Frame.Page page) {
        return new FeedView(
                feed.title(),
                feed.name(),
                language.code(),
                Relative.path(page.address(), feed.page() + FeedForm.ATOM.fileName()),
                Relative.path(page.address(), feed.page() + FeedForm.JSON.fileName()));
    }
}

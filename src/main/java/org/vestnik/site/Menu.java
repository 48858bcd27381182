package org.vestnik.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.content.SiteConfig.MenuEntry;
import org.vestnik.content.Translation;
import org.vestnik.language.Language;
import org.vestnik.problem.Problems;
import org.vestnik.site.ArticleList.Key;
import org.vestnik.site.view.MenuView;

/** The menu of the site, or the entries of its footer, in each language. */
final class Menu {
    private static final String PAGES = "pages/";

    private final Edition edition;
    private final ListNames names;
    private final List<MenuEntry> entries;

    /** Where each entry leads in each language; every page asks. */
    private final Map<Language, List<Optional<String>>> ways = new HashMap<>();

    Menu(Edition edition, List<MenuEntry> entries) {
        this.edition = edition;
        this.names = new ListNames(edition);
        this.entries = entries.stream().map(this::meant).toList();
        for (Language language : edition.site().languages()) {
            ways.put(language, entries.stream().map(entry -> to(entry, language)).toList());
        }
    }

    /**
     * The entries that lead somewhere in a language.
     *
     * @param root leads from the page to the root of the site
     * @param current the entry that the page belongs to, counted from 0; -1: none
     */
    List<MenuView> views(Language language, String root, int current) {
        List<MenuView> views = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            MenuEntry entry = entries.get(i);
            Optional<String> to = ways.get(language).get(i);
            if (to.isPresent()) {
                String href = entry.isLink() ? entry.url() : root + to.get();
                String label = label(entry, language);
                views.add(new MenuView(label, href, i == current, entry.isLink()));
            }
        }
        return views;
    }

    /** The entry that leads to the page, or to the nearest list or page above it; -1: none. */
    int current(Language language, String address) {
        int best = -1;
        int longest = 0;
        for (int i = 0; i < entries.size(); i++) {
            String to = entries.get(i).isLink() ? "" : ways.get(language).get(i).orElse("");
            if (to.length() > longest && address.startsWith(to)) {
                best = i;
                longest = to.length();
            }
        }
        return best;
    }

    /** Where an author has written a page that the site could make, its word means that page. */
    private MenuEntry meant(MenuEntry entry) {
        return Statements.written(entry.target(), edition)
                .map(page -> new MenuEntry(page, entry.label(), entry.url(), entry.place()))
                .orElse(entry);
    }

    /** Entries that lead nowhere, because what they name is empty, are told. */
    void check(Problems problems) {
        for (MenuEntry entry : entries) {
            boolean list = !entry.isLink() && !entry.target().startsWith(PAGES);
            if (list && names.address(key(entry), edition.lead()).isEmpty()) {
                problems.add(SiteRule.MENU_EMPTY.at(entry.place(), entry.target()));
            }
        }
    }

    /** The address that an entry leads to; empty where there is no such page in the language. */
    private Optional<String> to(MenuEntry entry, Language language) {
        if (entry.isLink()) {
            return Optional.of(entry.url());
        }
        return entry.target().startsWith(PAGES)
                ? page(entry, language).map(edition.addresses()::of)
                : names.address(key(entry), language);
    }

    private String label(MenuEntry entry, Language language) {
        if (entry.isLink()) {
            return entry.label().in(language, edition.lead());
        }
        return entry.target().startsWith(PAGES)
                ? page(entry, language).map(Translation::title).orElse("")
                : names.label(key(entry), language);
    }

    /** What an entry that names no page leads to. */
    private Key key(MenuEntry entry) {
        return switch (entry.target()) {
            case "articles" -> Key.of(ListKind.NEWS);
            case "calendar" -> Key.of(ListKind.CALENDAR);
            case "gallery" -> Key.of(ListKind.GALLERY);
            case "partners" -> Key.of(ListKind.PARTNER);
            case "projects" -> Key.of(ListKind.PROJECT);
            case "topics" -> Key.of(ListKind.TOPIC);
            default ->
                    ListKind.statement(entry.target())
                            .filter(kind -> !edition.site().types().containsKey(kind.word()))
                            .map(Key::of)
                            .orElseGet(() -> new Key(ListKind.TYPE, entry.target()));
        };
    }

    /** A standing page is in the menu of a language only where it has a text in it. */
    private Optional<Translation> page(MenuEntry entry, Language language) {
        return edition.catalogue().in("content/" + entry.target()).flatMap(a -> a.in(language));
    }
}

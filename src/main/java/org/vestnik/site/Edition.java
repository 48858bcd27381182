package org.vestnik.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.vestnik.content.Article;
import org.vestnik.content.DataFiles;
import org.vestnik.content.Hidden;
import org.vestnik.content.Library;
import org.vestnik.content.Shown;
import org.vestnik.content.SiteConfig;
import org.vestnik.content.SiteConfig.MenuEntry;
import org.vestnik.content.SiteReader;
import org.vestnik.content.Translation;
import org.vestnik.files.SourceTree;
import org.vestnik.language.Language;
import org.vestnik.language.LocalText;
import org.vestnik.problem.Place;
import org.vestnik.theme.Theme;

/**
 * All that the pages are made from, read and checked; nothing in it changes any more. Thread-safe.
 */
final class Edition {
    private final Sources sources;
    private final Shown shown;
    private final Photos photos;
    private final Pictures pictures;
    private final CleanCopies copies;
    private final Logos logos;
    private final Directory directory;

    /**
     * What was read.
     *
     * @param names the paths of all sources; the same object while they are the same
     * @param today the day for which the site is made
     * @param ownCode a file of the author's that could do in a browser what our code does not
     * @param url of the site, with a closing slash; "" where it is not known
     */
    record Sources(
            SourceTree tree,
            List<String> names,
            LocalDate today,
            String url,
            Texts texts,
            DataFiles data,
            Theme theme,
            Optional<String> ownCode) {}

    /** What stands in the site beside its pages. */
    record Media(Photos photos, Pictures pictures, CleanCopies copies) {}

    /** Where everything is found. */
    record Directory(
            Lists lists,
            Feeds feeds,
            Neighbours neighbours,
            Addresses addresses,
            Catalogue catalogue) {}

    Edition(Sources sources, Shown shown, Media media, Directory directory) {
        this.sources = sources;
        this.shown = shown;
        this.photos = media.photos();
        this.pictures = media.pictures();
        this.copies = media.copies();
        this.logos = new Logos(shown.library().site(), sources.tree(), media.pictures());
        this.directory = directory;
    }

    SiteConfig site() {
        return shown.library().site();
    }

    /** What visitors see. */
    Library library() {
        return shown.library();
    }

    /** What visitors do not see. */
    List<Hidden> hidden() {
        return shown.hidden();
    }

    LocalDate today() {
        return sources.today();
    }

    String url() {
        return sources.url();
    }

    SourceTree sources() {
        return sources.tree();
    }

    Texts texts() {
        return sources.texts();
    }

    DataFiles data() {
        return sources.data();
    }

    Theme theme() {
        return sources.theme();
    }

    /** A file of the author's that could do in a reader's browser what our code does not. */
    Optional<String> ownCode() {
        return sources.ownCode();
    }

    Photos photos() {
        return photos;
    }

    Pictures pictures() {
        return pictures;
    }

    CleanCopies copies() {
        return copies;
    }

    Logos logos() {
        return logos;
    }

    Addresses addresses() {
        return directory.addresses();
    }

    Lists lists() {
        return directory.lists();
    }

    Feeds feeds() {
        return directory.feeds();
    }

    Neighbours neighbours() {
        return directory.neighbours();
    }

    Language lead() {
        return site().lead();
    }

    /** The menu of site.yaml, else news, calendar and the standing pages of the first level. */
    List<MenuEntry> menu() {
        if (!site().menu().isEmpty()) {
            return site().menu();
        }
        List<MenuEntry> menu = new ArrayList<>();
        menu.add(entry("articles"));
        if (lists().has(ListKind.CALENDAR)) {
            menu.add(entry("calendar"));
        }
        for (Article page : shown.library().pages()) {
            String name = page.folder().substring("content/".length());
            if (name.indexOf('/') == name.lastIndexOf('/')) {
                menu.add(entry(name));
            }
        }
        return menu;
    }

    /** The entries of site.yaml, then the site's own pages that no menu names yet. */
    List<MenuEntry> footer() {
        List<MenuEntry> footer = new ArrayList<>(site().footer());
        List<String> placed =
                Stream.concat(menu().stream(), footer.stream()).map(MenuEntry::target).toList();
        Statements.unplaced(placed, this).forEach(word -> footer.add(entry(word)));
        return footer;
    }

    private static MenuEntry entry(String target) {
        return new MenuEntry(target, LocalText.NONE, "", Place.of(SiteReader.FILE));
    }

    /** All articles and standing pages as visitors see them. */
    List<Article> articles() {
        List<Article> all = new ArrayList<>(shown.library().articles());
        all.addAll(shown.library().pages());
        return all;
    }

    /** The standing pages as visitors see them. */
    List<Article> pages() {
        return shown.library().pages();
    }

    Catalogue catalogue() {
        return directory.catalogue();
    }

    /**
     * All that a page can be made from, but what stands in the content's files: while these are the
     * same objects, the same links lead to the same places.
     */
    List<Object> ground() {
        return List.of(sources.names(), shown, addresses(), pictures, theme());
    }

    /** What comes of the article and the text behind the page at a path; empty for other files. */
    <T> Optional<T> at(String path, BiFunction<Article, Translation, T> make) {
        return addresses()
                .text(Relative.address(path))
                .flatMap(
                        file ->
                                catalogue()
                                        .withText(file)
                                        .map(a -> make.apply(a, Catalogue.text(a, file))));
    }

    /** A text of the theme in a language of the site. */
    String say(Language language, String key, Object... values) {
        return theme().text(language, key, values);
    }

    /** A text of the theme for a view: marked where it is borrowed from another language. */
    String marked(Language language, String key, Object... values) {
        return theme().marked(language, key, values);
    }
}

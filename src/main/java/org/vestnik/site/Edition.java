package org.vestnik.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.content.Article;
import org.vestnik.content.Library;
import org.vestnik.content.Shown;
import org.vestnik.content.SiteConfig;
import org.vestnik.content.SiteConfig.MenuEntry;
import org.vestnik.content.SiteReader;
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
    private final Logos logos;
    private final Addresses addresses;
    private final Map<String, Article> byFolder = new HashMap<>();
    private final Map<String, Article> all = new HashMap<>();

    /**
     * What was read.
     *
     * @param url of the site, with a closing slash; "" where it is not known
     */
    record Sources(SourceTree tree, String url, Texts texts, Theme theme) {}

    /** What stands in the site beside its pages. */
    record Media(Photos photos, Pictures pictures) {}

    Edition(Sources sources, Library library, Shown shown, Media media, Addresses addresses) {
        this.sources = sources;
        this.shown = shown;
        this.photos = media.photos();
        this.pictures = media.pictures();
        this.logos = new Logos(library.site(), sources.tree(), media.pictures());
        this.addresses = addresses;
        articles().forEach(article -> byFolder.put(article.folder(), article));
        library.articles().forEach(article -> all.put(article.folder(), article));
        library.pages().forEach(article -> all.put(article.folder(), article));
    }

    SiteConfig site() {
        return shown.library().site();
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

    Theme theme() {
        return sources.theme();
    }

    Photos photos() {
        return photos;
    }

    Pictures pictures() {
        return pictures;
    }

    Logos logos() {
        return logos;
    }

    Addresses addresses() {
        return addresses;
    }

    Language lead() {
        return site().lead();
    }

    /** The menu of site.yaml, else the news and the standing pages of the first level. */
    List<MenuEntry> menu() {
        if (!site().menu().isEmpty()) {
            return site().menu();
        }
        List<MenuEntry> menu = new ArrayList<>();
        menu.add(entry("articles"));
        for (Article page : shown.library().pages()) {
            String name = page.folder().substring("content/".length());
            if (name.indexOf('/') == name.lastIndexOf('/')) {
                menu.add(entry(name));
            }
        }
        return menu;
    }

    private static MenuEntry entry(String target) {
        return new MenuEntry(target, LocalText.NONE, "", Place.of(SiteReader.FILE));
    }

    /** The articles as visitors see them, newest first. */
    List<Article> news() {
        return shown.library().articles();
    }

    /** All articles and standing pages as visitors see them. */
    List<Article> articles() {
        List<Article> all = new ArrayList<>(shown.library().articles());
        all.addAll(shown.library().pages());
        return all;
    }

    /** The article of a folder as visitors see it; empty where there is none or it is hidden. */
    Optional<Article> in(String folder) {
        return Optional.ofNullable(byFolder.get(folder));
    }

    /** Whether an article is there but not for visitors. */
    boolean hidden(String folder) {
        return all.containsKey(folder) && !byFolder.containsKey(folder);
    }

    /** Whether an article has a text in a language that is there but not for visitors. */
    boolean hidden(String folder, Language language) {
        return Optional.ofNullable(all.get(folder)).flatMap(a -> a.in(language)).isPresent();
    }

    /** Whether a file belongs to an article that is there but not for visitors. */
    boolean isOfHidden(String file) {
        return lowest(file, all).map(article -> hidden(article.folder())).orElse(false);
    }

    /** The article that a file belongs to. */
    Optional<Article> owner(String file) {
        return lowest(file, byFolder);
    }

    private static Optional<Article> lowest(String file, Map<String, Article> folders) {
        for (int end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
            Article article = folders.get(file.substring(0, end));
            if (article != null) {
                return Optional.of(article);
            }
        }
        return Optional.empty();
    }

    /** A text of the theme in a language of the site. */
    String say(Language language, String key, Object... values) {
        return theme().text(language, key, values);
    }
}

package org.vestnik.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.content.Article;
import org.vestnik.content.Library;
import org.vestnik.content.Shown;
import org.vestnik.content.Translation;
import org.vestnik.photo.Rights;

/** Finds articles and standing pages by their folders and texts. Immutable and thread-safe. */
final class Catalogue {
    private final Map<String, Article> shown = new HashMap<>();
    private final Map<String, Article> all = new HashMap<>();
    private final Map<String, Article> byText = new HashMap<>();

    private final Map<String, List<Article>> children = new HashMap<>();

    Catalogue(Library library, Shown visible) {
        learn(library, all);
        learn(visible.library(), shown);
        shown.values().forEach(a -> a.translations().forEach(t -> byText.put(t.file(), a)));
        for (Article page : visible.library().pages()) {
            parent(page)
                    .map(Article::folder)
                    .ifPresent(f -> children.computeIfAbsent(f, k -> new ArrayList<>()).add(page));
        }
    }

    private static void learn(Library library, Map<String, Article> into) {
        library.articles().forEach(article -> into.put(article.folder(), article));
        library.pages().forEach(article -> into.put(article.folder(), article));
    }

    /** The article of a folder as visitors see it; empty where there is none or it is hidden. */
    Optional<Article> in(String folder) {
        return Optional.ofNullable(shown.get(folder));
    }

    /** The article of a folder, whether visitors see it or not. */
    Optional<Article> any(String folder) {
        return Optional.ofNullable(all.get(folder));
    }

    /** The nearest standing page, as visitors see it, whose folder a standing page lies in. */
    Optional<Article> parent(Article page) {
        return page.standing() ? lowest(page.folder(), shown) : Optional.empty();
    }

    /** The standing pages right below one, by folder. */
    List<Article> children(Article page) {
        return children.getOrDefault(page.folder(), List.of());
    }

    /** The article that has a text, as visitors see it. */
    Optional<Article> withText(String file) {
        return Optional.ofNullable(byText.get(file));
    }

    /** Whether an article is there but not for visitors. */
    boolean hidden(String folder) {
        return all.containsKey(folder) && !shown.containsKey(folder);
    }

    /** The article that a file belongs to. */
    Optional<Article> owner(String file) {
        return lowest(file, shown);
    }

    /**
     * Whose a photo is and how it may be used. Those that the leading text tells: one photo is one
     * file, in however many languages.
     */
    Rights rights(String file) {
        return owner(file).stream()
                .flatMap(article -> article.lead().photos().stream())
                .filter(photo -> photo.file().equals(file))
                .findFirst()
                .map(photo -> Rights.of(photo.credit(), photo.licence()))
                .orElse(Rights.NONE);
    }

    /** Whether a file belongs to an article that is there but not for visitors. */
    boolean isOfHidden(String file) {
        return lowest(file, all).map(article -> hidden(article.folder())).orElse(false);
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

    /** The text of an article that stands in a file. */
    static Translation text(Article article, String file) {
        return article.translations().stream()
                .filter(text -> text.file().equals(file))
                .findFirst()
                .orElseThrow();
    }
}

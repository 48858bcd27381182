package org.vestnik.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestnik.content.Article;
import org.vestnik.content.Hidden;
import org.vestnik.content.Library;
import org.vestnik.content.Translation;

/**
 * The addresses of what is there but not for visitors: worked out, when somebody asks, as if it
 * were shown. Not thread-safe.
 */
final class HiddenAddresses {
    private final Edition edition;
    private final Library library;
    private Optional<Addresses> expired = Optional.empty();
    private Optional<Addresses> all = Optional.empty();

    /**
     * @param library with all that is hidden
     */
    HiddenAddresses(Edition edition, Library library) {
        this.edition = edition;
        this.library = library;
    }

    /**
     * Whether the page of a file, be it a text or a list, is gone because the day of a text has
     * passed, as its author wanted.
     */
    boolean isExpired(String file) {
        if (edition.hidden().stream().noneMatch(HiddenAddresses::isExpired)) {
            return false;
        }
        if (expired.isEmpty()) {
            expired = Optional.of(addresses(withExpired()));
        }
        String address = Relative.address(file);
        return expired.get().text(address).filter(this::isHidden).isPresent()
                || expired.get().lists().firstPages().contains(address);
    }

    /** The text whose page would stand in a file if it were not a draft or of a later date. */
    Optional<String> text(String file) {
        if (edition.hidden().isEmpty()) {
            return Optional.empty();
        }
        if (all.isEmpty()) {
            all = Optional.of(addresses(library));
        }
        return all.get().text(Relative.address(file)).filter(this::isHidden);
    }

    /** A text that is shown may have another address now, as one below a page that is hidden. */
    private boolean isHidden(String text) {
        return edition.addresses().of(text).isEmpty();
    }

    private Addresses addresses(Library of) {
        return Addresses.of(of.site(), Lists.of(of, edition.today()), Steps.eldestFirst(of))
                .value();
    }

    private static boolean isExpired(Hidden hidden) {
        return hidden.reason() == Hidden.Reason.EXPIRED;
    }

    private Library withExpired() {
        Set<String> others =
                edition.hidden().stream()
                        .filter(hidden -> !isExpired(hidden))
                        .flatMap(this::texts)
                        .collect(Collectors.toSet());
        return new Library(
                library.site(),
                without(others, library.articles()),
                without(others, library.pages()));
    }

    /** The files of the texts that are hidden. */
    private Stream<String> texts(Hidden hidden) {
        return Stream.concat(library.articles().stream(), library.pages().stream())
                .filter(article -> article.folder().equals(hidden.folder()))
                .flatMap(article -> article.translations().stream())
                .filter(text -> hidden.language().map(text.language()::equals).orElse(true))
                .map(Translation::file);
    }

    private static List<Article> without(Set<String> texts, List<Article> articles) {
        return articles.stream().flatMap(article -> without(texts, article).stream()).toList();
    }

    private static Optional<Article> without(Set<String> texts, Article article) {
        List<Translation> kept =
                article.translations().stream()
                        .filter(text -> !texts.contains(text.file()))
                        .toList();
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Article(
                                article.folder(), article.standing(), kept, article.otherFiles()));
    }
}

package org.vestnik.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.language.Language;

/**
 * What is built of a library on one day.
 *
 * <p>Each text is judged by its own facts, which it has from its lead where it says nothing else: a
 * draft lead hides all texts but one that says {@code draft: false}, a draft translation hides
 * itself alone. Where the lead is hidden, the first text that is left leads. A photo is hidden from
 * the day of its {@code hide-from} on; an article is shown up to and including the day of its
 * {@code expires}.
 *
 * @param library what is visible
 * @param hidden what is not, in the order of the library
 * @param nextChange the first day after today on which the site changes by itself: an article, a
 *     photo or an event comes or goes
 */
public record Shown(Library library, List<Hidden> hidden, Optional<LocalDate> nextChange) {
    public Shown {
        hidden = List.copyOf(hidden);
    }

    public static Shown of(Library library, Viewing viewing) {
        Sieve sieve = new Sieve(viewing);
        List<Article> articles = sieve.visible(library.articles());
        List<Article> pages = sieve.visible(library.pages());
        Library visible = new Library(library.site(), LibraryReader.newestFirst(articles), pages);
        return new Shown(visible, sieve.hidden, sieve.next());
    }

    /** Lets through what may be seen, and remembers the rest. */
    private static final class Sieve {
        private final Viewing viewing;
        private final List<Hidden> hidden = new ArrayList<>();
        private LocalDate next = LocalDate.MAX;

        Sieve(Viewing viewing) {
            this.viewing = viewing;
        }

        Optional<LocalDate> next() {
            return next.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(next);
        }

        List<Article> visible(List<Article> articles) {
            List<Article> visible = new ArrayList<>(articles.size());
            for (Article article : articles) {
                visible(article).ifPresent(visible::add);
            }
            return visible;
        }

        private Optional<Article> visible(Article article) {
            List<Translation> kept = new ArrayList<>(article.translations().size());
            List<Hidden> left = new ArrayList<>();
            boolean same = true;
            for (Translation text : article.translations()) {
                Optional<Hidden> why = why(article, text);
                why.ifPresent(left::add);
                if (why.isEmpty()) {
                    Translation shown = withoutHiddenPhotos(text);
                    same &= shown == text;
                    kept.add(shown);
                }
            }
            hidden.addAll(kept.isEmpty() ? together(left) : left);
            if (kept.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(same && left.isEmpty() ? article : with(article, kept));
        }

        private static Article with(Article article, List<Translation> texts) {
            return new Article(article.folder(), article.standing(), texts, article.otherFiles());
        }

        private Optional<Hidden> why(Article article, Translation text) {
            Facts facts = text.facts();
            if (facts.draft() && !viewing.drafts()) {
                return hidden(article, text, Hidden.Reason.DRAFT, Optional.empty());
            }
            Optional<LocalDate> expires = facts.expires();
            if (expires.isPresent() && expires.get().isBefore(viewing.today())) {
                return hidden(article, text, Hidden.Reason.EXPIRED, expires);
            }
            Optional<LocalDate> date = facts.date();
            boolean future = date.isPresent() && date.get().isAfter(viewing.today());
            if (future && !viewing.future()) {
                boolean ever = expires.isEmpty() || !expires.get().isBefore(date.get());
                if (ever) {
                    changes(date.get());
                }
                return hidden(article, text, Hidden.Reason.FUTURE, date);
            }
            expires.ifPresent(last -> changes(last.plusDays(1)));
            // The day after an event the calendar counts it among those that were.
            facts.events().forEach(event -> changes(event.lastDay().plusDays(1)));
            return Optional.empty();
        }

        private static Optional<Hidden> hidden(
                Article article, Translation text, Hidden.Reason reason, Optional<LocalDate> when) {
            Optional<Language> language = Optional.of(text.language());
            return Optional.of(new Hidden(article.folder(), language, reason, when));
        }

        private static List<Hidden> together(List<Hidden> all) {
            Hidden first = all.get(0);
            boolean same =
                    all.stream()
                            .allMatch(
                                    each ->
                                            each.reason() == first.reason()
                                                    && each.when().equals(first.when()));
            return same
                    ? List.of(
                            new Hidden(
                                    first.folder(), Optional.empty(), first.reason(), first.when()))
                    : all;
        }

        private Translation withoutHiddenPhotos(Translation text) {
            List<PhotoEntry> kept = null;
            for (int i = 0; i < text.photos().size(); i++) {
                PhotoEntry photo = text.photos().get(i);
                Optional<LocalDate> from = photo.hideFrom();
                boolean gone = from.isPresent() && !from.get().isAfter(viewing.today());
                if (from.isPresent() && !gone) {
                    changes(from.get());
                }
                if (gone && kept == null) {
                    kept = new ArrayList<>(text.photos().subList(0, i));
                } else if (!gone && kept != null) {
                    kept.add(photo);
                }
            }
            return kept == null ? text : text.withPhotos(kept);
        }

        private void changes(LocalDate day) {
            if (day.isAfter(viewing.today()) && day.isBefore(next)) {
                next = day;
            }
        }
    }
}

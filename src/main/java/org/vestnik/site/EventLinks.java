package org.vestnik.site;

import java.util.Optional;
import org.vestnik.content.Article;
import org.vestnik.content.Translation;
import org.vestnik.language.Language;
import org.vestnik.site.ArticleList.Key;

/**
 * Where the calendar files stand: one for each event beside its page, one for all of a language.
 */
record EventLinks(Edition edition) {
    private static final String ENDING = ".ics";
    private static final String EVENT = "event";

    /**
     * The name of an event's file. The first one keeps its name when others join it.
     *
     * @param position among the events of its article, from 0
     */
    static String name(int position) {
        return EVENT + (position == 0 ? "" : "-" + (position + 1)) + ENDING;
    }

    /** The path of the calendar of a language: {@code bg/kalendar.ics}; empty without events. */
    Optional<String> calendar(Language language) {
        return edition.addresses()
                .lists()
                .of(language, Key.of(ListKind.CALENDAR), 1)
                .map(page -> page.substring(0, page.length() - 1) + ENDING);
    }

    /** The language whose calendar stands at a path. */
    Optional<Language> language(String path) {
        return path.endsWith(ENDING)
                ? edition.site().languages().stream()
                        .filter(language -> calendar(language).filter(path::equals).isPresent())
                        .findFirst()
                : Optional.empty();
    }

    /** One event of an article, told by one of its texts. */
    record Told(Occasion occasion, Translation text) {
        Told(Article article, int position, Translation text) {
            this(new Occasion(article, position), text);
        }
    }

    /** The event whose file stands at a path. */
    Optional<Told> at(String path) {
        int slash = path.lastIndexOf('/') + 1;
        if (!path.startsWith(EVENT, slash) || !path.endsWith(ENDING)) {
            return Optional.empty();
        }
        return edition.at(path.substring(0, slash), (article, text) -> text)
                .flatMap(text -> position(text, path.substring(slash)).map(i -> told(text, i)));
    }

    private Told told(Translation text, int position) {
        Article article = edition.catalogue().withText(text.file()).orElseThrow();
        return new Told(article, position, text);
    }

    private static Optional<Integer> position(Translation text, String name) {
        for (int i = 0; i < text.facts().events().size(); i++) {
            if (name(i).equals(name)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}

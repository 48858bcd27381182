package org.vestnik.site;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestnik.content.Article;
import org.vestnik.content.ContentType;
import org.vestnik.content.Event;
import org.vestnik.content.PhotoEntry;
import org.vestnik.content.Translation;
import org.vestnik.language.Excerpt;
import org.vestnik.language.Language;
import org.vestnik.language.LanguageNames;
import org.vestnik.site.view.CardView;
import org.vestnik.site.view.PhotoView;
import org.vestnik.theme.Theme;

/** Articles as lists show them. */
record Cards(Edition edition) {
    private static final Set<String> COLOURED =
            Set.of("conference", "training", "visit", "infoday", "news");

    private static final String ONLY_IN = "only-in";
    private static final int LONGEST_SUMMARY = 220;

    /** What three lines of a card hold; a shorter sentence would leave it bare. */
    private static final int LONGEST_ON_CARD = 130;

    private static final int SHORTEST_ON_CARD = 80;

    /** The card of an article on a page in a language, in its best text for that language. */
    CardView of(Article article, Language language, String page) {
        String summary = summary(article.best(language));
        String start = Excerpt.sentences(summary, SHORTEST_ON_CARD, LONGEST_ON_CARD);
        return of(article, language, page, start);
    }

    /** A card that has room for the whole summary. */
    CardView roomy(Article article, Language language, String page) {
        return of(article, language, page, summary(article.best(language)));
    }

    private CardView of(Article article, Language language, String page, String summary) {
        Translation text = article.best(language);
        boolean own = text.language().equals(language);
        String code = text.language().code();
        DateViews dates = DateViews.of(language);
        return new CardView(
                Relative.path(page, edition.addresses().of(text)),
                text.title(),
                summary,
                own ? "" : code,
                own ? "" : LanguageNames.direction(text.language()),
                notice(text, language),
                dates.published(article),
                dates.when(text.facts().events(), article),
                type(text, language),
                typeId(text),
                place(text),
                photo(text, page));
    }

    /** The author's summary, else the first paragraph, cut at a word. */
    String summary(Translation text) {
        return text.summary().orElseGet(() -> Excerpt.words(opening(text), LONGEST_SUMMARY));
    }

    private String opening(Translation text) {
        return edition.texts().of(text.file()).markdown().opening();
    }

    String type(Translation text, Language language) {
        return text.facts()
                .type()
                .map(id -> edition.site().types().get(id))
                .map(type -> word(type, language))
                .orElse("");
    }

    /** The type in words alone, for programs; "" where there is none. */
    String bareType(Translation text, Language language) {
        return text.facts()
                .type()
                .map(id -> edition.site().types().get(id))
                .map(type -> type.one().in(language, edition.lead()))
                .orElse("");
    }

    private String word(ContentType type, Language language) {
        String word = type.one().in(language, edition.lead());
        Language tongue = type.tongue(language, edition.lead());
        return tongue.equals(language) ? word : Theme.borrowed(word, tongue);
    }

    /** That the event will not be as announced, and that there is no text in the language. */
    String notice(Translation text, Language language) {
        String status = new EventViews(edition).status(text.facts().events(), language).orElse("");
        return Stream.of(status, foreign(text, language))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\u00A0· "));
    }

    /** That there is no text in the language; "" where there is one. */
    String foreign(Translation text, Language language) {
        if (text.language().equals(language)) {
            return "";
        }
        // The name of the language is a word of the sentence around it.
        Language tongue = edition.theme().tongue(language, ONLY_IN);
        return edition.marked(language, ONLY_IN, LanguageNames.of(text.language(), tongue));
    }

    static String typeId(Translation text) {
        return text.facts().type().filter(COLOURED::contains).orElse("other");
    }

    static String place(Translation text) {
        List<Event> events = text.facts().events();
        return events.size() == 1 ? events.get(0).eventPlace().orElse("") : "";
    }

    private List<PhotoView> photo(Translation text, String page) {
        PhotoViews views = new PhotoViews(edition, page);
        return cover(text).flatMap(views::card).map(List::of).orElse(List.of());
    }

    /** The articles that some page may show as a card. */
    static Set<Article> shown(Edition edition) {
        Set<Article> shown = new LinkedHashSet<>();
        int first = edition.theme().number("articles-per-page");
        edition.lists().all().forEach(list -> shown.addAll(start(list.articles(), first)));
        shown.addAll(HomePages.latest(edition));
        return shown;
    }

    private static List<Article> start(List<Article> articles, int count) {
        return articles.subList(0, Math.min(articles.size(), count));
    }

    /** The cover that the front matter names, else the first photo that can be shown. */
    Optional<PhotoEntry> cover(Translation text) {
        Optional<String> named = text.facts().cover();
        List<PhotoEntry> photos = edition.photos().ordered(text);
        return named.flatMap(name -> photos.stream().filter(p -> p.name().equals(name)).findFirst())
                .or(() -> photos.stream().findFirst());
    }
}

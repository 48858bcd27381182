package org.vestnik.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vestnik.content.Project;
import org.vestnik.language.Collation;
import org.vestnik.language.Dates;
import org.vestnik.language.Language;
import org.vestnik.language.LocalText;
import org.vestnik.language.Numbers;
import org.vestnik.site.ArticleList.Key;
import org.vestnik.site.view.LinkView;
import org.vestnik.theme.Theme;

/** What lists are called in a language, and links to them. */
record ListNames(Edition edition) {
    /** The title of a list; of an index, the word for all that it names. */
    String title(Key key, Language language) {
        boolean index = key.kind().hasIndex() && key.id().isEmpty();
        return index ? edition.say(language, indexWord(key.kind())) : own(key, language);
    }

    /** The title as a label in a view: marked where it is borrowed from another language. */
    String label(Key key, Language language) {
        Language tongue = tongue(key, language);
        String title = title(key, language);
        return tongue.equals(language) ? title : Theme.borrowed(title, tongue);
    }

    private Language tongue(Key key, Language language) {
        if (key.kind().hasIndex() && key.id().isEmpty()) {
            return edition.theme().tongue(language, indexWord(key.kind()));
        }
        return switch (key.kind()) {
            case NEWS -> edition.theme().tongue(language, "news");
            case CALENDAR -> edition.theme().tongue(language, "calendar");
            case GALLERY -> edition.theme().tongue(language, "albums");
            case ACCESSIBILITY, PRIVACY, FUNDING, SITEMAP ->
                    edition.theme().tongue(language, Statements.title(key.kind()));
            case TYPE -> edition.site().types().get(key.id()).tongue(language, edition.lead());
            default -> language;
        };
    }

    private static String indexWord(ListKind kind) {
        return switch (kind) {
            case TYPE -> "types";
            case TOPIC -> "topics";
            case PARTNER -> "partners";
            default -> "projects";
        };
    }

    private String own(Key key, Language language) {
        return switch (key.kind()) {
            case NEWS -> edition.say(language, "news");
            case CALENDAR -> edition.say(language, "calendar");
            case GALLERY -> edition.say(language, "albums");
            case ACCESSIBILITY, PRIVACY, FUNDING, SITEMAP ->
                    edition.say(language, Statements.title(key.kind()));
            case MONTH -> upper(month(key.id(), language), language);
            case YEAR -> edition.say(language, "news-year", year(key.id(), language));
            case TYPE -> in(edition.site().types().get(key.id()).many(), language);
            case TOPIC -> upper(topic(key.id(), language), language);
            case PARTNER -> in(edition.site().partners().get(key.id()).name(), language);
            case PROJECT -> in(project(key.id()).name(), language);
        };
    }

    /** What a topic is called, as authors write it. */
    String topic(String tag, Language language) {
        return ListAddresses.topic(tag, language, edition.site());
    }

    private Project project(String id) {
        return edition.site().projects().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String in(LocalText text, Language language) {
        return text.in(language, edition.lead());
    }

    private static String year(String id, Language language) {
        return Dates.in(language).year(LocalDate.of(Integer.parseInt(id), 1, 1));
    }

    private static String month(String id, Language language) {
        return Dates.in(language).monthYear(YearMonth.parse(id));
    }

    private static String upper(String word, Language language) {
        int end = word.offsetByCodePoints(0, Math.min(1, word.length()));
        Locale locale = Locale.forLanguageTag(language.code());
        return word.substring(0, end).toUpperCase(locale) + word.substring(end);
    }

    /** The address of the first page of a list; empty where there is no such list. */
    Optional<String> address(Key key, Language language) {
        return edition.addresses().lists().of(language, key, 1);
    }

    /**
     * The way to a list; "" where there is no such list.
     *
     * @param root leads from the page to the root of the site
     */
    String href(Key key, Language language, String root) {
        return address(key, language).map(root::concat).orElse("");
    }

    /** Links to the lists of a kind with how many articles each holds; topics by their words. */
    List<LinkView> links(ListKind kind, Language language, String root, Key current) {
        Numbers numbers = Numbers.in(language);
        List<LinkView> links =
                edition.lists().of(kind).stream()
                        .map(
                                list ->
                                        new LinkView(
                                                kind == ListKind.YEAR
                                                        ? year(list.id(), language)
                                                        : label(list.key(), language),
                                                href(list.key(), language, root),
                                                numbers.integer(list.count()),
                                                list.key().equals(current)))
                        .filter(link -> !link.href().isEmpty())
                        .toList();
        Comparator<String> order = Collation.in(language);
        return kind == ListKind.TOPIC
                ? links.stream().sorted(Comparator.comparing(LinkView::label, order)).toList()
                : links;
    }

    /** The addresses of a page of a list in each language. */
    Map<Language, String> addresses(Key key, int number) {
        Map<Language, String> addresses = new TreeMap<>();
        for (Language language : edition.site().languages()) {
            edition.addresses()
                    .lists()
                    .of(language, key, number)
                    .ifPresent(address -> addresses.put(language, address));
        }
        return addresses;
    }
}

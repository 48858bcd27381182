package org.vestnik.site;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.vestnik.content.SiteConfig;
import org.vestnik.content.SiteReader;
import org.vestnik.language.Language;
import org.vestnik.language.LocalText;
import org.vestnik.language.Section;
import org.vestnik.language.SectionWords;
import org.vestnik.language.Slugs;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;
import org.vestnik.site.ArticleList.Key;

/** Where the lists of a site stand: {@code bg/vid/konferentsii/}. Immutable once made. */
final class ListAddresses {
    private final Map<Language, SectionWords> words = new HashMap<>();
    private final Map<Language, Map<Key, String>> byKey = new HashMap<>();
    private final Map<String, Spot> byAddress = new HashMap<>();

    /**
     * A page that shows a list.
     *
     * @param key of the list; of an index, its kind with the id "", which no list of the kind has
     * @param page counted from 1
     */
    record Spot(Language language, Key key, int page) {}

    /** Two topics that a reader could not tell apart by their addresses are reported. */
    ListAddresses(SiteConfig site, Lists lists, Problems problems) {
        for (Language language : site.languages()) {
            Map<String, String> chosen = site.addresses().getOrDefault(language, Map.of());
            words.put(language, SectionWords.in(language).with(chosen));
            byKey.put(language, new LinkedHashMap<>());
            for (ListKind kind : ListKind.values()) {
                if (kind.hasIndex() || kind == ListKind.CALENDAR || kind.isStatement()) {
                    index(kind, language, lists);
                }
            }
            for (YearMonth month : lists.months().all()) {
                Key key = MonthLinks.key(month);
                String calendar = section(language, key.kind().section());
                put(key, language, calendar + slug(key, language, site) + "/");
            }
            lists.all().forEach(list -> place(list, language, site, problems));
        }
    }

    private void index(ListKind kind, Language language, Lists lists) {
        if (lists.has(kind)) {
            put(Key.of(kind), language, section(language, kind.section()));
        }
    }

    private void place(ArticleList list, Language language, SiteConfig site, Problems problems) {
        Key key = list.key();
        String section = section(language, key.kind().section());
        String slug = slug(key, language, site);
        String address = slug.isEmpty() ? section : section + slug + "/";
        Spot other = byAddress.get(address);
        if (other != null) {
            Place place = place(list);
            String first = other.key().id();
            if (language.equals(site.lead())) {
                problems.add(SiteRule.LISTS_EQUAL.at(place, key.id(), first, "/" + address));
            }
            return;
        }
        put(key, language, address);
    }

    /** An article that is on the list, for whoever looks for the word. */
    private static Place place(ArticleList list) {
        return list.articles().stream()
                .map(article -> article.lead().place())
                .findFirst()
                .orElse(Place.of(SiteReader.FILE));
    }

    private void put(Key key, Language language, String address) {
        byKey.get(language).put(key, address);
        byAddress.put(address, new Spot(language, key, 1));
    }

    private static String slug(Key key, Language language, SiteConfig site) {
        return switch (key.kind()) {
            case NEWS, CALENDAR, GALLERY, ACCESSIBILITY, PRIVACY, FUNDING, SITEMAP -> "";
            case YEAR, PARTNER, PROJECT -> key.id();
            case MONTH -> key.id().replace('-', '/');
            case TYPE ->
                    made(
                            site.types().get(key.id()).many().in(language, site.lead()),
                            language,
                            key.id());
            case TOPIC -> made(topic(key.id(), language, site), language, "");
        };
    }

    /** What a topic is called in a language; the tag itself is its word in the first one. */
    static String topic(String tag, Language language, SiteConfig site) {
        LocalText known = site.tags().getOrDefault(tag, LocalText.NONE);
        return known.in(language).or(() -> known.in(site.lead())).orElse(tag);
    }

    /** From words; where they have no letter that an address can hold, from their code points. */
    private static String made(String words, Language language, String otherwise) {
        String slug = Slugs.slug(words, language);
        if (slug.isEmpty() && otherwise.isEmpty()) {
            return words.codePoints()
                    .limit(12)
                    .mapToObj(Integer::toHexString)
                    .collect(Collectors.joining("-", "u", ""));
        }
        return slug.isEmpty() ? otherwise : slug;
    }

    private String section(Language language, Section section) {
        return language.code() + "/" + word(language, section) + "/";
    }

    String word(Language language, Section section) {
        return words.get(language).word(section);
    }

    /** The address of a page of a list, counted from 1; empty where the list has none. */
    Optional<String> of(Language language, Key key, int page) {
        return Optional.ofNullable(byKey.get(language).get(key))
                .map(first -> page == 1 ? first : first + pageWord(language) + page + "/");
    }

    /**
     * Gives up the places of statements at which a text of the author stands: whoever has written a
     * page of the kind means it. For nobody but who is giving out the addresses.
     */
    void giveWay(Predicate<String> taken) {
        byKey.values()
                .forEach(
                        own ->
                                own.entrySet()
                                        .removeIf(e -> givesWay(e.getKey(), e.getValue(), taken)));
        byAddress.entrySet().removeIf(e -> givesWay(e.getValue().key(), e.getKey(), taken));
    }

    private static boolean givesWay(Key key, String address, Predicate<String> taken) {
        return key.kind().isStatement() && taken.test(address);
    }

    /** Whether an address is that of a page which yields to a text. */
    boolean isStatement(String address) {
        return Optional.ofNullable(byAddress.get(address))
                .filter(spot -> spot.key().kind().isStatement())
                .isPresent();
    }

    /** The first pages of all lists and indexes. */
    Set<String> firstPages() {
        return byAddress.keySet();
    }

    /** The lists and indexes that have an address in a language. */
    Set<Key> keys(Language language) {
        return byKey.get(language).keySet();
    }

    /** The list at an address; how many pages it has is not looked at. */
    Optional<Spot> at(String address) {
        Spot first = byAddress.get(address);
        if (first != null) {
            return Optional.of(first);
        }
        int slash = address.lastIndexOf('/', address.length() - 2);
        return Optional.ofNullable(byAddress.get(address.substring(0, Math.max(0, slash + 1))))
                .flatMap(spot -> later(spot, address.substring(slash + 1)));
    }

    private Optional<Spot> later(Spot spot, String last) {
        String word = pageWord(spot.language());
        if (!last.startsWith(word) || last.length() > word.length() + 8 || !last.endsWith("/")) {
            return Optional.empty();
        }
        return Optional.of(last.substring(word.length(), last.length() - 1))
                .filter(digits -> digits.matches("[1-9][0-9]*"))
                .map(Integer::valueOf)
                .filter(page -> page > 1)
                .map(page -> new Spot(spot.language(), spot.key(), page));
    }

    private String pageWord(Language language) {
        return word(language, Section.PAGE) + "-";
    }
}

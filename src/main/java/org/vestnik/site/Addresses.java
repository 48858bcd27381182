package org.vestnik.site;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vestnik.content.Alias;
import org.vestnik.content.Article;
import org.vestnik.content.Facts;
import org.vestnik.content.SiteConfig;
import org.vestnik.content.Translation;
import org.vestnik.language.Language;
import org.vestnik.language.Slugs;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.site.ArticleList.Key;

/**
 * Where each page of the site stands, relative to its root: {@code bg/novini/2018/fair/}. Immutable
 * once made.
 */
final class Addresses {
    private static final String PAGES = "content/pages";

    /** Stands for a list among the owners of addresses. */
    private static final String LIST = "";

    private final ListAddresses lists;
    private final Map<String, String> byText = new HashMap<>();
    private final Map<String, String> pages = new HashMap<>();
    private final Map<String, String> taken = new HashMap<>();
    private final Set<String> homes = new HashSet<>();
    private final Map<Language, String> byHome = new TreeMap<>();
    private final SortedMap<String, Redirect> redirects = new TreeMap<>();

    private Addresses(SiteConfig site, ListAddresses lists) {
        this.lists = lists;
        homes.add("");
        site.languages().forEach(language -> byHome.put(language, home(language)));
        homes.addAll(byHome.values());
        lists.firstPages().stream()
                .filter(address -> !lists.isStatement(address))
                .forEach(address -> taken.put(address, LIST));
    }

    /**
     * Gives each text its address; two equal ones are reported, and so is one that has no letters.
     *
     * @param articles standing pages by folder, so that a page comes before those that lie in it
     */
    static Outcome<Addresses> of(SiteConfig site, Lists lists, Iterable<Article> articles) {
        Problems problems = new Problems();
        Addresses addresses = new Addresses(site, new ListAddresses(site, lists, problems));
        for (Article article : articles) {
            for (Translation text : article.translations()) {
                addresses.place(article, text, problems);
            }
        }
        addresses.lists.giveWay(addresses.taken::containsKey);
        addresses.lists.firstPages().forEach(each -> addresses.taken.put(each, LIST));
        for (Article article : articles) {
            article.translations().forEach(text -> addresses.placeAliases(text, problems));
        }
        return problems.with(addresses);
    }

    /**
     * A page that leads on to a text.
     *
     * @param text the logical path of its file
     */
    record Redirect(Alias alias, String text) {}

    /**
     * An old address may not be that of a page, nor lead to two texts; the first of them keeps it.
     * That other files of the site are not in its way is looked at when all are known.
     */
    private void placeAliases(Translation text, Problems problems) {
        for (Alias alias : byText.containsKey(text.file()) ? text.aliases() : List.<Alias>of()) {
            String path = alias.file();
            Optional<String> owner = page(Relative.address(path));
            if (owner.isEmpty()) {
                Redirect first = redirects.putIfAbsent(path, new Redirect(alias, text.file()));
                owner = Optional.ofNullable(first).map(Redirect::text);
            }
            if (owner.isPresent()) {
                boolean own = owner.get().equals(text.file());
                String old = "/" + alias.path();
                Problem problem = SiteRule.ALIAS_TAKEN.at(alias.place(), old, owner.get());
                problems.add(own ? problem.variant("own") : problem);
            }
        }
    }

    /** What stands at an address: the file of a text, else the address of a page of ours. */
    private Optional<String> page(String address) {
        String owner = homes.contains(address) ? LIST : taken.get(address);
        return Optional.ofNullable(owner).map(o -> o.equals(LIST) ? "/" + address : o);
    }

    /** The old addresses by the paths of their files. */
    SortedMap<String, Redirect> redirects() {
        return Collections.unmodifiableSortedMap(redirects);
    }

    /** What leads on from the file at a path. */
    Optional<Redirect> redirect(String path) {
        return Optional.ofNullable(redirects.get(path));
    }

    /** Those that readers may keep, from the root, with a slash in front. */
    SortedSet<String> lasting() {
        SortedSet<String> lasting = new TreeSet<>();
        homes.forEach(address -> lasting.add("/" + address));
        taken.keySet().forEach(address -> lasting.add("/" + address));
        return lasting;
    }

    String home(Language language) {
        return language.code() + "/";
    }

    /** The home in each language of the site. */
    Map<Language, String> homes() {
        return byHome;
    }

    ListAddresses lists() {
        return lists;
    }

    /** The first page of the list of news. */
    String news(Language language) {
        return lists.of(language, Key.of(ListKind.NEWS), 1).orElseThrow();
    }

    String notFound(Language language) {
        return home(language) + "404.html";
    }

    /** The logical path of the text whose page stands at an address. */
    Optional<String> text(String address) {
        return Optional.ofNullable(taken.get(address)).filter(owner -> !owner.equals(LIST));
    }

    /** The addresses of the texts of an article that have one, by language. */
    Map<Language, String> of(Article article) {
        Map<Language, String> addresses = new TreeMap<>();
        for (Translation text : article.translations()) {
            String address = of(text);
            if (!address.isEmpty()) {
                addresses.put(text.language(), address);
            }
        }
        return addresses;
    }

    /** The address of a text, "" where it has none (that was reported). */
    String of(Translation text) {
        return of(text.file());
    }

    String of(String file) {
        return byText.getOrDefault(file, "");
    }

    private void place(Article article, Translation text, Problems problems) {
        String slug = slug(article, text);
        if (slug.isEmpty()) {
            problems.add(SiteRule.ADDRESS_EMPTY.at(text.place(), text.title()));
            return;
        }
        String address = above(article, text) + slug + "/";
        for (int i = 2; isUndated(article) && taken.containsKey(address); i++) {
            address = above(article, text) + slug + "-" + i + "/";
        }
        String other = taken.putIfAbsent(address, text.file());
        if (other != null) {
            Problem problem = SiteRule.ADDRESS_TAKEN.at(text.place(), "/" + address, other);
            problems.add(other.equals(LIST) ? problem.variant("list") : problem);
            return;
        }
        byText.put(text.file(), address);
        if (article.standing()) {
            pages.put(key(article.folder(), text.language()), address);
        }
    }

    /**
     * Whether its day could not be read. That was reported, and nobody will see the year that
     * stands in for it: so it takes no address away, or the text beneath would not be looked at.
     */
    private static boolean isUndated(Article article) {
        return !article.standing()
                && article.lead().facts().date().filter(Facts.UNKNOWN_DATE::equals).isPresent();
    }

    private String above(Article article, Translation text) {
        Language language = text.language();
        if (!article.standing()) {
            return news(language)
                    + article.lead().facts().date().map(date -> date.getYear() + "/").orElse("");
        }
        return folder(parent(article.folder()), language);
    }

    /** A page within a page stands below it; a folder that is no page gives its name alone. */
    private String folder(String folder, Language language) {
        if (!folder.startsWith(PAGES + "/")) {
            return home(language);
        }
        String page = pages.get(key(folder, language));
        return page != null
                ? page
                : folder(parent(folder), language) + Slugs.slug(name(folder), language) + "/";
    }

    private static String slug(Article article, Translation text) {
        String made = text.slug().orElseGet(() -> Slugs.slug(text.title(), text.language()));
        return made.isEmpty() ? Slugs.slug(name(article.folder()), text.language()) : made;
    }

    private static String key(String folder, Language language) {
        return folder + "/" + language.code();
    }

    private static String parent(String folder) {
        return folder.substring(0, folder.lastIndexOf('/'));
    }

    private static String name(String folder) {
        return folder.substring(folder.lastIndexOf('/') + 1);
    }
}

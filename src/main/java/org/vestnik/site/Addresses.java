package org.vestnik.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.vestnik.content.Article;
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

    private Addresses(SiteConfig site, ListAddresses lists) {
        this.lists = lists;
        homes.add("");
        site.languages().forEach(language -> byHome.put(language, home(language)));
        homes.addAll(byHome.values());
        lists.firstPages().forEach(address -> taken.put(address, LIST));
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
        addresses.checkAliases(articles, problems);
        return problems.with(addresses);
    }

    /** An old address that leads to an article may not be that of a page, nor lead to two. */
    private void checkAliases(Iterable<Article> articles, Problems problems) {
        Map<String, String> aliases = new HashMap<>();
        for (Article article : articles) {
            for (Translation text : article.translations()) {
                for (String alias : text.aliases()) {
                    String first = aliases.putIfAbsent(folder(alias), text.file());
                    String other = first == null ? text.file() : first;
                    page(folder(alias))
                            .or(() -> Optional.of(other).filter(o -> !o.equals(text.file())))
                            .map(o -> SiteRule.ALIAS_TAKEN.at(text.place(), "/" + alias, o))
                            .ifPresent(problems::add);
                }
            }
        }
    }

    /** What stands at an address: the file of a text, else the address of a page of ours. */
    private Optional<String> page(String address) {
        String owner = homes.contains(address) ? LIST : taken.get(address);
        return Optional.ofNullable(owner).map(o -> o.equals(LIST) ? "/" + address : o);
    }

    /** An alias as the address of the folder that it is written into. */
    private static String folder(String alias) {
        String index = "index.html";
        String bare =
                alias.endsWith(index) ? alias.substring(0, alias.length() - index.length()) : alias;
        return bare.isEmpty() || bare.endsWith("/") ? bare : bare + "/";
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

    private String above(Article article, Translation text) {
        Language language = text.language();
        if (!article.standing()) {
            return news(language)
                    + text.facts().date().map(date -> date.getYear() + "/").orElse("");
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

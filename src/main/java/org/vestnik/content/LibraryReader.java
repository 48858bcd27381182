package org.vestnik.content;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vestnik.files.SourceFile;
import org.vestnik.files.YamlMap;
import org.vestnik.language.Language;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/**
 * Reads all articles and standing pages from their front matters: types every value, lets
 * translations inherit, and reports every mistake.
 *
 * <p>Every article that has a text that could be read is in the library, so that the rest of it is
 * checked in the same run: what is missing is put in its place (a title by the folder's name, a
 * type by {@code news}, a date by {@link Facts#UNKNOWN_DATE}), and the error that comes with it
 * keeps such an article from being published.
 */
public final class LibraryReader {
    private static final Comparator<Article> NEWEST_FIRST =
            Comparator.comparing((Article article) -> date(article), Comparator.reverseOrder())
                    .thenComparing(Article::folder);

    private final SiteConfig site;
    private final Problems problems = new Problems();
    private final TagWords words;
    private final FactsReader facts;

    private LibraryReader(SiteConfig site) {
        this.site = site;
        this.words = new TagWords(site);
        this.facts = new FactsReader(site, words);
    }

    /**
     * The library, whose {@code site} also knows the words of tags that translations have given.
     *
     * @param fronts the front matter of each text that could be read, by logical path
     */
    public static Outcome<Library> read(
            SiteConfig site, ContentFolders folders, Map<String, YamlMap> fronts) {
        LibraryReader reader = new LibraryReader(site);
        Library library = reader.library(folders, fronts);
        reader.checkMenu(folders);
        reader.checkTimes(library);
        List<Problem> found = reader.problems.list();
        // A translation's merged facts report the lead's mistakes again, at the same place.
        return new Outcome<>(library, found.stream().distinct().toList());
    }

    /** The order of news: newest first; of one day, by folder. */
    static List<Article> newestFirst(List<Article> articles) {
        List<Article> sorted = new ArrayList<>(articles);
        sorted.sort(NEWEST_FIRST);
        return sorted;
    }

    private static LocalDate date(Article article) {
        return article.lead().facts().date().orElse(Facts.UNKNOWN_DATE);
    }

    private Library library(ContentFolders folders, Map<String, YamlMap> maps) {
        List<List<Front>> articles = open(folders.articles(), maps);
        List<List<Front>> pages = open(folders.pages(), maps);
        articles.forEach(this::learn);
        pages.forEach(this::learn);
        List<Article> read = read(folders.articles(), articles);
        List<Article> standing = read(folders.pages(), pages);
        return new Library(withTags(), newestFirst(read), standing);
    }

    private List<List<Front>> open(List<Folder> folders, Map<String, YamlMap> maps) {
        List<List<Front>> opened = new ArrayList<>(folders.size());
        for (Folder folder : folders) {
            List<Front> fronts = new ArrayList<>(folder.texts().size());
            for (Map.Entry<Language, SourceFile> text : folder.texts().entrySet()) {
                String path = text.getValue().path();
                YamlMap map = maps.get(path);
                if (map != null) {
                    fronts.add(Front.of(text.getKey(), path, map, problems));
                }
            }
            opened.add(fronts);
        }
        return opened;
    }

    private void learn(List<Front> fronts) {
        for (int i = 1; i < fronts.size(); i++) {
            words.learn(fronts.get(0), fronts.get(i));
        }
    }

    private List<Article> read(List<Folder> folders, List<List<Front>> fronts) {
        List<Article> articles = new ArrayList<>(folders.size());
        for (int i = 0; i < folders.size(); i++) {
            if (!fronts.get(i).isEmpty()) {
                articles.add(new ArticleReader(site, facts, folders.get(i)).read(fronts.get(i)));
            }
        }
        return articles;
    }

    private SiteConfig withTags() {
        return new SiteConfig(
                site.title(),
                site.description(),
                site.url(),
                site.languages(),
                site.theme(),
                site.themeOptions(),
                site.logo(),
                site.timezone(),
                site.projects(),
                site.partners(),
                site.types(),
                words.all(),
                site.photos(),
                site.menu(),
                site.addresses(),
                site.later());
    }

    private void checkMenu(ContentFolders folders) {
        Set<String> pages = new TreeSet<>();
        folders.pages().forEach(page -> pages.add(page.path().substring("content/".length())));
        for (SiteConfig.MenuEntry entry : site.menu()) {
            String target = entry.target();
            if (target.startsWith("pages/") && !pages.contains(target)) {
                Problem problem = ContentRule.MENU_UNKNOWN.at(entry.place(), Texts.seen(target));
                problems.add(Value.near(problem.variant("page"), target, pages));
            }
        }
    }

    /** Times without a zone are only as good as the site's: said once, where the first stands. */
    private void checkTimes(Library library) {
        if (!site.timezone().equals(ZoneOffset.UTC)) {
            return;
        }
        Optional<Place> timed =
                library.articles().stream()
                        .flatMap(article -> article.lead().facts().events().stream())
                        .filter(event -> event.start().time().isPresent())
                        .filter(event -> event.start().zone().equals(ZoneOffset.UTC))
                        .map(Event::place)
                        .min(Comparator.naturalOrder());
        timed.ifPresent(place -> problems.add(ContentRule.TIMEZONE_MISSING.at(place)));
    }
}

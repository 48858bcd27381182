package org.vestnik.content;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vestnik.content.TagWords.Lesson;
import org.vestnik.files.Recall;
import org.vestnik.files.Tools;
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
    private final ContentFolders folders;
    private final Map<String, YamlMap> fronts;
    private final Problems problems = new Problems();
    private final Set<List<String>> untranslated = new HashSet<>();

    private LibraryReader(SiteConfig site, ContentFolders folders, Map<String, YamlMap> fronts) {
        this.site = site;
        this.folders = folders;
        this.fronts = fronts;
    }

    /**
     * The library, whose {@code site} also knows the words of tags that translations have given.
     *
     * @param fronts the front matter of each text that could be read, by logical path
     */
    public static Outcome<Library> read(
            SiteConfig site, ContentFolders folders, Map<String, YamlMap> fronts, Tools tools) {
        LibraryReader reader = new LibraryReader(site, folders, fronts);
        Library library = reader.library(tools);
        reader.checkMenu();
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

    private Library library(Tools tools) {
        TagWords words = words(tools.recall()).into(problems);
        List<Article> articles = read(folders.articles(), words, tools);
        List<Article> pages = read(folders.pages(), words, tools);
        for (String table : List.of("lessons", "articles", "folders")) {
            tools.recall().table(table).retain(folders.count(), folders::paths);
        }
        return new Library(words.site(), newestFirst(articles), pages);
    }

    /** The words of tags; the same object as before where no article teaches anything new. */
    private Outcome<TagWords> words(Recall recall) {
        List<Lesson> lessons = new ArrayList<>();
        List.of(folders.articles(), folders.pages())
                .forEach(all -> all.forEach(folder -> lessons.addAll(lessons(folder, recall))));
        List<Lesson> same = recall.same("lessons", List.of(), List.copyOf(lessons));
        return recall.step("tag words", List.of(site, same), () -> TagWords.learn(site, same));
    }

    private List<Lesson> lessons(Folder folder, Recall recall) {
        List<YamlMap> maps = maps(folder);
        return recall.<List<Lesson>>table("lessons").of(folder.path(), maps, () -> lessons(folder));
    }

    private List<Lesson> lessons(Folder folder) {
        List<Map.Entry<Language, String>> texts =
                folder.texts().entrySet().stream()
                        .filter(text -> fronts.containsKey(text.getValue()))
                        .toList();
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 1; i < texts.size(); i++) {
            YamlMap lead = fronts.get(texts.get(0).getValue());
            YamlMap own = fronts.get(texts.get(i).getValue());
            Lesson.of(texts.get(0).getKey(), lead, texts.get(i).getKey(), own)
                    .ifPresent(lessons::add);
        }
        return List.copyOf(lessons);
    }

    /** The front matters of a folder that could be read, in the order of the site's languages. */
    private List<YamlMap> maps(Folder folder) {
        List<YamlMap> maps = new ArrayList<>(folder.texts().size());
        for (String path : folder.texts().values()) {
            YamlMap map = fronts.get(path);
            if (map != null) {
                maps.add(map);
            }
        }
        return maps;
    }

    private List<Article> read(List<Folder> all, TagWords words, Tools tools) {
        Recall.Kept<Outcome<Optional<Article>>> kept = tools.recall().table("articles");
        List<Outcome<Optional<Article>>> read =
                tools.parallel()
                        .map(
                                all,
                                folder ->
                                        kept.of(
                                                folder.path(),
                                                ground(folder, words, tools.recall()),
                                                () -> read(folder, words)));
        List<Article> articles = new ArrayList<>(all.size());
        for (Outcome<Optional<Article>> one : read) {
            one.value().ifPresent(articles::add);
            one.problems().stream().filter(this::isNew).forEach(problems::add);
        }
        return articles;
    }

    /** All that an article is read from. */
    private List<Object> ground(Folder folder, TagWords words, Recall recall) {
        List<Object> ground = new ArrayList<>(maps(folder));
        ground.add(site);
        ground.add(words);
        ground.add(recall.<Folder>table("folders").same(folder.path(), List.of(site), folder));
        return ground;
    }

    private Outcome<Optional<Article>> read(Folder folder, TagWords words) {
        Problems found = new Problems();
        List<Front> opened = new ArrayList<>(folder.texts().size());
        folder.texts()
                .forEach(
                        (language, path) ->
                                Optional.ofNullable(fronts.get(path))
                                        .map(map -> Front.of(language, path, map, found))
                                        .ifPresent(opened::add));
        if (opened.isEmpty()) {
            return Outcome.of(Optional.empty());
        }
        FactsReader facts = new FactsReader(site, words);
        Article article = new ArticleReader(site, facts, folder).read(opened);
        return found.with(Optional.of(article));
    }

    /** That a tag has no word in a language is said once for the whole site. */
    private boolean isNew(Problem problem) {
        return !problem.code().equals(ContentRule.TAG_UNTRANSLATED.code())
                || untranslated.add(problem.message().arguments());
    }

    private void checkMenu() {
        Set<String> pages = new TreeSet<>();
        List<SiteConfig.MenuEntry> entries = new ArrayList<>(site.menu());
        entries.addAll(site.footer());
        folders.pages().forEach(page -> pages.add(page.path().substring("content/".length())));
        for (SiteConfig.MenuEntry entry : entries) {
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

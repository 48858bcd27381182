package org.vestnik.theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vestnik.files.SourceTree;
import org.vestnik.files.YamlMap;
import org.vestnik.language.Language;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.site.view.PhotoView;

/**
 * Every kind of page of the theme {@code institution} with sample views, as files: what tests
 * check, and what an eye looks at. Run it with a folder for the pages and a folder of pictures.
 */
final class SampleSite {
    static final List<Language> LANGUAGES = List.of(Language.of("bg"), Language.of("en"));

    static final Map<String, Object> OPTIONS = institution().value().options();

    private final Theme theme;
    private final String suffix;
    private final SortedMap<String, String> pages = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private SampleSite(Theme theme, String suffix) {
        this.theme = theme;
        this.suffix = suffix;
    }

    public static void main(String[] arguments) throws IOException {
        Path out = Path.of(arguments[0]);
        List<PhotoView> pictures = pictures(Path.of(arguments[1]));
        Theme theme = institution().value();
        for (String period : List.of("2014-2020", "2021-2027")) {
            SampleSite site = render(theme, period, pictures);
            site.problems.forEach(System.err::println);
            for (Map.Entry<String, String> page : site.pages.entrySet()) {
                write(out.resolve(page.getKey()), page.getValue().getBytes("UTF-8"));
            }
        }
        for (Map.Entry<String, Asset> asset : theme.assets().entrySet()) {
            write(out.resolve(asset.getKey()), asset.getValue().bytes());
        }
    }

    /** The theme of this repository, without a site's layer. */
    static Outcome<Theme> institution() {
        return institution(Map.of());
    }

    /**
     * @param own files of the site, by path
     * @param without files of the theme that are left out
     */
    static Outcome<Theme> institution(Map<String, String> own, String... without) {
        Map<String, byte[]> files = new TreeMap<>();
        own.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        Path root = Path.of("themes");
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = root.relativize(file).toString().replace('\\', '/');
                files.put("themes/" + path, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        for (String name : without) {
            files.remove("themes/institution/" + name);
        }
        YamlMap options = YamlMap.empty(Place.of("content/site.yaml"));
        return Theme.load(SourceTree.of(files), "institution", options, LANGUAGES, Set.of())
                .map(theme -> theme.orElseThrow());
    }

    static SampleSite render(Theme theme, String period, List<PhotoView> pictures) {
        String suffix = period.equals("2014-2020") ? "-2014" : "";
        SampleSite site = new SampleSite(theme, suffix);
        for (Language language : LANGUAGES) {
            site.add(new SampleViews(SampleWords.in(language.code()), period, pictures));
        }
        return site;
    }

    SortedMap<String, String> pages() {
        return pages;
    }

    List<Problem> problems() {
        return problems;
    }

    private void add(SampleViews views) {
        String figure = text(views, "photo.html", "photo", views.pictures().get(1));
        String gallery = text(views, "gallery.html", "photos", views.pictures().subList(0, 5));
        page(views, "home", views.words().site(), Map.of("home", views.home()));
        lists(views);
        page(
                views,
                "article",
                views.words().titles().get(0),
                Map.of("article", views.article(figure, gallery)));
        page(
                views,
                "standing",
                views.isBulgarian() ? "За проекта" : "About the project",
                Map.of("article", views.standing(figure)));
        page(
                views,
                "not-found",
                views.isBulgarian() ? "Няма такава страница" : "No page",
                Map.of());
        if (views.isBulgarian()) {
            Map<String, Object> chooser = Map.of("chooser", views.chooser());
            page(views, "chooser", "Мост към знанието · Bridge to Knowledge", chooser);
            page(views, "not-found", "Няма такава страница · Not found", chooser);
        }
    }

    private void lists(SampleViews views) {
        SampleLists lists = views.lists();
        String title = views.isBulgarian() ? "Новини" : "News";
        page(views, "list", title, Map.of("list", lists.list(), "pager", lists.pager()));
        page(
                views,
                "calendar",
                title,
                Map.of("calendar", lists.calendar(), "pager", lists.pager()));
        page(views, "albums", title, Map.of("albums", lists.albums(), "pager", lists.pager()));
        page(views, "index", title, Map.of("index", lists.all()));
    }

    private void page(SampleViews views, String kind, String title, Map<String, Object> own) {
        boolean all = own.containsKey("chooser");
        String file = (all ? kind + "-all" : kind + "-" + views.language()) + suffix + ".html";
        Map<String, Object> given = new HashMap<>(own);
        given.put("site", views.site(kind));
        given.put("page", views.page(kind, title, file));
        String template = all && kind.equals("not-found") ? "not-found-all.html" : kind + ".html";
        Outcome<String> page = theme.render(template, Language.of(views.language()), given);
        problems.addAll(page.problems());
        pages.put(file, page.value());
    }

    private String text(SampleViews views, String template, String name, Object value) {
        Map<String, Object> given =
                Map.of(
                        name,
                        value,
                        "first",
                        false,
                        "page",
                        views.page("article", "", "article.html"));
        Outcome<String> text = theme.render(template, Language.of(views.language()), given);
        problems.addAll(text.problems());
        return text.value();
    }

    private static List<PhotoView> pictures(Path folder) throws IOException {
        List<PhotoView> pictures = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("pictures.txt"))) {
            String[] parts = line.split("\\|");
            pictures.add(
                    SampleViews.photo(
                            parts[0],
                            Integer.parseInt(parts[1]),
                            Integer.parseInt(parts[2]),
                            parts[3]));
        }
        return pictures;
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}

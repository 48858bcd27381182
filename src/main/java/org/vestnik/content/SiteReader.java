package org.vestnik.content;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vestnik.files.SourceFile;
import org.vestnik.files.SourceText;
import org.vestnik.files.SourceTree;
import org.vestnik.files.Yaml;
import org.vestnik.files.YamlMap;
import org.vestnik.language.Language;
import org.vestnik.language.LocalText;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/** Reads {@code content/site.yaml}: types every value, and reports every mistake. */
public final class SiteReader {
    /** Where the site says what it is. */
    public static final String FILE = "content/site.yaml";

    /** The theme of a site that names none that can be used. */
    static final String SUBSTITUTE_THEME = "institution";

    private static final Place START = Place.start(FILE);
    private static final List<String> LATER = List.of("addresses", "publish");
    private static final Keys KEYS =
            Keys.of(
                            "title",
                            "description",
                            "url",
                            "languages",
                            "theme",
                            "theme-options",
                            "logo",
                            "timezone",
                            "project",
                            "projects",
                            "funding",
                            "partners",
                            "types",
                            "tags",
                            "photos",
                            "menu",
                            "footer",
                            "contact",
                            "press",
                            "accessibility",
                            "privacy",
                            "addresses",
                            "checks",
                            "publish")
                    .holding("funding", ProjectsReader.FUNDING)
                    .holding("project", ProjectsReader.PROJECT)
                    .meaning("title", "заглавие", "name")
                    .meaning("description", "описание", "summary")
                    .meaning("url", "adres", "адрес", "base-url", "baseurl", "baseURL")
                    .meaning("languages", "езици", "language", "lang", "locales")
                    .meaning("timezone", "time-zone", "zone")
                    .meaning("project", "проект")
                    .meaning("funding", "финансиране")
                    .meaning("partners", "партньори")
                    .meaning("menu", "меню", "navigation", "nav")
                    .meaning("contact", "контакти", "contacts");

    private final SourceTree tree;
    private final Fields fields;
    private final Problems problems;

    private SiteReader(SourceTree tree, Fields fields) {
        this.tree = tree;
        this.fields = fields;
        this.problems = fields.problems();
    }

    /**
     * The site; empty, with at least one error, where the file is missing, is not YAML, or names no
     * language that can be used. With errors, what is wrong has been left out or put in its place,
     * so that the articles can still be checked.
     */
    public static Outcome<Optional<SiteConfig>> read(SourceTree tree) {
        Optional<SourceFile> file = tree.file(FILE);
        if (file.isEmpty()) {
            return Outcome.with(Optional.empty(), ContentRule.SITE_MISSING.at(Place.of(FILE)));
        }
        Problems problems = new Problems();
        Optional<YamlMap> map =
                SourceText.read(file.get())
                        .into(problems)
                        .flatMap(text -> Yaml.read(FILE, text.text(), 1).into(problems));
        return problems.with(
                map.flatMap(top -> new SiteReader(tree, Fields.of(top, KEYS, problems)).site()));
    }

    private Optional<SiteConfig> site() {
        LanguagesReader tongues = new LanguagesReader(START, new TreeMap<>());
        List<Language> languages = tongues.read(fields);
        LocalTexts texts = new LocalTexts(languages);
        LocalText title = title(texts);
        ZoneId zone = zone();
        SiteFiles files = new SiteFiles(tree);
        PartnersReader partners = new PartnersReader(texts, files);
        Map<String, Partner> known = partners.read(fields);
        List<Project> projects =
                new ProjectsReader(texts, files, zone).read(fields, partners, known);
        Map<String, ContentType> types = new TypesReader(languages).read(fields);
        SectionsReader sections = new SectionsReader(texts);
        ContactReader contacts = new ContactReader(texts);
        SiteConfig site =
                new SiteConfig(
                        title,
                        texts.read(fields, "description"),
                        url(),
                        languages,
                        theme(),
                        map("theme-options"),
                        fields.get("logo").flatMap(files::find),
                        zone,
                        projects,
                        known,
                        types,
                        sections.tags(fields),
                        sections.photos(fields),
                        sections.menu(fields, "menu", types.keySet()),
                        sections.menu(fields, "footer", types.keySet()),
                        sections.addresses(fields),
                        contacts.contact(fields),
                        contacts.press(fields),
                        new StatementReader(texts, contacts, zone).read(fields),
                        new ChecksReader(new ContentPaths(tree)).read(fields),
                        later());
        tongues.checkWords(types, site.addresses());
        return languages.isEmpty() ? Optional.empty() : Optional.of(site);
    }

    private LocalText title(LocalTexts texts) {
        if (!fields.has("title")) {
            problems.add(ContentRule.SITE_TITLE_MISSING.at(fields.keyPlace("title", START)));
        }
        return texts.read(fields, "title");
    }

    /** With a closing slash, as everything that is joined to it expects. */
    private Optional<String> url() {
        Optional<Value> value = fields.get("url");
        Optional<String> url = value.flatMap(Forms::url);
        if (url.isPresent() && (url.get().indexOf('?') >= 0 || url.get().indexOf('#') >= 0)) {
            value.get().report(ContentRule.SITE_URL, value.get().seen());
            return Optional.empty();
        }
        return url.map(text -> text.endsWith("/") ? text : text + "/");
    }

    private String theme() {
        Optional<Value> value = fields.get("theme");
        if (value.isEmpty()) {
            problems.add(ContentRule.SITE_THEME_MISSING.at(fields.keyPlace("theme", START)));
            return SUBSTITUTE_THEME;
        }
        Optional<String> name = value.flatMap(Value::text);
        if (name.isPresent() && !isFolderName(name.get())) {
            value.get().report(ContentRule.THEME_NAME, value.get().seen());
            return SUBSTITUTE_THEME;
        }
        return name.orElse(SUBSTITUTE_THEME);
    }

    private static boolean isFolderName(String name) {
        boolean plain =
                name.codePoints()
                        .allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
        return plain && name.length() <= 100;
    }

    /** UTC where none is named, because the machine's own must not matter. */
    private ZoneId zone() {
        Optional<Value> value = fields.get("timezone");
        return value.flatMap(Value::text)
                .flatMap(name -> Dates.zone(value.get(), name))
                .orElse(ZoneOffset.UTC);
    }

    private YamlMap map(String key) {
        return fields.get(key).flatMap(Value::map).orElse(YamlMap.empty(START));
    }

    private Map<String, YamlMap> later() {
        Map<String, YamlMap> later = new LinkedHashMap<>();
        for (String key : LATER) {
            fields.get(key).flatMap(Value::map).ifPresent(map -> later.put(key, map));
        }
        return later;
    }

    /** The problem with the nearest of the words as its hint. */
    static Problem near(Problem problem, Value value, Collection<String> words) {
        return Value.near(problem, value.text().orElse(""), words);
    }
}

package org.vestnik.theme;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vestnik.files.Hash;
import org.vestnik.files.SourceFolders;
import org.vestnik.files.SourceTree;
import org.vestnik.files.YamlMap;
import org.vestnik.language.Language;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/**
 * A theme, ready to render: templates, texts, options and assets of all its layers. Immutable to
 * its users and thread-safe; never reads the sources again.
 */
public final class Theme {
    /** Goes up when our code renders the same templates and views to other bytes. */
    private static final String VERSION = "2";

    private final String name;
    private final Templates templates;
    private final Map<Language, Locale> locales;
    private final Map<Language, Texts> texts;
    private final Map<String, Object> options;
    private final SortedMap<String, Asset> assets;
    private final SortedMap<String, StyleFile> styles;
    private final Hash fingerprint;
    private final boolean tried;

    private Theme(Parts parts) {
        this.name = parts.name();
        this.templates = parts.templates();
        this.locales = parts.locales();
        this.texts = Map.copyOf(parts.texts());
        this.options = parts.options();
        this.assets = Collections.unmodifiableSortedMap(parts.assets().assets());
        this.styles = Collections.unmodifiableSortedMap(parts.assets().styles());
        this.fingerprint = parts.fingerprint();
        this.tried = parts.tried();
    }

    private record Parts(
            String name,
            Templates templates,
            Map<Language, Locale> locales,
            Map<Language, Texts> texts,
            Map<String, Object> options,
            AssetReader.Found assets,
            Hash fingerprint,
            boolean tried) {}

    /**
     * Reads a theme, what it extends, and the site's own layer in {@code content/theme}; empty
     * where one of them is missing or they extend each other.
     *
     * @param siteOptions {@code theme-options} of site.yaml, as written
     * @param languages those that pages will be rendered in
     * @param rendered the templates that will be asked for by name
     */
    public static Outcome<Optional<Theme>> load(
            SourceTree tree,
            String name,
            YamlMap siteOptions,
            List<Language> languages,
            Set<String> rendered) {
        Problems problems = new Problems();
        Optional<Layers> layers = LayerReader.read(tree, name).into(problems);
        Optional<Theme> theme =
                layers.map(
                        found ->
                                build(name, found, siteOptions, languages, rendered)
                                        .into(problems));
        return new Outcome<>(theme, problems.sorted());
    }

    private static Outcome<Theme> build(
            String name,
            Layers layers,
            YamlMap siteOptions,
            List<Language> languages,
            Set<String> rendered) {
        Problems problems = new Problems();
        problems.addAll(LayerFolders.check(layers));
        Options.Chosen chosen = Options.read(layers.layers(), siteOptions).into(problems);
        Map<String, Object> options = chosen.values();
        TemplateStack stack = TemplateStack.read(layers).into(problems);
        Map<Language, Texts> texts =
                TextFiles.read(layers, languages, stack::quotes).into(problems);
        AssetReader.Found assets = AssetReader.read(layers.files("assets"), chosen).into(problems);
        problems.addAll(unstyled(layers, chosen, assets));
        Templates templates = new Templates(stack, new ThemeFunctions(texts, assets.paths()));
        problems.addAll(mistakes(layers, stack, templates, rendered));
        Hash fingerprint = fingerprint(stack.sources(), texts, assets.paths(), options);
        return problems.with(
                new Theme(
                        new Parts(
                                name,
                                templates,
                                locales(languages),
                                texts,
                                options,
                                assets,
                                fingerprint,
                                isTried(stack, layers))));
    }

    /**
     * Renders a template; "" and a problem where the template fails.
     *
     * @param template its name in the folder of templates, such as {@code article.html}
     * @param language one of those that the theme was loaded with
     * @param views by the names that templates know them by; records, texts, numbers, lists, maps
     */
    public Outcome<String> render(String template, Language language, Map<String, Object> views) {
        if (!templates.has(template)) {
            Place place = Place.of("themes/" + name + "/templates/" + template);
            return Outcome.with("", ThemeRule.TEMPLATE_MISSING.at(place, template));
        }
        Locale locale = locales.get(language);
        if (locale == null) {
            throw new IllegalArgumentException("The theme was not loaded for " + language);
        }
        return templates.render(template, locale, views);
    }

    /** Every option that the theme declares, by name: a text, an Integer or a Boolean. */
    public Map<String, Object> options() {
        return options;
    }

    /** Whether any template could ask for a view of this name; never wrongly no. */
    public boolean asksFor(String view) {
        return templates.mention(view);
    }

    /**
     * An option that is a number. Of those that every site asks for, a theme that declares none has
     * the usual ones.
     *
     * @throws IllegalArgumentException when neither the theme declares it nor is it usual
     */
    public int number(String option) {
        if (options.get(option) instanceof Integer number) {
            return number;
        }
        return UsualNumber.of(option)
                .map(UsualNumber::preset)
                .orElseThrow(
                        () -> new IllegalArgumentException("The theme has no number " + option));
    }

    /** Whether the theme declares an option. */
    public boolean declares(String option) {
        return options.containsKey(option);
    }

    /**
     * The words of an option that is a list, in order; none where the theme does not declare it.
     */
    public List<String> list(String option) {
        return options.get(option) instanceof List<?> words
                ? words.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** A text of the theme with its values filled in; the key itself where there is none. */
    public String text(Language language, String key, Object... values) {
        List<String> filled = Arrays.stream(values).map(String::valueOf).toList();
        return texts.get(language).say(key, filled).orElse(key);
    }

    /**
     * A text for a view: where it is not in the page's own language, the written page marks its
     * words with theirs. For nothing but views, since only a template's page is written so.
     */
    public String marked(Language language, String key, Object... values) {
        List<String> filled = Arrays.stream(values).map(String::valueOf).toList();
        return texts.get(language).marked(key, filled).orElse(key);
    }

    /** Words of another language for a view, marked in the same way. */
    public static String borrowed(String words, Language language) {
        return Borrowed.mark(words, language);
    }

    /** The language in which a text of the theme is really said. */
    public Language tongue(Language language, String key) {
        return texts.get(language).tongue(key);
    }

    /** All assets of all layers by their path in the site: {@code assets/site.1a2b3c4d.css}. */
    public SortedMap<String, Asset> assets() {
        return assets;
    }

    /** The stylesheets among the assets as their authors wrote them, by path in the site. */
    public SortedMap<String, StyleFile> styles() {
        return styles;
    }

    /**
     * A template as each layer has it that has a part in a page, the uppermost first; none where no
     * layer has it.
     */
    public List<TemplateFile> template(String name) {
        return templates.each(name);
    }

    /** Stands for everything but the views that a rendered text depends on. */
    public Hash fingerprint() {
        return fingerprint;
    }

    /**
     * Whether all templates are those that the jar brings, and have all texts and assets that they
     * ask for: they have been rendered with every kind of content before it was packed, so that a
     * mistake in one would be ours and no author’s.
     */
    public boolean isTried() {
        return tried;
    }

    private static boolean isTried(TemplateStack stack, Layers layers) {
        SourceTree jar = SourceFolders.themesOfJar(layers.tree());
        return stack.isOf(jar, layers) && layers.serves(jar);
    }

    /** The stylesheet that the options go into is not there. */
    private static List<Problem> unstyled(
            Layers layers, Options.Chosen chosen, AssetReader.Found assets) {
        if (chosen.styles().isEmpty() || assets.paths().containsKey(chosen.stylesheet())) {
            return List.of();
        }
        Place place = Place.of(layers.theme().root() + "/theme.yaml");
        return List.of(ThemeRule.THEME_VALUE.at(place, chosen.stylesheet()).variant("stylesheet"));
    }

    /** What is wrong with templates before any is rendered. */
    private static List<Problem> mistakes(
            Layers layers, TemplateStack stack, Templates templates, Set<String> rendered) {
        List<Problem> problems = new ArrayList<>(templates.check());
        Set<String> unread =
                problems.stream().map(found -> found.place().file()).collect(Collectors.toSet());
        problems.addAll(TemplateBlocks.check(stack, unread));
        problems.addAll(UnusedTemplates.find(layers, stack, rendered, unread));
        return problems;
    }

    private static Map<Language, Locale> locales(List<Language> languages) {
        Map<Language, Locale> locales = new HashMap<>();
        languages.forEach(language -> locales.put(language, language.locale()));
        return Map.copyOf(locales);
    }

    private static Hash fingerprint(
            Map<String, Source> sources,
            Map<Language, Texts> texts,
            Map<String, String> assets,
            Map<String, Object> options) {
        MessageDigest digest = Hash.digest();
        feed(digest, VERSION);
        sources.forEach((name, source) -> feed(digest, name, source.text()));
        new TreeMap<>(texts)
                .forEach((language, of) -> feed(digest, language.code(), of.fingerprint()));
        assets.forEach((name, path) -> feed(digest, name, path));
        options.forEach((name, value) -> feed(digest, name, value.toString()));
        return Hash.finish(digest);
    }

    private static void feed(MessageDigest digest, String... texts) {
        for (String text : texts) {
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
    }
}

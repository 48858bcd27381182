package org.vestnik.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vestnik.files.YamlMap;
import org.vestnik.language.Language;
import org.vestnik.language.LocalText;
import org.vestnik.language.Section;
import org.vestnik.language.SectionWords;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/** Reads the smaller sections of site.yaml: tags, photos, menu, footer, addresses. */
final class SectionsReader {
    private static final Keys PHOTOS = Keys.of("widths", "quality", "formats");
    private static final Keys LINK = Keys.of("label", "url").meaning("label", "title", "name");
    private static final Keys SECTIONS =
            Keys.of(Arrays.stream(Section.values()).map(Section::id).toArray(String[]::new));
    private static final List<String> MENU =
            List.of(
                    "accessibility",
                    "articles",
                    "calendar",
                    "funding",
                    "gallery",
                    "partners",
                    "privacy",
                    "projects",
                    "sitemap",
                    "topics");
    private static final List<Integer> WIDTHS = List.of(400, 800, 1600);
    private static final int QUALITY = 82;
    private static final int NARROWEST = 16;
    private static final int WIDEST = 8000;
    private static final int MOST_WIDTHS = 12;
    private static final String WEBP = "webp";
    private static final List<String> FORMATS = List.of("jpeg", WEBP);
    private static final String AVIF = "avif";

    private final LocalTexts texts;

    SectionsReader(LocalTexts texts) {
        this.texts = texts;
    }

    Map<String, LocalText> tags(Fields site) {
        Map<String, LocalText> tags = new LinkedHashMap<>();
        Optional<YamlMap> map = site.get("tags").flatMap(Value::map);
        for (YamlMap.Entry entry : map.map(YamlMap::entries).orElse(List.of())) {
            Value value = site.value(entry);
            String tag = Texts.nfc(entry.key().strip());
            LocalText words = value.map().map(found -> words(found, value)).orElse(LocalText.NONE);
            tags.put(tag, words);
        }
        return tags;
    }

    /** The tag itself is its word in the lead language, so that no language counts as missing. */
    private LocalText words(YamlMap map, Value value) {
        Map<Language, String> words = new TreeMap<>();
        for (YamlMap.Entry entry : map.entries()) {
            Optional<Language> language = texts.language(entry, value.problems());
            Value word = new Value(entry.key(), entry.value(), value.problems());
            Optional<String> line = Fields.isEmpty(entry) ? Optional.empty() : word.line();
            language.ifPresent(known -> line.ifPresent(said -> words.put(known, said)));
        }
        return new LocalText(Optional.empty(), words);
    }

    SiteConfig.PhotoSettings photos(Fields site) {
        YamlMap map =
                site.get("photos").flatMap(Value::map).orElse(YamlMap.empty(site.map().place()));
        Fields fields = Fields.of(map, PHOTOS, site.problems());
        List<Integer> widths = fields.get("widths").map(SectionsReader::widths).orElse(WIDTHS);
        int quality = fields.get("quality").flatMap(value -> value.integer(1, 100)).orElse(QUALITY);
        Set<String> formats = fields.get("formats").map(SectionsReader::formats).orElse(Set.of());
        return new SiteConfig.PhotoSettings(widths, quality, formats.contains(WEBP));
    }

    private static List<Integer> widths(Value value) {
        List<Integer> widths = new ArrayList<>();
        for (Value item : value.list()) {
            item.integer(NARROWEST, WIDEST).ifPresent(widths::add);
        }
        List<Integer> ascending = List.copyOf(new TreeSet<>(widths));
        if (!ascending.equals(widths)) {
            Problem problem = ContentRule.WIDTHS_ORDER.at(value.place());
            String right = ascending.toString();
            value.problems().add(problem.withHint("write-so", "widths: " + right));
        }
        if (ascending.size() > MOST_WIDTHS) {
            Problem problem =
                    ContentRule.NUMBER_RANGE.at(value.place(), ascending.size(), MOST_WIDTHS);
            value.problems().add(problem.variant("widths"));
            return WIDTHS;
        }
        return ascending.isEmpty() ? WIDTHS : ascending;
    }

    /** Not every browser shows WebP, so whoever names that alone gets JPEG beside it. */
    private static Set<String> formats(Value value) {
        Set<String> formats = new LinkedHashSet<>();
        for (Value item : value.list()) {
            if (item.text().filter(AVIF::equalsIgnoreCase).isPresent()) {
                item.report(ContentRule.FORMAT_AVIF);
                continue;
            }
            Optional<String> format = item.word(FORMATS);
            if (format.isPresent() && !formats.add(format.get())) {
                item.report(ContentRule.LISTED_TWICE, item.seen());
            }
        }
        return formats;
    }

    /**
     * The entries under a key: menu or footer. Whether a page of theirs is there, is looked at when
     * the pages are known.
     */
    List<SiteConfig.MenuEntry> menu(Fields site, String key, Set<String> types) {
        Set<String> known = new LinkedHashSet<>(MENU);
        known.addAll(types);
        List<SiteConfig.MenuEntry> menu = new ArrayList<>();
        for (Value item : site.get(key).map(Value::list).orElse(List.of())) {
            if (item.yaml() instanceof YamlMap map) {
                link(map, item).ifPresent(menu::add);
            } else {
                target(item, known).ifPresent(menu::add);
            }
        }
        return List.copyOf(menu);
    }

    private static Optional<SiteConfig.MenuEntry> target(Value item, Set<String> known) {
        Optional<String> written = item.text();
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String target = written.get().endsWith("/") ? cut(written.get()) : written.get();
        if (!known.contains(target) && !target.startsWith("pages/")) {
            Problem problem = ContentRule.MENU_UNKNOWN.at(item.place(), item.seen());
            item.problems().add(SiteReader.near(problem, item, known));
            return Optional.empty();
        }
        return Optional.of(new SiteConfig.MenuEntry(target, LocalText.NONE, "", item.place()));
    }

    private static String cut(String path) {
        return path.substring(0, path.length() - 1);
    }

    private Optional<SiteConfig.MenuEntry> link(YamlMap map, Value item) {
        Fields fields = Fields.of(map, LINK, item.problems());
        LocalText label = texts.read(fields, "label");
        Optional<String> url = fields.get("url").flatMap(Forms::url);
        if (!fields.has("label") || !fields.has("url")) {
            item.report(ContentRule.MENU_LINK);
        }
        return url.map(to -> new SiteConfig.MenuEntry("", label, to, item.place()));
    }

    Map<Language, Map<String, String>> addresses(Fields site) {
        Map<Language, Map<String, String>> addresses = new TreeMap<>();
        if (site.get("addresses").isEmpty()
                || !(site.get("addresses").get().yaml() instanceof YamlMap map)) {
            return addresses;
        }
        for (YamlMap.Entry entry : map.entries()) {
            Optional<Language> language = texts.language(entry, site.problems());
            Optional<YamlMap> words = site.value(entry).map();
            if (language.isPresent() && words.isPresent()) {
                addresses.put(
                        language.get(), sections(words.get(), site.problems(), language.get()));
            }
        }
        return addresses;
    }

    private static Map<String, String> sections(YamlMap map, Problems problems, Language language) {
        Fields fields = Fields.of(map, SECTIONS, problems);
        Map<String, String> words = new LinkedHashMap<>();
        for (Section section : Section.values()) {
            Optional<Value> value = fields.get(section.id());
            Optional<String> word = value.flatMap(said -> Forms.slug(said, language));
            if (word.isPresent() && words.containsValue(word.get())) {
                value.get().report(ContentRule.SECTION_TWICE, word.get());
            } else {
                word.ifPresent(said -> words.put(section.id(), said));
            }
        }
        checkOthers(fields, words, language);
        return words;
    }

    /** A word may not be that of a section to which the site leaves the language's own word. */
    private static void checkOthers(Fields fields, Map<String, String> words, Language language) {
        for (Section other : Section.values()) {
            String own = SectionWords.in(language).word(other);
            // The word for a page of a list stands below a section, not beside it.
            if (other == Section.PAGE || words.containsKey(other.id())) {
                continue;
            }
            for (Map.Entry<String, String> word : List.copyOf(words.entrySet())) {
                if (word.getValue().equals(own) && !word.getKey().equals(Section.PAGE.id())) {
                    Value value = fields.get(word.getKey()).orElseThrow();
                    Problem problem = ContentRule.SECTION_TWICE.at(value.place(), own, other.id());
                    value.problems().add(problem.variant("own"));
                    words.remove(word.getKey());
                }
            }
        }
    }
}

package org.vestnik.theme;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vestnik.language.Language;

/**
 * What our templates can call: {@code t("key", …)}, {@code t_in("en", "key", …)} and {@code
 * asset("site.css")}.
 */
final class ThemeFunctions extends AbstractExtension {
    private final Map<String, Texts> byCode;
    private final Map<Locale, Texts> byLocale = new HashMap<>();
    private final Map<String, String> assets;

    /**
     * @param assets name in the folder of assets → path in the site
     */
    ThemeFunctions(Map<Language, Texts> texts, Map<String, String> assets) {
        super();
        this.byCode = new HashMap<>();
        texts.forEach((language, of) -> byCode.put(language.code(), of));
        texts.forEach((language, of) -> byLocale.put(language.locale(), of));
        this.assets = assets;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of("t", new Say(), "t_in", new SayIn(), "asset", new Locate());
    }

    @Override
    public List<AttributeResolver> getAttributeResolver() {
        return List.of(new RecordParts());
    }

    /** Every argument counts by its position. */
    private interface Positional extends Function {
        @Override
        default List<String> getArgumentNames() {
            return List.of();
        }
    }

    /** {@code t("key", …)}: a text of the theme in the language of the page. */
    private final class Say implements Positional {
        @Override
        public Object execute(
                Map<String, Object> given,
                PebbleTemplate template,
                EvaluationContext context,
                int line) {
            return say(byLocale.get(context.getLocale()), words(given, 0), template, line);
        }
    }

    /** {@code t_in("en", "key", …)}: a text in a language of the site; for pages in all of them. */
    private final class SayIn implements Positional {
        @Override
        public Object execute(
                Map<String, Object> given,
                PebbleTemplate template,
                EvaluationContext context,
                int line) {
            Texts here = byLocale.get(context.getLocale());
            Texts there = byCode.getOrDefault(String.valueOf(given.get("0")), here);
            return say(there, words(given, 1), template, line);
        }
    }

    /** The key and the values that fill its text. */
    private static List<String> words(Map<String, Object> given, int first) {
        List<String> words = new ArrayList<>(given.size() + 1);
        for (int i = first; i < given.size(); i++) {
            words.add(String.valueOf(given.get(Integer.toString(i))));
        }
        if (words.isEmpty()) {
            words.add("");
        }
        return words;
    }

    private static String say(Texts texts, List<String> words, PebbleTemplate template, int line) {
        List<String> values = words.subList(1, words.size());
        Optional<String> said = texts.marked(words.get(0), values);
        if (said.isEmpty()) {
            throw new MissingName(
                    ThemeRule.TEMPLATE_TEXT,
                    words.get(0),
                    texts.phrases().keySet(),
                    line,
                    template.getName());
        }
        return said.get();
    }

    /** {@code asset("site.css")}: the path of an asset from the root of the site. */
    private final class Locate implements Positional {
        @Override
        public Object execute(
                Map<String, Object> given,
                PebbleTemplate template,
                EvaluationContext context,
                int line) {
            String name = String.valueOf(given.get("0"));
            String path = assets.get(name);
            if (path == null) {
                throw new MissingName(
                        ThemeRule.TEMPLATE_ASSET, name, assets.keySet(), line, template.getName());
            }
            return path;
        }
    }
}

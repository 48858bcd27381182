package org.vestnik.theme;

import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

/**
 * Gives Pebble the templates of the theme's layers, from memory: no name leads to the disk or to
 * the class path.
 */
final class TemplateLoader implements Loader<String> {
    private final Map<String, Source> sources;

    TemplateLoader(Map<String, Source> sources) {
        this.sources = sources;
    }

    @Override
    public Reader getReader(String name) {
        Source source = sources.get(name);
        if (source == null) {
            throw new MissingName(ThemeRule.TEMPLATE_MISSING, List.of(name), 0, name);
        }
        return new StringReader(source.text());
    }

    /**
     * Names count from the folder of templates, or with {@code ./} from the one that includes.
     * Pebble asks here before it loads, and only here names the including template.
     */
    @Override
    public String resolveRelativePath(String name, String including) {
        String folder = including.substring(0, including.lastIndexOf('/') + 1);
        String resolved = name.startsWith("./") ? folder + name.substring(2) : name;
        if (!sources.containsKey(resolved)) {
            throw new MissingName(ThemeRule.TEMPLATE_MISSING, List.of(name), 0, including);
        }
        return resolved;
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public boolean resourceExists(String name) {
        return sources.containsKey(name);
    }

    @Override
    public void setCharset(String charset) {
        // Templates are texts already.
    }

    @Override
    public void setPrefix(String prefix) {
        // Names have none.
    }

    @Override
    public void setSuffix(String suffix) {
        // Names have none.
    }
}

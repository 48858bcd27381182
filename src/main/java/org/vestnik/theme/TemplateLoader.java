package org.vestnik.theme;

import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;

/**
 * Gives Pebble the templates of the theme's layers, from memory: no name leads to the disk or to
 * the class path.
 */
final class TemplateLoader implements Loader<String> {
    private final TemplateStack stack;

    TemplateLoader(TemplateStack stack) {
        this.stack = stack;
    }

    @Override
    public Reader getReader(String name) {
        if (!stack.has(name)) {
            throw new MissingName(ThemeRule.TEMPLATE_MISSING, name, List.of(), 0, name);
        }
        return new StringReader(stack.source(name).text());
    }

    /** Pebble asks here before it loads, and only here names the template that asks. */
    @Override
    public String resolveRelativePath(String name, String asking) {
        if (name == null) {
            throw new MissingName(ThemeRule.TEMPLATE_MISSING, "null", stack.names(), 0, asking);
        }
        Optional<String> key = stack.key(name, asking);
        if (key.isEmpty()) {
            throw new MissingName(ThemeRule.TEMPLATE_MISSING, name, stack.names(), 0, asking);
        }
        if (key.get().equals(asking) && stack.isGroundless(asking)) {
            throw new MissingName(ThemeRule.TEMPLATE_BENEATH, name, List.of(), 0, asking);
        }
        return key.get();
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public boolean resourceExists(String name) {
        return stack.has(name);
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

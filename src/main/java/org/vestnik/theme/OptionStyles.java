package org.vestnik.theme;

import java.util.Map;

/** What the chosen options change in the stylesheet: custom properties of the page's root. */
final class OptionStyles {
    private final Map<String, Option> declared;
    private final Map<String, Object> values;
    private final StringBuilder light = new StringBuilder();
    private final StringBuilder dark = new StringBuilder();

    private OptionStyles(Map<String, Option> declared, Map<String, Object> values) {
        this.declared = declared;
        this.values = values;
    }

    /** The rules, squeezed; "" where the stylesheet itself has all these values. */
    static String of(Map<String, Option> declared, Map<String, Object> values) {
        OptionStyles styles = new OptionStyles(declared, values);
        declared.values().forEach(styles::add);
        StringBuilder css = new StringBuilder();
        if (!styles.light.isEmpty()) {
            css.append(":root{").append(styles.light).append('}');
        }
        if (!styles.dark.isEmpty()) {
            css.append("@media (prefers-color-scheme:dark){:root{")
                    .append(styles.dark)
                    .append("}}");
        }
        return css.toString();
    }

    private void add(Option option) {
        String name = option.styling().isDark() ? option.styling().light() : option.name();
        Option twin = declared.get(Styling.twin(name));
        // A light value that stands later than the dark one of the stylesheet would win over it.
        boolean changed = isChanged(declared.get(name)) || twin != null && isChanged(twin);
        if (!changed) {
            return;
        }
        for (String property : option.styling().sets()) {
            (option.styling().isDark() ? dark : light)
                    .append(property)
                    .append(':')
                    .append(css(option))
                    .append(';');
        }
    }

    private boolean isChanged(Option option) {
        String value = values.get(option.name()).toString();
        String written = option.styling().written().toString();
        return option.type() == Option.Type.COLOUR
                ? !Colour.of(value).equals(Colour.of(written))
                : !value.equals(written);
    }

    private String css(Option option) {
        String value = values.get(option.name()).toString();
        return option.choices().getOrDefault(value, value);
    }
}

package org.vestnik.theme;

import java.util.List;
import org.vestnik.files.YamlScalar;

/**
 * What an option is in the stylesheet.
 *
 * @param sets the custom properties that it sets, such as {@code --link}
 * @param on names or colours of the backgrounds that a colour must be readable on
 * @param contrast the least ratio there
 * @param follows the colour that this one is like, where the site gives none; "" for no other
 * @param light the colour that this one stands for in the dark; "" where it is for light pages
 * @param written the value that the stylesheet itself has
 */
record Styling(
        List<String> sets,
        List<YamlScalar> on,
        double contrast,
        String follows,
        String light,
        Object written) {
    /** WCAG 2.2, 1.4.3: text of usual size. */
    private static final double OF_TEXT = 4.5;

    static final Styling NONE = new Styling(List.of(), List.of(), OF_TEXT, "", "", "");

    Styling {
        sets = List.copyOf(sets);
        on = List.copyOf(on);
    }

    boolean isDark() {
        return !light.isEmpty();
    }

    Styling written(Object value) {
        return new Styling(sets, on, contrast, follows, light, value);
    }

    Styling like(String other) {
        return new Styling(sets, on, contrast, other, light, written);
    }

    /** The same for the dark twin of a colour. */
    Styling darkOf(String name, List<YamlScalar> backgrounds) {
        String twin = follows.isEmpty() ? "" : twin(follows);
        return new Styling(sets, backgrounds, contrast, twin, name, "");
    }

    /** The name of the option that stands for a colour in the dark. */
    static String twin(String name) {
        return name + "-dark";
    }
}

package org.vestnik.check.strip;

import java.util.List;
import java.util.Set;

/**
 * A rule of a stylesheet.
 *
 * @param screens on which its conditions hold
 * @param layer its cascade layer; "" for none
 */
record CssRule(
        List<Selector> selectors,
        List<CssDeclaration> declarations,
        Set<Screen> screens,
        String layer) {
    CssRule {
        selectors = List.copyOf(selectors);
        declarations = List.copyOf(declarations);
        screens = Set.copyOf(screens);
    }

    boolean holds(Screen screen) {
        return screens.contains(screen);
    }
}

package org.vestnik.check.strip;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.vestnik.problem.Place;

/**
 * One strip on one screen, and where to say what is found of it.
 *
 * @param places finds where a template or a style stands
 */
record Look(Rendering rendering, Sight sight, Findings findings, Places places) {
    Screen screen() {
        return rendering.screen();
    }

    Style style(Element element) {
        return rendering.style(element);
    }

    /** Said of a declaration, which stands last in the sentence unless other words are given. */
    void say(StripRule rule, String variant, CssDeclaration by, Object... words) {
        findings.on(screen(), rule, variant, places.of(by), words);
    }

    /** Said where a declaration is the cause, else where the template of the strip stands. */
    void say(StripRule rule, String variant, Optional<CssDeclaration> by, Object... words) {
        Place place = by.map(places::of).orElseGet(places::strip);
        findings.on(screen(), rule, variant, place, words);
    }

    /** Something cannot be seen, on a screen or on paper. */
    void hidden(Part part, CssDeclaration by) {
        if (screen().isPaper()) {
            findings.add(StripRule.STRIP_PRINT, "", places.of(by), part.word(), by.quoted());
        } else {
            say(StripRule.STRIP_HIDDEN, "", by, part.word(), by.quoted());
        }
    }
}

package org.vestnik.site.view;

import java.util.function.Supplier;
import org.vestnik.files.Hash;
import org.vestnik.problem.Outcome;

/**
 * The text of an article, or a drawing, as HTML, made when a template asks for it; its fingerprint
 * stands for it.
 *
 * @param fingerprint stands for the HTML
 * @param enlarges whether a photo stands in it that leads to its largest variant
 * @param source makes the HTML; its problems are those of the templates that write its parts. The
 *     same each time
 */
public record HtmlView(Hash fingerprint, boolean enlarges, Supplier<Outcome<String>> source) {
    /** Written unescaped. */
    public String html() {
        return source.get().value();
    }
}

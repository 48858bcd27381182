package org.vestnik.site.view;

import java.util.function.Supplier;
import org.vestnik.files.Hash;

/**
 * The text of an article as HTML, made when a template asks for it; its fingerprint stands for it.
 */
public record HtmlView(Hash fingerprint, Supplier<String> source) {
    /** Written unescaped. */
    public String html() {
        return source.get();
    }
}

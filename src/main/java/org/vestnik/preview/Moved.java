package org.vestnik.preview;

import java.util.Optional;
import org.vestnik.site.Outline;

/**
 * Knows which text a page came from: an address is made from the title, so whoever changes a title
 * and looks at the page would find it gone. Thread-safe.
 */
final class Moved {
    private final Recent<String> texts = new Recent<>(500);

    /** Remembers the text behind a page that is shown. */
    void learn(Outline outline, String path) {
        outline.subject(path).ifPresent(it -> texts.keep(path, it.text().file()));
    }

    /** Where the page that once stood at a path stands now, relative to the site's root. */
    Optional<String> from(Outline outline, String path) {
        return texts.get(path)
                .flatMap(outline::address)
                .filter(address -> !Showing.path(address).equals(path));
    }
}

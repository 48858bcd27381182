package org.vestnik.site;

import org.vestnik.files.MediaTypes;
import org.vestnik.language.Language;
import org.vestnik.language.Slugs;

/** Names of source files as they may stand in addresses. */
final class FileNames {
    private FileNames() {}

    /**
     * The name without its ending, as a slug; the fallback where no letter of it can be written.
     */
    static String stem(String name, String fallback) {
        int dot = name.lastIndexOf('.');
        String slug = Slugs.slug(dot > 0 ? name.substring(0, dot) : name, Language.BULGARIAN);
        return slug.isEmpty() ? fallback : slug;
    }

    /** The ending with its dot, in lower case; "" where there is none. */
    static String ending(String name) {
        String ending = MediaTypes.ending(name);
        return ending.isEmpty() || name.lastIndexOf('.') == 0 ? "" : "." + ending;
    }
}

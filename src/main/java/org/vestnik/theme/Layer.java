package org.vestnik.theme;

import org.vestnik.files.YamlMap;

/**
 * A folder with templates, texts and assets.
 *
 * @param root {@code themes/NAME} or {@code content/theme}
 * @param settings its theme.yaml; empty where a site's own layer has none
 */
record Layer(String root, YamlMap settings) {
    /** The site's own layer, over all others. */
    static final String OF_SITE = "content/theme";

    /** Whether a file belongs to the site's own layer. */
    static boolean isOfSite(String path) {
        return path.startsWith(OF_SITE + "/");
    }
}

package org.vestnik.content;

import org.vestnik.problem.Place;

/**
 * An old address that leads to a text.
 *
 * @param path relative to the site's root, as a server looks for it among its files: {@code
 *     index.php/novini/42}, in NFC, the percent-encoding undone
 * @param place where it is written
 */
public record Alias(String path, Place place) {
    /** The file of the site that is sent for it: {@code index.php/novini/42/index.html}. */
    public String file() {
        return SitePath.file(path);
    }
}

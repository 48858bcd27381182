package org.vestnik.site;

import java.util.List;
import org.vestnik.language.Language;
import org.vestnik.site.view.StripView;

/**
 * What a page is to show of the Union's support, for whoever looks whether it does.
 *
 * @param address relative to the site's root
 * @param template that makes it, such as {@code article.html}
 * @param strips none where nothing that the page tells of is supported
 */
public record StripPage(
        String address, String template, Language language, List<StripView> strips) {
    public StripPage {
        strips = List.copyOf(strips);
    }
}

package org.vestnik.site;

import java.util.Set;

/** The templates that the site renders itself; each other one is asked for by a template. */
final class PageTemplates {
    static final Set<String> NAMES =
            Set.of(
                    "accessibility.html",
                    "albums.html",
                    "article.html",
                    "block-contact.html",
                    "block-downloads.html",
                    "block-map.html",
                    "block-numbers.html",
                    "block-partners.html",
                    "block-press.html",
                    "block-project.html",
                    "block-results.html",
                    "block-timeline.html",
                    "block-video.html",
                    "calendar.html",
                    "chooser.html",
                    "funding.html",
                    "gallery.html",
                    "home.html",
                    "index.html",
                    "inline.html",
                    "list.html",
                    "month.html",
                    "not-found-all.html",
                    "not-found.html",
                    "photo.html",
                    "privacy.html",
                    "redirect.html",
                    "site-map.html",
                    "standing.html");

    private PageTemplates() {}
}

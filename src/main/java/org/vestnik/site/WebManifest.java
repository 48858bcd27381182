package org.vestnik.site;

import java.util.List;

/**
 * What a telephone knows of the site when a reader puts it on the screen.
 *
 * <p>spec: Web Application Manifest (W3C).
 */
record WebManifest(Edition edition) {
    private static final String PAPER = "#fbfaf7";

    /** The title below an icon of a telephone has room for about this many letters. */
    private static final int SHORT_NAME = 12;

    String json() {
        String title = edition.site().title().in(edition.lead(), edition.lead());
        return new Json()
                .text("name", title)
                .text("short_name", shortName(title))
                .text("lang", edition.lead().code())
                .text("dir", "auto")
                .text("start_url", "./" + edition.addresses().home(edition.lead()))
                .text("display", "browser")
                .text("theme_color", PAPER)
                .text("background_color", PAPER)
                .objects("icons", List.of(icon(192), icon(512)))
                .toString();
    }

    private static Json icon(int size) {
        return new Json()
                .text("src", "icon-" + size + ".png")
                .text("sizes", size + "x" + size)
                .text("type", "image/png")
                .text("purpose", "any maskable");
    }

    /** As many whole words as have room. */
    private static String shortName(String title) {
        if (title.length() <= SHORT_NAME) {
            return title;
        }
        int space = title.lastIndexOf(' ', SHORT_NAME);
        // A mark that is opened and not closed goes with all that it opens.
        String start = space > 0 ? title.substring(0, space) : title;
        return start.replaceAll("\\s*[„“«\"(][^“”»\")]*$", "").replaceAll("[\\p{P}\\s]+$", "");
    }
}

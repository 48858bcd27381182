package org.vestnik.site;

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
        return """
               {
                 "name": %s,
                 "short_name": %s,
                 "lang": %s,
                 "dir": "auto",
                 "start_url": "./%s",
                 "display": "browser",
                 "theme_color": "%s",
                 "background_color": "%s",
                 "icons": [
                   { "src": "icon-192.png", "sizes": "192x192", "type": "image/png", "purpose": "any maskable" },
                   { "src": "icon-512.png", "sizes": "512x512", "type": "image/png", "purpose": "any maskable" }
                 ]
               }
               """
                .formatted(
                        json(title),
                        json(shortName(title)),
                        json(edition.lead().code()),
                        edition.addresses().home(edition.lead()),
                        PAPER,
                        PAPER);
    }

    /** As many whole words as have room. */
    private static String shortName(String title) {
        if (title.length() <= SHORT_NAME) {
            return title;
        }
        int space = title.lastIndexOf(' ', SHORT_NAME);
        return space > 0 ? title.substring(0, space).replaceAll("[\\p{P}\\s]+$", "") : title;
    }

    private static String json(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\');
            }
            out.append(c < ' ' ? ' ' : c);
        }
        return out.append('"').toString();
    }
}

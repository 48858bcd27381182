package org.vestnik.preview;

/**
 * The frame of a document of ours. It has no script and no style of its own, so the strictest
 * policy fits it.
 *
 * @param title escaped
 */
record Document(String language, String title) {
    /**
     * @param kind the class of the body
     * @param body escaped
     */
    String html(String kind, String body) {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta name="robots" content="noindex">
                <title>%s</title>
                <link rel="icon" href="data:,">
                <link rel="stylesheet" href="/.vestnik/panel.css">
                <script src="/.vestnik/panel.js" defer></script>
                </head>
                <body class="%s">
                %s</body>
                </html>
                """
                .formatted(language, title, kind, body);
    }
}

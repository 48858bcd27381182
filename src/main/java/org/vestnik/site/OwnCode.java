package org.vestnik.site;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vestnik.files.SourceFile;
import org.vestnik.files.SourceTree;

/**
 * Finds what an author has added that could do in a reader's browser what our own code does not:
 * store something, or ask another site for something. As long as there is such a file, the page on
 * personal data promises nothing of the kind. It errs on the side of silence.
 */
final class OwnCode {
    private static final String LAYER = "content/theme";
    private static final String STATIC = "content/static";

    /** What a script needs in order to store or to send. */
    private static final Pattern SCRIPT =
            Pattern.compile(
                    "localStorage|sessionStorage|indexedDB|cookie|serviceWorker|caches\\b|fetch\\b"
                            + "|XMLHttpRequest|sendBeacon|WebSocket|EventSource|\\bimport\\b"
                            + "|https?:");

    /** What makes a browser load something from elsewhere, or store something. */
    private static final Pattern MARKUP =
            Pattern.compile(
                    "(?i)\\b(src|srcset|data|poster|action)\\s*=\\s*[\"']?\\s*(https?:)?//"
                            + "|<(iframe|object|embed|form)\\b"
                            + "|<link\\b[^>]*href\\s*=\\s*[\"']?(https?:)?//"
                            + "|localStorage|sessionStorage|indexedDB|document\\.cookie"
                            + "|serviceWorker|fetch\\(|XMLHttpRequest|sendBeacon|WebSocket");

    private static final Pattern SCRIPT_ELEMENT = Pattern.compile("(?i)<script\\b");

    private static final Pattern STYLE =
            Pattern.compile("(?i)url\\(\\s*[\"']?\\s*(https?:)?//|@import");

    private OwnCode() {}

    /** The first such file by its path; empty where there is none. */
    static Optional<String> first(SourceTree sources) {
        return Stream.of(
                        sources.under(STATIC).values().stream().filter(OwnCode::isPageOrScript),
                        sources.under(LAYER).values().stream().filter(OwnCode::isOfLayer),
                        sources.under("themes").values().stream().filter(OwnCode::isDoubtful))
                .flatMap(files -> files)
                .map(SourceFile::path)
                .findFirst();
    }

    private static boolean isPageOrScript(SourceFile file) {
        return Stream.of(
                        ".js", ".mjs", ".html", ".htm", ".xhtml", ".php", ".phtml", ".shtml",
                        ".svgz")
                .anyMatch(end -> ending(file, end));
    }

    /** In the site's own layer any script is one that we have not written. */
    private static boolean isOfLayer(SourceFile file) {
        return ending(file, ".js")
                || ending(file, ".html") && has(file, SCRIPT_ELEMENT)
                || isDoubtful(file);
    }

    private static boolean isDoubtful(SourceFile file) {
        if (ending(file, ".html")) {
            return has(file, MARKUP);
        }
        return ending(file, ".css") ? has(file, STYLE) : ending(file, ".js") && has(file, SCRIPT);
    }

    private static boolean has(SourceFile file, Pattern pattern) {
        return pattern.matcher(new String(file.bytes(), StandardCharsets.UTF_8)).find();
    }

    private static boolean ending(SourceFile file, String end) {
        return file.path().toLowerCase(Locale.ROOT).endsWith(end);
    }
}

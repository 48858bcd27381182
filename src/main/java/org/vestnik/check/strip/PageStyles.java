package org.vestnik.check.strip;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.vestnik.files.SourceFile;
import org.vestnik.site.Inspection;
import org.vestnik.theme.StyleFile;

/** Reads the styles of pages as they load them, each set of files once. Thread-safe. */
final class PageStyles {
    private static final CssSource USUAL = usual();

    private final Inspection site;
    private final Map<List<String>, Sheets> read = new ConcurrentHashMap<>();

    PageStyles(Inspection site) {
        this.site = site;
    }

    /**
     * All that a page's styles say.
     *
     * @param text of all of them, but of what they import
     * @param reaching whether a page may look otherwise for what is anywhere in it
     */
    record Sheets(
            Cascade cascade, List<Map<String, String>> faces, String text, boolean reaching) {}

    /**
     * @param address of the page, from which its links count
     */
    Sheets of(Document page, String address) {
        List<Element> tags = page.select("style, link[rel~=(?i)\\bstylesheet\\b][href]");
        List<String> key = new ArrayList<>();
        for (Element tag : tags) {
            boolean link = tag.normalName().equals("link");
            key.add(link ? path(address, tag.attr("href")) : tag.data());
            key.add(tag.attr("media"));
        }
        return read.computeIfAbsent(List.copyOf(key), any -> read(tags, address));
    }

    private Sheets read(List<Element> tags, String address) {
        StyleImports imports = new StyleImports(site);
        CssReader reader = new CssReader(imports::find);
        StringBuilder text = new StringBuilder();
        reader.read(USUAL, "");
        for (Element tag : tags) {
            String media = tag.attr("media");
            if (tag.normalName().equals("style")) {
                text.append(tag.data());
                reader.read(new CssSource(tag.data(), CssSource.OF_PAGE, "", 0), media);
            } else {
                for (CssSource css : imports.of(path(address, tag.attr("href")))) {
                    text.append(css.css());
                    reader.read(css, media);
                }
            }
        }
        return new Sheets(
                new Cascade(reader.rules(), reader.layers()),
                reader.faces(),
                text.toString(),
                reader.isReaching());
    }

    /** The path in the site that a link leads to; what leads elsewhere is left as it is. */
    private static String path(String address, String href) {
        try {
            String resolved = URI.create("http://site/" + address).resolve(href).toString();
            return resolved.replaceFirst("^http://site/", "").replaceFirst("[?#].*", "");
        } catch (IllegalArgumentException e) {
            return href;
        }
    }

    private static CssSource usual() {
        try (InputStream in = PageStyles.class.getResourceAsStream("usual.css")) {
            return new CssSource(new String(in.readAllBytes(), StandardCharsets.UTF_8), "", "", 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pieces of stylesheets, with what the options of the site put into them. */
    private record StyleImports(Inspection site) {
        List<CssSource> of(String path) {
            StyleFile file = site.theme().styles().get(path);
            if (file == null) {
                return site.sources()
                        .file("content/static/" + path)
                        .map(StyleImports::source)
                        .map(List::of)
                        .orElse(List.of());
            }
            return pieces(file);
        }

        private static CssSource source(SourceFile file) {
            return CssSource.of(file.path(), new String(file.bytes(), StandardCharsets.UTF_8));
        }

        private static List<CssSource> pieces(StyleFile file) {
            String css = file.css();
            return List.of(
                    new CssSource(css.substring(0, file.at()), file.file(), css, 0),
                    new CssSource(file.options(), "content/site.yaml", "", 0),
                    new CssSource(css.substring(file.at()), file.file(), css, file.at()));
        }

        /** Only the end of the way is compared: two files of one name are rare. */
        Optional<CssSource> find(String target) {
            String name = target.replaceFirst("^(?:\\.{1,2}/)+", "");
            return site.theme().styles().values().stream()
                    .filter(file -> file.name().equals(name) || file.name().endsWith("/" + name))
                    .findFirst()
                    .map(file -> CssSource.of(file.file(), file.css()));
        }
    }
}

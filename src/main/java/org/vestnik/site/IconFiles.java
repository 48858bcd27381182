package org.vestnik.site;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.vestnik.content.SiteReader;
import org.vestnik.drawing.Icon;
import org.vestnik.files.Hash;
import org.vestnik.files.MediaTypes;
import org.vestnik.files.Parallel;
import org.vestnik.files.SiteFile;
import org.vestnik.files.SourceFile;
import org.vestnik.language.Language;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;

/**
 * The icons of the site, under the names by which browsers and telephones ask for them, and the
 * manifest that lists them. A file of static/ with such a name stands in the place of ours.
 */
record IconFiles(Edition edition) implements Shelf {
    private static final String SVG = "favicon.svg";
    private static final String MANIFEST = "site.webmanifest";
    private static final String PAPER = "#fbfaf7";

    /** Where letters of a title begin that a name is made of. */
    private static final int MOST_LETTERS = 2;

    /** Longer words make a name, shorter ones join them. */
    private static final int SHORTEST = 3;

    /** The title below an icon of a telephone has room for about this many letters. */
    private static final int SHORT_NAME = 12;

    /** A logo that is wider, or higher, cannot be told in a small square. */
    private static final double LONGEST = 1.5;

    @Override
    public Optional<SiteFile> file(String path) {
        return Optional.ofNullable(made().get(path)).map(body -> file(path, body));
    }

    @Override
    public void plan(SitePlan plan, Problems problems, Parallel parallel) {
        made().forEach((path, body) -> plan.add(file(path, body), Place.of(SiteReader.FILE)));
    }

    private SiteFile file(String path, Supplier<byte[]> body) {
        String from =
                String.join(" ", path, "" + Icon.VERSION, icon().toString(), manifest(), logo());
        return new SiteFile(
                path,
                MediaTypes.of(path),
                Optional.of(Hash.of(from)),
                () -> Outcome.of(body.get()));
    }

    /** What is not in static/. */
    private Map<String, Supplier<byte[]>> made() {
        Map<String, Supplier<byte[]>> made = new LinkedHashMap<>();
        made.put("favicon.ico", () -> icon().ico());
        made.put(SVG, this::svg);
        made.put("apple-touch-icon.png", () -> icon().png(180));
        made.put("icon-192.png", () -> icon().png(192));
        made.put("icon-512.png", () -> icon().png(512));
        made.put(MANIFEST, () -> manifest().getBytes(StandardCharsets.UTF_8));
        made.keySet()
                .removeIf(name -> edition.sources().file(StaticFiles.FOLDER + name).isPresent());
        return made;
    }

    private byte[] svg() {
        return drawnLogo()
                .map(SourceFile::bytes)
                .orElseGet(() -> icon().svg().getBytes(StandardCharsets.UTF_8));
    }

    private String logo() {
        return drawnLogo().map(logo -> logo.hash().hex()).orElse("");
    }

    /** The logo, where it is an SVG that fits into a square. */
    private Optional<SourceFile> drawnLogo() {
        return edition.site()
                .logo()
                .filter(file -> MediaTypes.ending(file).equals("svg"))
                .filter(this::isSquare)
                .flatMap(edition.sources()::file);
    }

    private boolean isSquare(String file) {
        return edition.pictures()
                .size(file)
                .filter(size -> size.width() > 0 && size.height() > 0)
                .map(size -> (double) size.width() / size.height())
                .filter(ratio -> ratio <= LONGEST && ratio >= 1 / LONGEST)
                .isPresent();
    }

    private String title() {
        return edition.site().title().in(edition.lead(), edition.lead());
    }

    private Icon icon() {
        String colour = String.valueOf(edition.theme().options().get("accent"));
        boolean known = colour.matches("#[0-9a-fA-F]{6}");
        Language lead = edition.lead();
        return new Icon(
                initials(title(), lead),
                lead.base().code(),
                known ? Integer.parseInt(colour.substring(1), 16) : 0x003399);
    }

    /** The first letters of the first two words that are more than a preposition. */
    static String initials(String title, Language language) {
        List<String> words =
                Arrays.stream(title.split("[^\\p{L}\\p{M}\\p{Nd}]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        List<String> long_ = words.stream().filter(word -> word.length() >= SHORTEST).toList();
        return (long_.isEmpty() ? words : long_)
                .stream()
                        .limit(MOST_LETTERS)
                        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                        .collect(Collectors.joining())
                        .toUpperCase(language.locale());
    }

    /** spec: Web Application Manifest (W3C). */
    private String manifest() {
        String title = title();
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

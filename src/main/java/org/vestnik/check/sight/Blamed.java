package org.vestnik.check.sight;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vestnik.check.strip.StripRule;
import org.vestnik.content.SiteReader;
import org.vestnik.files.SourceFile;
import org.vestnik.problem.Place;
import org.vestnik.site.Inspection;
import org.vestnik.site.SamplePage;

/**
 * Where to look for what a browser has seen. A browser says what a style comes to, not who wrote
 * it: so this is the first line of the site's styles that may be meant, else the file that is
 * likely.
 */
final class Blamed {
    private static final String TEMPLATES = "templates/";

    private Blamed() {}

    static Place place(Inspection site, SamplePage page, Finding finding) {
        return declared(site, page, finding.cause())
                .or(() -> likely(site, page, finding.rule()))
                .orElse(Place.of(SiteReader.FILE));
    }

    /** The site's own layer first, as it lies over the theme. */
    private static List<String> roots(Inspection site) {
        return List.of("content/theme", "themes/" + site.site().theme());
    }

    /** Files of the site's own layer and its theme, as far as they are there. */
    private static Stream<SourceFile> files(Inspection site, String... names) {
        return roots(site).stream()
                .flatMap(root -> Stream.of(names).map(name -> root + "/" + name))
                .flatMap(path -> site.sources().file(path).stream());
    }

    private static Stream<SourceFile> all(Inspection site, String ending) {
        return roots(site).stream()
                .flatMap(root -> site.sources().under(root).values().stream())
                .filter(file -> file.path().endsWith(ending));
    }

    private static Optional<Place> declared(Inspection site, SamplePage page, String cause) {
        int colon = cause.indexOf(':', cause.startsWith("::") ? 2 : 0);
        if (colon <= 0) {
            return Optional.empty();
        }
        String property = cause.substring(0, colon).replaceFirst("^::\\S+ ", "");
        String value = cause.substring(colon + 1).strip();
        String name = "(?<![\\w-])" + Pattern.quote(property) + "\\s*:\\s*";
        List<SourceFile> files =
                Stream.of(
                                files(site, TEMPLATES + page.template()),
                                all(site, ".css"),
                                all(site, ".html"))
                        .flatMap(found -> found)
                        .distinct()
                        .toList();
        // A browser writes values its own way; a name such as “none” it leaves as it is.
        return Stream.of(name + Pattern.quote(value), name)
                .map(Pattern::compile)
                .flatMap(pattern -> files.stream().flatMap(file -> find(file, pattern).stream()))
                .findFirst();
    }

    private static Optional<Place> find(SourceFile file, Pattern pattern) {
        String[] lines = new String(file.bytes(), StandardCharsets.UTF_8).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher found = pattern.matcher(lines[i]);
            if (found.find()) {
                int column = lines[i].codePointCount(0, found.start()) + 1;
                int end = column + lines[i].codePointCount(found.start(), found.end());
                return Optional.of(new Place(file.path(), i + 1, column, end));
            }
        }
        return Optional.empty();
    }

    private static Optional<Place> likely(Inspection site, SamplePage page, StripRule rule) {
        Stream<SourceFile> templates = files(site, TEMPLATES + page.template());
        Stream<SourceFile> layout = files(site, TEMPLATES + "layout.html");
        Stream<SourceFile> strip = files(site, TEMPLATES + "strip.html");
        Stream<SourceFile> theme = files(site, "theme.yaml");
        Stream<Stream<SourceFile>> likely =
                switch (rule) {
                    case STRIP_FUND, STRIP_STATEMENT -> Stream.of(strip, templates, layout, theme);
                    case STRIP_MISSING -> Stream.of(templates, layout, strip, theme);
                    default -> Stream.of(templates, all(site, ".css"), strip, layout, theme);
                };
        return likely.flatMap(files -> files).findFirst().map(file -> Place.of(file.path()));
    }
}

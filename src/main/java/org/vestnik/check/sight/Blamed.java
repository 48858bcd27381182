package org.vestnik.check.sight;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import org.vestnik.site.StripPage;

/**
 * Where to look for what a browser has seen. A browser says what a style comes to, not who wrote
 * it: so this is the first line of the site's styles that may be meant, else the file that is
 * likely.
 */
final class Blamed {
    private Blamed() {}

    static Place place(Inspection site, StripPage page, Finding finding) {
        return declared(site, finding.cause())
                .or(() -> likely(site, page, finding.rule()))
                .orElse(Place.of(SiteReader.FILE));
    }

    /** The site's own layer first, as it lies over the theme. */
    private static List<String> roots(Inspection site) {
        return List.of("content/theme", "themes/" + site.site().theme());
    }

    private static Stream<SourceFile> styles(Inspection site) {
        return roots(site).stream()
                .flatMap(root -> site.sources().under(root).values().stream())
                .filter(file -> file.path().endsWith(".css"));
    }

    private static Optional<Place> declared(Inspection site, String cause) {
        int colon = cause.indexOf(':');
        if (colon <= 0) {
            return Optional.empty();
        }
        String property = cause.substring(0, colon).replaceFirst("^::\\S+ ", "");
        String value = cause.substring(colon + 1).strip();
        String name = "(?<![\\w-])" + Pattern.quote(property) + "\\s*:\\s*";
        // A browser writes values its own way; a name such as “none” it leaves as it is.
        Pattern whole = Pattern.compile(name + Pattern.quote(value));
        Pattern named = Pattern.compile(name);
        return styles(site)
                .flatMap(file -> find(file, whole).stream())
                .findFirst()
                .or(() -> styles(site).flatMap(file -> find(file, named).stream()).findFirst());
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

    private static Optional<Place> likely(Inspection site, StripPage page, StripRule rule) {
        boolean words = rule == StripRule.STRIP_FUND || rule == StripRule.STRIP_STATEMENT;
        boolean whole = rule == StripRule.STRIP_MISSING;
        List<String> names = new ArrayList<>();
        if (whole) {
            names.addAll(List.of("templates/layout.html", "templates/" + page.template()));
        }
        if (words || whole) {
            names.add("templates/strip.html");
        }
        for (String root : roots(site)) {
            for (String name : names) {
                if (site.sources().file(root + "/" + name).isPresent()) {
                    return Optional.of(Place.of(root + "/" + name));
                }
            }
        }
        Optional<Place> style = styles(site).findFirst().map(file -> Place.of(file.path()));
        return style.or(() -> theme(site));
    }

    private static Optional<Place> theme(Inspection site) {
        String file = "themes/" + site.site().theme() + "/theme.yaml";
        return site.sources().file(file).map(found -> Place.of(found.path()));
    }
}

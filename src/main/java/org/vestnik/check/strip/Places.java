package org.vestnik.check.strip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.problem.Place;
import org.vestnik.theme.TemplateFile;
import org.vestnik.theme.Theme;

/**
 * Finds where what is wrong with a page was written.
 *
 * @param theme whose templates made the page
 * @param template that the page was rendered from
 */
record Places(Theme theme, String template) {
    private static final String STRIP = "strip.html";
    private static final String LAYOUT = "layout.html";
    private static final Pattern BLOCK = Pattern.compile("\\{%-?\\s*block\\s+strip\\b");
    private static final Pattern INCLUDED = Pattern.compile("include\\s+['\"]strip\\.html['\"]");

    /** Of a declaration in a stylesheet, or of what a template writes into the page. */
    Place of(CssDeclaration declaration) {
        CssSource source = declaration.source();
        if (!source.file().equals(CssSource.OF_PAGE)) {
            return source.file().isEmpty() ? strip() : declaration.place();
        }
        String own = source.css().substring(declaration.from(), declaration.to());
        for (String text : List.of(source.css(), own)) {
            for (TemplateFile file : all()) {
                int at = file.text().indexOf(text);
                if (at >= 0 && !text.isBlank()) {
                    int from = text.equals(own) ? 0 : declaration.from();
                    int to = text.equals(own) ? own.length() : declaration.to();
                    return new CssSource(text, file.file(), file.text(), at).place(from, to);
                }
            }
        }
        return strip();
    }

    /** All templates that could have written it, the likeliest first. */
    private List<TemplateFile> all() {
        List<TemplateFile> all = new ArrayList<>();
        for (String name : List.of(STRIP, template, LAYOUT, "masthead.html", "footer.html")) {
            all.addAll(theme.template(name));
        }
        return all;
    }

    /** Of the uppermost template of the strip. */
    Place strip() {
        return uppermost(STRIP).orElseGet(this::page);
    }

    /** Of the uppermost template of the page. */
    Place page() {
        return uppermost(template).orElse(Place.of("content/theme/templates/" + template));
    }

    private Optional<Place> uppermost(String name) {
        return theme.template(name).stream().findFirst().map(file -> Place.start(file.file()));
    }

    /**
     * Where the strip of a page is lost: in a block written anew, in a page that begins from
     * nothing, or in the template of the strip itself.
     */
    Place lost() {
        List<TemplateFile> layouts = theme.template(LAYOUT);
        List<TemplateFile> own = new ArrayList<>(theme.template(template));
        own.addAll(layouts.subList(0, Math.max(0, layouts.size() - 1)));
        return own.stream()
                .flatMap(file -> find(BLOCK, file).stream())
                .findFirst()
                .orElseGet(
                        () -> isOnItsOwn(template) ? page() : isOnItsOwn(STRIP) ? strip() : page());
    }

    private boolean isOnItsOwn(String name) {
        return theme.template(name).stream()
                .findFirst()
                .filter(file -> !file.text().contains("extends"))
                .isPresent();
    }

    /** Where the strip is put into the page. */
    Place included() {
        return all().stream()
                .flatMap(file -> find(INCLUDED, file).stream())
                .findFirst()
                .orElseGet(this::lost);
    }

    private static Optional<Place> find(Pattern pattern, TemplateFile file) {
        Matcher matcher = pattern.matcher(file.text());
        return matcher.find()
                ? Optional.of(
                        CssSource.of(file.file(), file.text())
                                .place(matcher.start(), matcher.end()))
                : Optional.empty();
    }
}

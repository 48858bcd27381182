package org.vestnik.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vestnik.files.SourceTree;
import org.vestnik.files.Yaml;
import org.vestnik.files.YamlMap;
import org.vestnik.language.Language;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/** A theme written as one text: {@code -- path --} begins each file. */
record ThemeSketch(Map<String, String> files, String options, List<Language> languages) {
    static final Language BG = Language.of("bg");
    static final Language EN = Language.of("en");

    /** A theme {@code plain} unless the text brings its own theme.yaml. */
    static ThemeSketch of(String text) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("themes/plain/theme.yaml", "name: Plain\n");
        StringBuilder file = new StringBuilder();
        String path = "";
        for (String line : text.split("\n")) {
            if (line.startsWith("-- ") && line.endsWith(" --")) {
                file = new StringBuilder();
                path = line.substring(3, line.length() - 3);
            } else {
                file.append(line).append('\n');
            }
            files.put(path, file.toString());
        }
        return new ThemeSketch(files, "", List.of(EN));
    }

    /** A theme with one template, {@code page.html}. */
    static ThemeSketch page(String template) {
        return of("-- themes/plain/templates/page.html --\n" + template);
    }

    ThemeSketch with(String path, String text) {
        Map<String, String> all = new LinkedHashMap<>(files);
        all.put(path, text);
        return new ThemeSketch(all, options, languages);
    }

    ThemeSketch options(String yaml) {
        return new ThemeSketch(files, yaml, languages);
    }

    ThemeSketch in(Language... wanted) {
        return new ThemeSketch(files, options, List.of(wanted));
    }

    Outcome<Optional<Theme>> load() {
        return load("plain");
    }

    Outcome<Optional<Theme>> load(String name) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        YamlMap chosen =
                Yaml.read("content/site.yaml", options, 11)
                        .value()
                        .orElse(YamlMap.empty(Place.of("content/site.yaml")));
        return Theme.load(SourceTree.of(bytes), name, chosen, languages, Set.of("page.html"));
    }

    /** The theme, which must be without a problem. */
    Theme theme() {
        Outcome<Optional<Theme>> loaded = load();
        assertThat(loaded.problems()).isEmpty();
        return loaded.value().orElseThrow();
    }

    String renders(Map<String, Object> views) {
        Outcome<String> page = theme().render("page.html", languages.get(0), views);
        assertThat(page.problems()).isEmpty();
        return page.value();
    }

    String renders() {
        return renders(Map.of());
    }

    /** The one problem of loading or, where that goes well, of rendering. */
    String problem(Map<String, Object> views) {
        Outcome<Optional<Theme>> loaded = load();
        List<Problem> problems =
                loaded.problems().isEmpty()
                        ? loaded.value()
                                .orElseThrow()
                                .render("page.html", languages.get(0), views)
                                .problems()
                        : loaded.problems();
        assertThat(problems).hasSize(1);
        return said(problems.get(0));
    }

    String problem() {
        return problem(Map.of());
    }

    /** A problem in one line, with its sentence and hint in English. */
    static String said(Problem problem) {
        Messages english = Messages.in("en");
        Place place = problem.place();
        String hint = english.hint(problem).orElse("");
        assertThat(hint).isNotBlank();
        return "%s:%d:%d-%d %s[%s] %s | %s"
                .formatted(
                        place.file(),
                        place.line(),
                        place.column(),
                        place.endColumn(),
                        problem.severity(),
                        problem.code(),
                        english.say(problem.message()),
                        hint);
    }
}

package org.vestnik.theme;

import org.vestnik.files.SourceFile;
import org.vestnik.files.SourceText;
import org.vestnik.files.Yaml;
import org.vestnik.files.YamlMap;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;

/** Reads single files of a theme; what is wrong with them goes to the collector. */
final class ThemeFiles {
    private ThemeFiles() {}

    /** The text; "" where the file is none. */
    static String text(SourceFile file, Problems problems) {
        return SourceText.read(file).into(problems).map(SourceText::text).orElse("");
    }

    /** The keys and values of a file; none where it cannot be understood. */
    static YamlMap yaml(SourceFile file, Problems problems) {
        String text = text(file, problems);
        return Yaml.read(file.path(), text, 1)
                .into(problems)
                .orElseGet(() -> YamlMap.empty(Place.start(file.path())));
    }
}

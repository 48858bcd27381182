package org.vestnik.content;

import java.util.Optional;
import org.vestnik.files.FrontMatter;
import org.vestnik.files.SourceFile;
import org.vestnik.files.SourceText;
import org.vestnik.files.Yaml;
import org.vestnik.files.YamlMap;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;

/** Cuts a Markdown file into its front matter and its text. Thread-safe. */
public final class Documents {
    private Documents() {}

    /**
     * The parts of a file; depends on nothing but its bytes and its path. Empty, with at least one
     * error, where it is no text, or its front matter is missing or is not YAML.
     */
    public static Outcome<Optional<Document>> read(SourceFile file) {
        Problems problems = new Problems();
        Optional<FrontMatter.Parts> parts =
                SourceText.read(file)
                        .into(problems)
                        .flatMap(text -> FrontMatter.split(text).into(problems));
        return problems.with(parts.flatMap(found -> document(file.path(), found, problems)));
    }

    private static Optional<Document> document(
            String path, FrontMatter.Parts parts, Problems problems) {
        Optional<YamlMap> front = Yaml.read(path, parts.yaml(), parts.yamlLine()).into(problems);
        if (front.isEmpty() && !problems.hasErrors()) {
            front = Optional.of(YamlMap.empty(Place.start(path)));
        }
        return front.map(map -> new Document(path, map, parts.bodyLine(), parts.body()));
    }

    /**
     * The text of a file below its front matter.
     *
     * @param line of the file on which it begins, from 1
     */
    public record Body(int line, String text) {}

    /** The text of a file alone; "" where it cannot be cut, which {@link #read} reports. */
    public static Body body(SourceFile file) {
        return SourceText.read(file)
                .value()
                .flatMap(text -> FrontMatter.split(text).value())
                .map(parts -> new Body(parts.bodyLine(), parts.body()))
                .orElse(new Body(1, ""));
    }
}

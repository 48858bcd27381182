package org.vestnik.site;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vestnik.content.Document;
import org.vestnik.content.Documents;
import org.vestnik.files.Hash;
import org.vestnik.files.ProblemCodec;
import org.vestnik.files.SourceFile;
import org.vestnik.files.YamlCodec;
import org.vestnik.files.YamlMap;
import org.vestnik.language.Language;
import org.vestnik.markdown.MarkdownCodec;
import org.vestnik.markdown.MarkdownReader;
import org.vestnik.markdown.MarkdownText;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/**
 * Every Markdown file of the content, cut, read and rendered. This is the slow half of a build, and
 * a pure function of a file's bytes, its path and its language: so it is remembered.
 */
final class Texts {
    private static final String VERSION = "1";

    private final SortedMap<String, Text> byFile;

    private Texts(SortedMap<String, Text> byFile) {
        this.byFile = byFile;
    }

    /**
     * A text of the content.
     *
     * @param key stands for all that it was made from
     */
    record Text(String file, Hash key, MarkdownText markdown) {}

    /**
     * All texts, and what only the reading of the library needs.
     *
     * @param fronts the front matters that could be read, by file
     */
    record Reading(Texts texts, Map<String, YamlMap> fronts, List<Problem> problems) {}

    /**
     * A file as it was read.
     *
     * @param front missing where the file could not be cut or its front matter not be read
     */
    private record Read(Text text, Optional<YamlMap> front, List<Problem> problems) {}

    static Reading read(List<SourceFile> files, Tools tools) {
        SortedMap<String, Text> byFile = new TreeMap<>();
        SortedMap<String, YamlMap> fronts = new TreeMap<>();
        Problems problems = new Problems();
        for (Read read : tools.parallel().map(files, file -> read(file, tools))) {
            Text text = read.text();
            byFile.put(text.file(), text);
            read.front().ifPresent(front -> fronts.put(text.file(), front));
            problems.addAll(read.problems());
            problems.addAll(text.markdown().problems());
        }
        return new Reading(new Texts(byFile), fronts, problems.list());
    }

    Text of(String file) {
        return byFile.get(file);
    }

    private static Read read(SourceFile file, Tools tools) {
        Language language = language(file);
        Hash key =
                Fingerprint.of(
                        VERSION,
                        MarkdownCodec.version(),
                        language.code(),
                        file.path(),
                        file.hash());
        Optional<Read> known =
                tools.memo().text(key).flatMap(bytes -> decode(file.path(), key, bytes));
        if (known.isPresent()) {
            return known.get();
        }
        Read made = make(file, key, language);
        tools.memo().keepText(key, encode(made));
        return made;
    }

    private static Read make(SourceFile file, Hash key, Language language) {
        Outcome<Optional<Document>> cut = Documents.read(file);
        MarkdownText markdown =
                cut.value()
                        .map(d -> MarkdownReader.read(d.file(), d.bodyLine(), d.body(), language))
                        .orElseGet(() -> MarkdownReader.read(file.path(), 1, "", language));
        Text text = new Text(file.path(), key, markdown);
        // A file whose front matter is not there at all is reported for that, not for each key.
        Optional<YamlMap> front =
                cut.value()
                        .map(Document::front)
                        .filter(map -> !cut.hasErrors() || !map.entries().isEmpty());
        return new Read(text, front, cut.problems());
    }

    private static Language language(SourceFile file) {
        String name = file.name();
        return Language.of(
                name.substring(0, name.lastIndexOf('.')).toLowerCase(java.util.Locale.ROOT));
    }

    private static byte[] encode(Read text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            ProblemCodec.write(text.problems(), out);
            out.writeBoolean(text.front().isPresent());
            if (text.front().isPresent()) {
                YamlCodec.write(text.front().get(), out);
            }
            out.write(MarkdownCodec.write(text.text().markdown()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What an older or damaged memo holds is not used. */
    private static Optional<Read> decode(String file, Hash key, byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            List<Problem> problems = ProblemCodec.read(in);
            Optional<YamlMap> front =
                    in.readBoolean() ? Optional.of(YamlCodec.read(in, file)) : Optional.empty();
            MarkdownText markdown = MarkdownCodec.read(in.readAllBytes(), file);
            return Optional.of(new Read(new Text(file, key, markdown), front, problems));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}

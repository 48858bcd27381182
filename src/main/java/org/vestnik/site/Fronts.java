package org.vestnik.site;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.content.Document;
import org.vestnik.content.Documents;
import org.vestnik.files.Hash;
import org.vestnik.files.ProblemCodec;
import org.vestnik.files.Recall;
import org.vestnik.files.SourceFile;
import org.vestnik.files.Tools;
import org.vestnik.files.YamlCodec;
import org.vestnik.files.YamlMap;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/**
 * The front matter of every Markdown file. It is a pure function of a file's bytes and its path: so
 * it is remembered.
 *
 * @param byFile those that could be read, by logical path
 */
record Fronts(Map<String, YamlMap> byFile) {
    private static final String VERSION = "front 1";

    /** A front matter; missing where the file could not be cut or its front matter not be read. */
    private record Read(String file, Optional<YamlMap> front, List<Problem> problems) {}

    static Outcome<Fronts> read(List<SourceFile> files, Tools tools) {
        Recall recall = tools.recall();
        Recall.Kept<Read> values = recall.table("front values");
        // A text may change below its front matter; then nothing has to be understood anew.
        List<Read> all =
                recall.<Read>table("fronts")
                        .each(
                                files,
                                tools.parallel(),
                                file -> values.same(file.path(), List.of(), read(file, tools)));
        values.retain(files);
        return recall.step("fronts", List.of(all), () -> together(all));
    }

    private static Outcome<Fronts> together(List<Read> all) {
        Problems problems = new Problems();
        Map<String, YamlMap> byFile = new HashMap<>(all.size() * 2);
        for (Read read : all) {
            read.front().ifPresent(front -> byFile.put(read.file(), front));
            problems.addAll(read.problems());
        }
        return problems.with(new Fronts(byFile));
    }

    private static Read read(SourceFile file, Tools tools) {
        Hash key = Fingerprint.of(VERSION, file.path(), file.hash());
        Optional<Read> known = tools.memo().text(key).flatMap(bytes -> decode(file.path(), bytes));
        if (known.isPresent()) {
            return known.get();
        }
        Read made = make(file);
        tools.memo().keepText(key, encode(made));
        return made;
    }

    private static Read make(SourceFile file) {
        Outcome<Optional<Document>> cut = Documents.read(file);
        // A file whose front matter is not there at all is reported for that, not for each key.
        Optional<YamlMap> front =
                cut.value()
                        .map(Document::front)
                        .filter(map -> !cut.hasErrors() || !map.entries().isEmpty());
        return new Read(file.path(), front, cut.problems());
    }

    private static byte[] encode(Read read) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            ProblemCodec.write(read.problems(), out);
            out.writeBoolean(read.front().isPresent());
            if (read.front().isPresent()) {
                YamlCodec.write(read.front().get(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What an older or damaged memo holds is not used. */
    private static Optional<Read> decode(String file, byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            List<Problem> problems = ProblemCodec.read(in);
            Optional<YamlMap> front =
                    in.readBoolean() ? Optional.of(YamlCodec.read(in, file)) : Optional.empty();
            return Optional.of(new Read(file, front, problems));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}

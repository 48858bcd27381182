package org.vestnik.site;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vestnik.content.Documents;
import org.vestnik.files.Hash;
import org.vestnik.files.Memo;
import org.vestnik.files.Recall;
import org.vestnik.files.SourceFile;
import org.vestnik.files.Tools;
import org.vestnik.language.Language;
import org.vestnik.markdown.Judge;
import org.vestnik.markdown.MarkdownCodec;
import org.vestnik.markdown.MarkdownReader;
import org.vestnik.markdown.MarkdownText;

/** The text of every Markdown file, read and rendered when somebody asks for it. Thread-safe. */
final class Texts {
    private static final String VERSION = "3";

    private final List<Text> texts;
    private final Map<String, Integer> places;

    private Texts(List<Text> texts, Map<String, Integer> places) {
        this.texts = texts;
        this.places = places;
    }

    /**
     * @param paths of the files; the same object as before while they are the same
     */
    static Texts of(List<String> paths, List<SourceFile> files, Tools tools, Judge judge) {
        Recall recall = tools.recall();
        List<Text> texts =
                recall.<Text>table("texts")
                        .each(files, tools.parallel(), file -> new Text(file, tools.memo(), judge));
        return new Texts(texts, recall.step("places", List.of(paths), () -> places(paths)));
    }

    private static Map<String, Integer> places(List<String> paths) {
        Map<String, Integer> places = new HashMap<>(paths.size() * 2);
        for (int i = 0; i < paths.size(); i++) {
            places.put(paths.get(i), i);
        }
        return places;
    }

    Text of(String file) {
        return texts.get(places.get(file));
    }

    /**
     * A text of the content. Reading it is the slow half of a build, and a pure function of the
     * file's bytes, its path and its language: so it is remembered.
     */
    static final class Text {
        private final SourceFile source;
        private final Memo memo;
        private final Judge judge;
        private volatile Optional<MarkdownText> read = Optional.empty();

        private Text(SourceFile source, Memo memo, Judge judge) {
            this.source = source;
            this.memo = memo;
            this.judge = judge;
        }

        String file() {
            return source.path();
        }

        /** Stands for all that the text is made from. */
        Hash key() {
            return Fingerprint.of(
                    VERSION,
                    MarkdownCodec.version(),
                    language().code(),
                    source.path(),
                    source.hash());
        }

        MarkdownText markdown() {
            if (read.isEmpty()) {
                synchronized (this) {
                    if (read.isEmpty()) {
                        read = Optional.of(read());
                    }
                }
            }
            return read.get();
        }

        private MarkdownText read() {
            // What was found belongs to what is remembered, not to what is shown.
            Hash key = Fingerprint.of(key(), judge.version());
            Optional<MarkdownText> known = memo.text(key).flatMap(this::decode);
            if (known.isPresent()) {
                return known.get();
            }
            Documents.Body body = Documents.body(source);
            MarkdownText made =
                    MarkdownReader.read(source.path(), body.line(), body.text(), language(), judge);
            memo.keepText(key, MarkdownCodec.write(made));
            return made;
        }

        /** What an older or damaged memo holds is not used. */
        private Optional<MarkdownText> decode(byte[] bytes) {
            try {
                return Optional.of(MarkdownCodec.read(bytes, source.path()));
            } catch (RuntimeException e) {
                return Optional.empty();
            }
        }

        private Language language() {
            String name = source.name();
            String code = name.substring(0, name.lastIndexOf('.'));
            return Language.of(code.toLowerCase(Locale.ROOT));
        }
    }
}

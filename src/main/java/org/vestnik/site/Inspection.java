package org.vestnik.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.vestnik.content.Article;
import org.vestnik.content.Documents;
import org.vestnik.content.Hidden;
import org.vestnik.content.Library;
import org.vestnik.content.PhotoEntry;
import org.vestnik.content.SiteConfig;
import org.vestnik.content.Translation;
import org.vestnik.files.Hash;
import org.vestnik.files.SourceFile;
import org.vestnik.files.SourceTree;
import org.vestnik.files.Tools;
import org.vestnik.markdown.MarkdownText;
import org.vestnik.photo.PhotoHeader;

/**
 * What a site is made of, for whoever looks through it: what visitors see, and what its texts and
 * photos say. Immutable and thread-safe.
 */
public final class Inspection {
    private final Edition edition;
    private final Tools tools;

    Inspection(Edition edition, Tools tools) {
        this.edition = edition;
        this.tools = tools;
    }

    public SiteConfig site() {
        return edition.site();
    }

    /** What visitors see on the day of the build. */
    public Library library() {
        return edition.library();
    }

    /** The articles and the standing pages that visitors see. */
    public List<Article> everything() {
        return Stream.concat(library().articles().stream(), library().pages().stream()).toList();
    }

    /** What visitors do not see on that day, and why. */
    public List<Hidden> hidden() {
        return edition.hidden();
    }

    /** The day that the site is built for, in its own zone. */
    public LocalDate today() {
        return edition.today();
    }

    /** The files of the content and the themes. */
    public SourceTree sources() {
        return edition.sources();
    }

    /** What a text says; read when it is asked for. */
    public MarkdownText text(Translation text) {
        return edition.texts().of(text.file()).markdown();
    }

    /**
     * What can be told from a text alone: told once for as long as the text is the same.
     *
     * @param what a name for it
     */
    public <T> T told(String what, Translation text, Function<MarkdownText, T> look) {
        Texts.Text read = edition.texts().of(text.file());
        return tools.recall()
                .<T>table(what)
                .of(text.file(), List.of(read), () -> look.apply(read.markdown()));
    }

    /**
     * What can be told from a file alone: remembered from one build to the next.
     *
     * @param what a name for it; another one where anything else might be told
     * @throws org.vestnik.problem.MachineFailure when the file cannot be read
     */
    public byte[] told(String what, SourceFile file, Supplier<byte[]> look) {
        return tools.recall()
                .<byte[]>table(what)
                .of(file.path(), List.of(file), () -> remembered(what, file, look));
    }

    private byte[] remembered(String what, SourceFile file, Supplier<byte[]> look) {
        Hash key = Fingerprint.of(what, file.hash());
        Optional<byte[]> known = tools.memo().text(key);
        if (known.isPresent()) {
            return known.get();
        }
        byte[] made = look.get();
        tools.memo().keepText(key, made);
        return made;
    }

    /** The photos that the page of a text shows, in their order. */
    public List<PhotoEntry> photos(Translation text) {
        return edition.photos().ordered(text);
    }

    /** A text below its front matter, as written; "" where it cannot be read. */
    public String body(Translation text) {
        return sources().file(text.file()).map(file -> Documents.body(file).text()).orElse("");
    }

    /** What a photo says of itself; empty where it cannot be read. */
    public Optional<PhotoHeader> photo(PhotoEntry photo) {
        return edition.photos().shot(photo.file()).map(Photos.Shot::header);
    }
}

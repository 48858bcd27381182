package org.vestnik.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestnik.content.Article;
import org.vestnik.content.Library;
import org.vestnik.content.PhotoEntry;
import org.vestnik.content.SiteConfig;
import org.vestnik.content.Translation;
import org.vestnik.files.SourceTree;
import org.vestnik.markdown.MarkdownText;
import org.vestnik.photo.PhotoHeader;

/**
 * What a site is made of, for whoever looks through it: what visitors see, and what its texts and
 * photos say. Immutable and thread-safe.
 */
public final class Inspection {
    private final Edition edition;

    Inspection(Edition edition) {
        this.edition = edition;
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

    /** What a photo says of itself; empty where it cannot be read. */
    public Optional<PhotoHeader> photo(PhotoEntry photo) {
        return edition.photos().shot(photo.file()).map(Photos.Shot::header);
    }
}

package org.vestnik.site;

import java.util.Optional;
import org.vestnik.content.AltText;
import org.vestnik.content.PhotoEntry;
import org.vestnik.language.Language;
import org.vestnik.markdown.MarkdownText.Picture;
import org.vestnik.problem.Problem;

/**
 * What a text says of a picture at the place where it stands.
 *
 * @param words without those that say nothing
 * @param problem that nobody who cannot see the picture learns what it shows
 */
record WordsHere(PhotoViews.Words words, Optional<Problem> problem) {
    /**
     * @param entry what the front matter says of it; empty for a picture of static/
     */
    static WordsHere of(Picture picture, Optional<PhotoEntry> entry, Language language) {
        PhotoViews.Words words = new PhotoViews.Words(picture.alt(), picture.title());
        if (entry.isPresent() && entry.get().decorative()) {
            return new WordsHere(words, Optional.empty());
        }
        if (picture.alt().isEmpty()) {
            boolean silent = entry.flatMap(PhotoEntry::alt).isEmpty();
            Problem missing = SiteRule.ALT_MISSING.at(picture.place(), picture.target());
            return new WordsHere(words, silent ? Optional.of(missing) : Optional.empty());
        }
        Optional<Problem> nothing =
                AltText.problem(picture.alt(), picture.target(), language, picture.place())
                        .map(problem -> problem.withHint("alt-missing.hint"));
        return nothing.isEmpty()
                ? new WordsHere(words, nothing)
                : new WordsHere(new PhotoViews.Words("", picture.title()), nothing);
    }
}

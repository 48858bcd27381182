package org.vestnik.site;

import java.util.Optional;
import org.vestnik.content.Article;
import org.vestnik.content.Translation;
import org.vestnik.files.SourceFile;

/** What a link or a picture of a text leads to. */
sealed interface Target {
    /** Another site, a mail address, a telephone: written as it stands. */
    record Outside(String url) implements Target {}

    /**
     * A page of this site.
     *
     * @param fragment without the number sign, "" where there is none
     */
    record Page(Article article, Translation text, String fragment) implements Target {}

    /** A page that the site makes of what it knows, in the language of the text. */
    record Own(String address) implements Target {}

    /** A file of the content: a photo, an attachment, a file of static/. */
    record File(SourceFile file, Optional<Article> owner, String fragment) implements Target {}

    /** A page that is not built (a draft, a future or an expired article). */
    record Hidden(String folder) implements Target {}

    /** Nothing: a problem has been reported. */
    record Nothing() implements Target {}
}

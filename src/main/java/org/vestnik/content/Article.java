package org.vestnik.content;

import java.util.List;
import java.util.Optional;
import org.vestnik.language.Language;

/**
 * An article or a standing page: a folder and its translations.
 *
 * @param folder logical path, {@code content/articles/2018/fair} or {@code content/pages/about}
 * @param standing whether it is a standing page, which may lack type and date
 * @param translations in the order of the site's languages; the first is the lead
 * @param otherFiles its files that are neither Markdown nor photos, relative to the folder: those
 *     that no text lists or links to stay at home
 */
public record Article(
        String folder, boolean standing, List<Translation> translations, List<String> otherFiles) {
    public Article {
        otherFiles = List.copyOf(otherFiles);
        translations = List.copyOf(translations);
        if (translations.isEmpty()) {
            throw new IllegalArgumentException("An article has a text: " + folder);
        }
    }

    public Translation lead() {
        return translations.get(0);
    }

    public Optional<Translation> in(Language language) {
        return translations.stream().filter(text -> text.language().equals(language)).findFirst();
    }

    /** The text that a reader of the language is led to: in that language, else the lead. */
    public Translation best(Language language) {
        return in(language).orElse(lead());
    }
}

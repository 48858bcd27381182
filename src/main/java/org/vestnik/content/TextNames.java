package org.vestnik.content;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vestnik.language.Language;

/** Tells from a file's name whether it is a text, and in which language. */
final class TextNames {
    static final String MARKDOWN = ".md";

    /** What editors and Windows, which hides endings, make of {@code .md}. */
    private static final Set<String> NEARLY =
            Set.of("md.txt", "txt", "markdown", "mdown", "md.md", "mdx", "mkd", "md.docx", "docx");

    private final Map<String, Language> languages = new HashMap<>();
    private final List<Language> listed;

    TextNames(List<Language> languages) {
        this.listed = languages;
        languages.forEach(language -> this.languages.put(language.code(), language));
    }

    static boolean isMarkdown(String name) {
        return name.regionMatches(true, name.length() - 3, MARKDOWN, 0, 3);
    }

    /** The language of {@code LANG.md}; case does not matter. */
    Optional<Language> language(String name) {
        return isMarkdown(name) ? Optional.ofNullable(languages.get(stem(name))) : Optional.empty();
    }

    /** Whether the name is that of a text in a language that the site does not list. */
    boolean isForeign(String name) {
        if (!isMarkdown(name)) {
            return false;
        }
        String stem = stem(name).replace('_', '-');
        int dash = stem.indexOf('-');
        return dash < 0
                ? LanguagesReader.CODES.contains(stem)
                : Language.isTag(stem) && languages.containsKey(stem.substring(0, dash));
    }

    /** The right name of a file that is nearly called as a text is: {@code bg.md.txt}. */
    Optional<String> meant(String name) {
        int dot = name.indexOf('.');
        if (dot < 2 || !NEARLY.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        String stem = name.substring(0, dot).toLowerCase(Locale.ROOT);
        return languages.containsKey(stem) ? Optional.of(stem + MARKDOWN) : Optional.empty();
    }

    String codes() {
        return String.join(", ", listed.stream().map(Language::code).toList());
    }

    private static String stem(String name) {
        return name.substring(0, name.length() - MARKDOWN.length()).toLowerCase(Locale.ROOT);
    }
}

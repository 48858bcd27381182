package org.vestnik.scaffold;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestnik.content.Article;
import org.vestnik.content.Document;
import org.vestnik.content.Documents;
import org.vestnik.content.Library;
import org.vestnik.content.Translation;
import org.vestnik.files.SourceTree;
import org.vestnik.language.Language;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Nearest;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.site.Build;
import org.vestnik.site.BuildOptions;

/**
 * Begins the translation of an article or a standing page: the words of the text that leads, to be
 * written over, in a draft.
 *
 * @param words the language of the remarks
 */
public record TranslationStart(Ground ground, Messages words) {
    private static final String CONTENT = "content/";

    /**
     * Makes the text.
     *
     * @param folder logical path of the article, or the last names of it
     * @param code of a language of the site
     * @return the logical path of the file; empty, with an error, where it cannot be made
     * @throws org.vestnik.problem.MachineFailure when the disk refuses
     */
    public Outcome<Optional<String>> make(String folder, String code) {
        List<Article> all = articles(ground.sources());
        Optional<Article> article = find(all, folder);
        if (article.isEmpty()) {
            return refused(unknown(all, folder));
        }
        List<Language> languages = ground.site().languages();
        Optional<Language> language =
                languages.stream().filter(one -> one.code().equalsIgnoreCase(code)).findFirst();
        Translation lead = article.get().lead();
        Place place = Place.of(article.get().folder());
        if (language.isEmpty()) {
            String known = languages.stream().map(Language::code).collect(Collectors.joining(", "));
            return refused(ScaffoldRule.TRANSLATE_LANGUAGE.at(place, code, known));
        }
        if (languages.indexOf(language.get()) < languages.indexOf(lead.language())) {
            return refused(ScaffoldRule.TRANSLATE_LEAD.at(place, language.get(), lead.language()));
        }
        return make(article.get(), language.get());
    }

    private Outcome<Optional<String>> make(Article article, Language language) {
        String path = article.folder() + "/" + language + ".md";
        Optional<Document> lead =
                ground.sources()
                        .file(article.lead().file())
                        .flatMap(file -> Documents.read(file).value());
        if (lead.isEmpty()) {
            return Outcome.of(Optional.empty());
        }
        String text = new TranslationStub(article, lead.get(), words).text();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Optional<Problem> wrong = wrong(path, bytes);
        if (wrong.isPresent() && article.in(language).isEmpty()) {
            return refused(wrong.get());
        }
        return ground.folder()
                .add(path.substring(CONTENT.length()), bytes)
                .map(made -> made ? Optional.of(path) : Optional.empty());
    }

    private static Outcome<Optional<String>> refused(Problem problem) {
        return Outcome.with(Optional.empty(), problem);
    }

    /** Drafts and what is to come, too. */
    private List<Article> articles(SourceTree sources) {
        Optional<Library> library = open(sources).shown().map(shown -> shown.library());
        return library.map(
                        all ->
                                Stream.concat(all.articles().stream(), all.pages().stream())
                                        .toList())
                .orElse(List.of());
    }

    private Build.Opening open(SourceTree sources) {
        BuildOptions options =
                new BuildOptions(Optional.empty(), ground.now(), true, true, Optional.empty());
        return Build.open(sources, options, ground.tools());
    }

    /** By the whole path, else by its last names where one article alone has them. */
    private static Optional<Article> find(List<Article> all, String folder) {
        Optional<Article> exact =
                all.stream().filter(one -> one.folder().equals(folder)).findFirst();
        String end = "/" + folder.substring(CONTENT.length());
        List<Article> ending =
                all.stream().filter(one -> one.folder().endsWith(end)).limit(2).toList();
        return exact.or(() -> ending.size() == 1 ? Optional.of(ending.get(0)) : Optional.empty());
    }

    private static Problem unknown(List<Article> all, String folder) {
        Problem problem =
                ScaffoldRule.TRANSLATE_FOLDER.at(
                        Place.of(CONTENT.substring(0, CONTENT.length() - 1)),
                        folder.substring(CONTENT.length()));
        List<String> known =
                all.stream().map(one -> one.folder().substring(CONTENT.length())).toList();
        return Nearest.of(folder.substring(CONTENT.length()), known)
                .map(near -> problem.withHint("translate-folder.near", near))
                .orElse(problem);
    }

    /** The error that the site would have with the new text in it. */
    private Optional<Problem> wrong(String path, byte[] bytes) {
        SourceTree tree =
                SourceTree.merge(
                        SourceTree.of(new TreeMap<>(Map.of(path, bytes))), ground.sources());
        return open(tree).problems().stream()
                .filter(problem -> problem.isError() && problem.place().file().equals(path))
                .findFirst();
    }
}

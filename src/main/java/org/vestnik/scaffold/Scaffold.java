package org.vestnik.scaffold;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.vestnik.files.SourceFile;
import org.vestnik.files.SourceFolder.NewFile;
import org.vestnik.files.SourceRule;
import org.vestnik.files.SourceTree;
import org.vestnik.language.Language;
import org.vestnik.language.Slugs;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.site.Build;
import org.vestnik.site.BuildOptions;

/**
 * Begins an article or a standing page: a folder with a text in every language of the site, and the
 * photos.
 *
 * @param words the language of the remarks in the texts
 */
public record Scaffold(Ground ground, Messages words) {
    private static final String CONTENT = "content/";
    private static final byte[] UNREAD = {};

    /** What becomes of a word in Cyrillic on a Windows whose code page has no such letters. */
    private static final Pattern LOST = Pattern.compile("(?<!\\S)\\?{2,}(?!\\S)");

    /**
     * Makes it, whole or not at all.
     *
     * @return the logical paths of the files, texts first; empty, with an error, where it cannot be
     *     made
     * @throws org.vestnik.problem.MachineFailure when the disk refuses
     */
    public Outcome<List<String>> make(Wish wish) {
        String slug = Slugs.slug(wish.title(), ground.site().lead());
        boolean lost = LOST.matcher(wish.title()).find();
        if (slug.isEmpty() || lost) {
            Problem problem =
                    ScaffoldRule.TITLE_WITHOUT_LETTERS.at(Place.of("content"), wish.title());
            return Outcome.with(List.of(), lost ? problem.variant("lost") : problem);
        }
        String folder = folder(wish, slug);
        List<NewFile> files = files(wish);
        Optional<Problem> refused = refused(folder, files, wish);
        if (refused.isPresent()) {
            return Outcome.with(List.of(), refused.get());
        }
        Outcome<Boolean> made = ground.folder().make(folder, files);
        List<Problem> problems =
                made.problems().stream()
                        .map(problem -> isTaken(problem) ? problem.withHint(hint(wish)) : problem)
                        .toList();
        List<String> paths =
                files.stream().map(file -> CONTENT + folder + "/" + file.path()).toList();
        return new Outcome<>(made.value() ? paths : List.of(), problems);
    }

    private static boolean isTaken(Problem problem) {
        return problem.code().equals(SourceRule.SOURCE_TAKEN.code());
    }

    private static String folder(Wish wish, String slug) {
        return wish.kind().standing()
                ? "pages/" + slug
                : "articles/" + wish.date().getYear() + "/" + slug;
    }

    private static String hint(Wish wish) {
        return wish.kind().standing() ? "another-title.page" : "another-title";
    }

    private List<NewFile> files(Wish wish) {
        List<NewFile> files = new ArrayList<>();
        texts(wish).forEach((name, text) -> files.add(new NewFile(name, () -> bytes(text))));
        for (SourceFile photo : wish.photos().files()) {
            files.add(new NewFile(photo.name(), photo::bytes));
        }
        return files;
    }

    private Map<String, String> texts(Wish wish) {
        List<Language> languages = ground.site().languages();
        String lead = languages.get(0) + ".md";
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(lead, new LeadText(ground.site(), wish, words).text());
        for (Language language : languages.subList(1, languages.size())) {
            texts.put(language + ".md", new TranslationText(wish, lead, words).text());
        }
        return texts;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The error that the site would have with the new files in it. Only the front matters are
     * looked at, and no photo: those were.
     */
    private Optional<Problem> refused(String folder, List<NewFile> files, Wish wish) {
        String path = CONTENT + folder + "/";
        if (!ground.sources().under(CONTENT + folder).isEmpty()) {
            // The disk says it better.
            return Optional.empty();
        }
        Map<String, byte[]> added = new TreeMap<>();
        for (NewFile file : files) {
            boolean text = file.path().endsWith(".md");
            added.put(path + file.path(), text ? file.bytes().get() : UNREAD);
        }
        SourceTree tree = SourceTree.merge(SourceTree.of(added), ground.sources());
        BuildOptions options =
                new BuildOptions(Optional.empty(), ground.now(), true, true, Optional.empty());
        return Build.open(tree, options, ground.tools()).problems().stream()
                .filter(problem -> problem.isError() && isAbout(problem, path))
                .map(problem -> said(problem, path, wish))
                .findFirst();
    }

    private static boolean isAbout(Problem problem, String path) {
        return problem.place().file().startsWith(path)
                || problem.message().arguments().stream().anyMatch(word -> word.startsWith(path));
    }

    private static Problem said(Problem problem, String path, Wish wish) {
        if (!problem.code().equals("address-taken")) {
            return problem;
        }
        List<String> said = problem.message().arguments();
        boolean ours = problem.place().file().startsWith(path);
        String other = ours ? said.get(1) : problem.place().file();
        // The list of news has no file that could be named.
        Place place = Place.of(other.isEmpty() ? "content" : other);
        Problem taken = ScaffoldRule.ADDRESS_IN_USE.at(place, said.get(0));
        return taken.withHint(hint(wish));
    }
}

package org.vestnik.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestnik.content.Article;
import org.vestnik.content.Documents;
import org.vestnik.content.Project;
import org.vestnik.content.SiteConfig;
import org.vestnik.content.Translation;
import org.vestnik.files.Hash;
import org.vestnik.files.Parallel;
import org.vestnik.files.SourceFile;
import org.vestnik.language.Language;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.publicity.Claims;
import org.vestnik.site.Inspection;

/**
 * A text that says the Union supports a project that nobody has awarded anything yet. The strip and
 * all else that the build knows of the funding is left out by itself; words are not. A warning and
 * no error, for such a sentence may be about another project and true.
 */
final class ClaimBeforeAward implements SiteCheck {
    private static final int UNLESS_WITHIN = 3;
    private static final Pattern SENTENCE = Pattern.compile("[.!?…]|\\n\\s*\\n");
    private static final Recollection MEMORY = new Recollection("claim-before-award-1");

    @Override
    public CheckRule rule() {
        return CheckRule.CLAIM_BEFORE_AWARD;
    }

    @Override
    public void look(Inspection site, Parallel parallel, Problems problems) {
        Map<String, String> waiting = waiting(site.site());
        if (waiting.isEmpty()) {
            return;
        }
        List<Translation> texts =
                site.everything().stream()
                        .filter(article -> isAbout(article, site.site(), waiting))
                        .flatMap(article -> article.translations().stream())
                        .toList();
        String status = waiting.values().iterator().next();
        parallel.map(
                        texts,
                        text -> {
                            String project = text.facts().project();
                            return look(site, text, waiting.getOrDefault(project, status));
                        })
                .forEach(problems::addAll);
        if (waiting.size() == site.site().projects().size()) {
            press(site.site(), status, problems);
        }
    }

    /** The projects without a contract, and what their status is called. */
    private static Map<String, String> waiting(SiteConfig site) {
        return site.projects().stream()
                .filter(project -> !project.status().isAwarded())
                .collect(
                        Collectors.toMap(
                                Project::id,
                                project -> project.status().name().toLowerCase(Locale.ROOT),
                                (one, other) -> one,
                                TreeMap::new));
    }

    /** A text that names no project is about all of them. */
    private static boolean isAbout(Article article, SiteConfig site, Map<String, String> waiting) {
        return waiting.containsKey(article.lead().facts().project())
                || waiting.size() == site.projects().size();
    }

    private List<Problem> look(Inspection site, Translation text, String status) {
        Optional<SourceFile> file = site.sources().file(text.file());
        if (file.isEmpty()) {
            return List.of();
        }
        Hash beside = Hash.of(Claims.reviewed() + text.language().code() + status);
        return MEMORY.of(
                site, List.of(file.get()), beside, () -> look(file.get(), text.language(), status));
    }

    private List<Problem> look(SourceFile file, Language language, String status) {
        NameWords words = NameWords.of(file.path(), Documents.body(file));
        Claims claims = Claims.in(language);
        List<Problem> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            int end = end(words, at, claims);
            if (end > at) {
                found.add(rule().at(words.place(at, end), words.between(at, end), status));
                at = sentence(words, end) - 1;
            }
        }
        return found;
    }

    /** The first word of the next sentence: one that claims the same twice is named once. */
    private static int sentence(NameWords words, int from) {
        int at = from;
        while (at < words.size() && !SENTENCE.matcher(words.gap(at)).find()) {
            at++;
        }
        return at;
    }

    /** Where a claim ends that begins at a word; 0 where none does. */
    private static int end(NameWords words, int from, Claims claims) {
        for (List<Set<String>> form : claims.forms()) {
            int to = from + form.size();
            if (to <= words.size() && isSaid(words, from, form)) {
                return isMeant(words, from, claims.unless()) ? to : 0;
            }
        }
        return 0;
    }

    private static boolean isSaid(NameWords words, int from, List<Set<String>> form) {
        for (int i = 0; i < form.size(); i++) {
            if (!form.get(i).contains(words.word(from + i).plain())) {
                return false;
            }
        }
        return words.isRun(from, form.size());
    }

    private static boolean isMeant(NameWords words, int from, Set<String> unless) {
        return words.words().subList(Math.max(0, from - UNLESS_WITHIN), from).stream()
                .noneMatch(word -> unless.contains(word.plain()));
    }

    /** What search engines and journalists are told. */
    private void press(SiteConfig site, String status, Problems problems) {
        for (Language language : site.languages()) {
            Stream.of(site.description(), site.press())
                    .flatMap(text -> text.in(language).stream())
                    .flatMap(text -> claim(text, Claims.in(language)).stream())
                    .map(said -> rule().at(site.projects().get(0).place(), said, status))
                    .forEach(problems::add);
        }
    }

    private static Optional<String> claim(String text, Claims claims) {
        NameWords words = NameWords.of(text);
        for (int at = 0; at < words.size(); at++) {
            int end = end(words, at, claims);
            if (end > at) {
                return Optional.of(words.between(at, end));
            }
        }
        return Optional.empty();
    }
}

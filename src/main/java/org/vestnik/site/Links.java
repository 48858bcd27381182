package org.vestnik.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.vestnik.content.Article;
import org.vestnik.content.Translation;
import org.vestnik.files.SourceFile;
import org.vestnik.language.Language;
import org.vestnik.problem.Nearest;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/**
 * Finds what a link of a text leads to. Links are relative to the file, as in CommonMark; they name
 * a page by its folder or by any of its Markdown files, and the reader's language wins.
 */
final class Links {
    private static final String STATIC = "content/static/";

    /** htp://…, http:/…, http://https://…, and a mail address without its at sign. */
    private static final Pattern MISTYPED =
            Pattern.compile(
                    "https?:(?!//[^/\\s]).*|https?://https?:?/.*"
                            + "|(?!https?:)h{1,2}t{1,3}p{0,2}s{0,2}:.*|mailto:(?!\\?)[^@]*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Edition edition;

    /** Made for the first link that leads nowhere as it is written. */
    private volatile Optional<Map<String, String>> byLowerCase = Optional.empty();

    Links(Edition edition) {
        this.edition = edition;
    }

    private Map<String, String> byLowerCase() {
        if (byLowerCase.isEmpty()) {
            Map<String, String> paths = new HashMap<>();
            Consumer<String> learn = path -> paths.put(path.toLowerCase(Locale.ROOT), path);
            edition.sources().files().keySet().forEach(learn);
            edition.articles().forEach(article -> learn.accept(article.folder()));
            byLowerCase = Optional.of(paths);
        }
        return byLowerCase.get();
    }

    /** What the target means on a page of the text; a mistake is reported at the place. */
    Target find(Translation from, String target, Place place, Problems problems) {
        if (isOutside(target)) {
            if (MISTYPED.matcher(target).matches()) {
                problems.add(
                        SiteRule.LINK_BROKEN.at(place, target).withHint("link-broken.address"));
            }
            return new Target.Outside(target);
        }
        if (target.isEmpty()) {
            problems.add(SiteRule.LINK_BROKEN.at(place, target).variant("empty"));
            return new Target.Nothing();
        }
        Written written = Written.of(target);
        Optional<String> path = resolve(folder(from.file()), written.path());
        if (path.isEmpty()) {
            problems.add(SiteRule.LINK_OUTSIDE.at(place, target));
            return new Target.Nothing();
        }
        return page(from, written, path.get(), place, problems)
                .or(() -> own(from, path.get()))
                .or(() -> file(written, path.get(), place, problems))
                .orElseGet(
                        () -> {
                            problems.add(broken(target, path.get(), place));
                            return new Target.Nothing();
                        });
    }

    static boolean isOutside(String target) {
        if (target.startsWith("//")) {
            return true;
        }
        int colon = target.indexOf(':');
        return colon > 1 && isScheme(target.substring(0, colon));
    }

    /** spec: RFC 3986 §3.1, a letter, then letters, digits, plus, hyphen and full stop. */
    private static boolean isScheme(String word) {
        return isLetter(word.charAt(0))
                && word.chars()
                        .allMatch(
                                c -> isLetter(c) || c >= '0' && c <= '9' || "+-.".indexOf(c) >= 0);
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** A link as it was written, in its parts, with percent signs resolved. */
    private record Written(String path, boolean exactly, String fragment) {
        static Written of(String target) {
            int sharp = target.indexOf('#');
            String fragment = sharp < 0 ? "" : decode(target.substring(sharp + 1));
            String rest = sharp < 0 ? target : target.substring(0, sharp);
            boolean exactly = rest.endsWith("?lang");
            String path = exactly ? rest.substring(0, rest.length() - "?lang".length()) : rest;
            return new Written(decode(path), exactly, fragment);
        }

        private static String decode(String text) {
            if (text.indexOf('%') < 0) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
            try {
                String plain = URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
                return Normalizer.normalize(plain, Normalizer.Form.NFC);
            } catch (IllegalArgumentException e) {
                return text; // a lone percent sign is part of a name
            }
        }
    }

    private Optional<Target> page(
            Translation from, Written written, String path, Place place, Problems problems) {
        String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String known = sameButCase(plain, place, problems);
        boolean text = known.endsWith(".md");
        if (text && !isText(known)) {
            return Optional.empty();
        }
        String folder = text ? folder(known) : known;
        Optional<Article> shown = edition.catalogue().in(folder);
        if (shown.isEmpty()) {
            boolean hidden = edition.catalogue().hidden(folder);
            return hidden ? Optional.of(hide(folder, written, place, problems)) : Optional.empty();
        }
        Article article = shown.get();
        Language language = from.language();
        if (text && written.exactly()) {
            Language exact = Language.of(language(known));
            return Optional.of(exact(article, exact, written, place, problems));
        }
        return Optional.of(new Target.Page(article, article.best(language), written.fragment()));
    }

    /** A text that is there, or the one that would be there in another language of the site. */
    private boolean isText(String path) {
        String language = language(path);
        return edition.sources().file(path).isPresent()
                || edition.site().languages().stream()
                        .anyMatch(known -> known.code().equalsIgnoreCase(language));
    }

    /** Where nobody has written a page that the site can make, its folder means the one made. */
    private Optional<Target> own(Translation from, String path) {
        String folder = path.endsWith(".md") ? folder(path) : path;
        return ListKind.STATEMENTS.stream()
                .filter(kind -> folder.equals(Statements.folder(kind)))
                .flatMap(
                        kind ->
                                new ListNames(edition)
                                                .address(ArticleList.Key.of(kind), from.language())
                                                .stream())
                .<Target>map(Target.Own::new)
                .findFirst();
    }

    private Target exact(
            Article article, Language exact, Written written, Place place, Problems problems) {
        Optional<Translation> text = article.in(exact);
        if (text.isEmpty() && isThere(article, exact)) {
            return hide(article.folder(), written, place, problems);
        }
        if (text.isEmpty()) {
            problems.add(SiteRule.LINK_LANGUAGE.at(place, written.path(), exact.code()));
            return new Target.Nothing();
        }
        return new Target.Page(article, text.get(), written.fragment());
    }

    /** Whether the article has a text in the language, be it hidden. */
    private boolean isThere(Article article, Language language) {
        return edition.catalogue()
                .any(article.folder())
                .flatMap(all -> all.in(language))
                .isPresent();
    }

    private static Target hide(String folder, Written written, Place place, Problems problems) {
        problems.add(SiteRule.LINK_HIDDEN.at(place, written.path()));
        return new Target.Hidden(folder);
    }

    private Optional<Target> file(Written written, String path, Place place, Problems problems) {
        String known = sameButCase(path, place, problems);
        Optional<SourceFile> file = edition.sources().file(known);
        if (file.isEmpty() || known.endsWith(".md") && !known.startsWith(STATIC)) {
            return Optional.empty();
        }
        if (edition.catalogue().isOfHidden(known)) {
            return Optional.of(hide(known, written, place, problems));
        }
        Optional<Article> owner = edition.catalogue().owner(known);
        if (owner.isEmpty() && !known.startsWith(STATIC)) {
            problems.add(SiteRule.LINK_OUTSIDE.at(place, written.path()).variant("file"));
            return Optional.of(new Target.Nothing());
        }
        return Optional.of(new Target.File(file.get(), owner, written.fragment()));
    }

    /** A file on a Windows disk answers to any case, on a web server only to its own. */
    private String sameButCase(String path, Place place, Problems problems) {
        if (edition.sources().file(path).isPresent() || edition.catalogue().in(path).isPresent()) {
            return path;
        }
        String known = byLowerCase().get(path.toLowerCase(Locale.ROOT));
        if (known == null || known.equals(path)) {
            return path;
        }
        problems.add(SiteRule.LINK_CASE.at(place, name(path), name(known)));
        return known;
    }

    private Problem broken(String target, String path, Place place) {
        Optional<String> near =
                Nearest.of(
                        name(path),
                        edition.sources().under(folder(path)).keySet().stream()
                                .map(Links::name)
                                .toList());
        Problem problem = SiteRule.LINK_BROKEN.at(place, target);
        if (target.startsWith("www.")) {
            return problem.withHint("link-broken.scheme", target);
        }
        return near.map(name -> problem.withHint("did-you-mean", name)).orElse(problem);
    }

    /** Follows {@code .} and {@code ..}; empty where the way leads out of the content. */
    private static Optional<String> resolve(String folder, String path) {
        if (path.startsWith("/")) {
            return walk(STATIC.substring(0, STATIC.length() - 1), path.substring(1), 2);
        }
        return walk(folder, path, 1);
    }

    private static Optional<String> walk(String folder, String path, int least) {
        Deque<String> parts = new ArrayDeque<>(java.util.List.of(folder.split("/")));
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                if (parts.size() <= least) {
                    return Optional.empty();
                }
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    private static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String language(String file) {
        String name = name(file);
        return name.substring(0, name.length() - ".md".length()).toLowerCase(Locale.ROOT);
    }
}

package org.vestnik.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vestnik.content.Article;
import org.vestnik.content.ContentFolders;
import org.vestnik.content.Facts;
import org.vestnik.content.Library;
import org.vestnik.content.LibraryReader;
import org.vestnik.content.Shown;
import org.vestnik.content.SiteConfig;
import org.vestnik.content.SiteReader;
import org.vestnik.content.Viewing;
import org.vestnik.files.SourceTree;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.theme.Theme;

/**
 * How a site comes to be: read the sources, understand them, plan the files. Nothing is written
 * here, and nothing is made yet: each file of the plan is made when somebody asks for it. A
 * newcomer begins here.
 */
public final class Build {
    private Build() {}

    /**
     * What came of a build.
     *
     * @param shown what visitors see and what is hidden from them; empty where site.yaml says too
     *     little to go on
     * @param site the plan; empty where it could not be made
     * @param problems all that were found, in the order of places
     */
    public record Result(Optional<Shown> shown, Optional<Site> site, List<Problem> problems) {
        /** Before anything was read. */
        public static final Result NOTHING =
                new Result(Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * Plans the site that the sources describe; the same sources and options give the same plan.
     */
    public static Result plan(SourceTree sources, BuildOptions options, Tools tools) {
        Problems problems = new Problems();
        problems.addAll(sources.problems());
        Optional<SiteConfig> config = SiteReader.read(sources).into(problems);
        if (config.isEmpty()) {
            return new Result(Optional.empty(), Optional.empty(), problems.sorted());
        }
        SiteConfig site = config.get();
        problems.addAll(Publicity.problems(site));

        ContentFolders folders = ContentFolders.of(sources, site).into(problems);
        Texts.Reading texts = Texts.read(folders.texts(), tools);
        problems.addAll(texts.problems());

        Library library = LibraryReader.read(site, folders, texts.fronts()).into(problems);
        Shown shown = Shown.of(library, viewing(site, options));

        Optional<Theme> theme = theme(sources, site).into(problems);
        Edition.Media media = media(sources, shown.library(), tools).into(problems);
        Addresses addresses = Addresses.of(site, eldestFirst(shown.library()), problems);
        addresses.checkAliases(eldestFirst(shown.library()), problems);

        Optional<Site> plan =
                theme.map(
                        found -> {
                            String url = url(site, options, problems);
                            Edition.Sources read =
                                    new Edition.Sources(sources, url, texts.texts(), found);
                            Edition edition = new Edition(read, library, shown, media, addresses);
                            return Planner.plan(edition, tools).into(problems);
                        });
        return new Result(Optional.of(shown), plan, problems.sorted());
    }

    private static Viewing viewing(SiteConfig site, BuildOptions options) {
        return new Viewing(options.day(site.timezone()), options.drafts(), options.future());
    }

    private static Outcome<Optional<Theme>> theme(SourceTree sources, SiteConfig site) {
        return Theme.load(sources, site.theme(), site.themeOptions(), site.languages());
    }

    private static Outcome<Edition.Media> media(SourceTree sources, Library library, Tools tools) {
        return Photos.read(sources, library, tools)
                .then(
                        photos ->
                                Pictures.read(sources, Logos.files(library.site()), tools)
                                        .map(pictures -> new Edition.Media(photos, pictures)));
    }

    /** Of two texts with one address the elder keeps it: it may have been published long since. */
    private static List<Article> eldestFirst(Library library) {
        List<Article> articles = new ArrayList<>(library.articles());
        articles.sort(
                Comparator.comparing(
                        article -> article.lead().facts().date().orElse(Facts.UNKNOWN_DATE)));
        articles.addAll(library.pages());
        return articles;
    }

    private static String url(SiteConfig site, BuildOptions options, Problems problems) {
        Optional<String> url = options.baseUrl().or(site::url);
        if (url.isEmpty()) {
            problems.add(SiteRule.URL_MISSING.at(Place.of(SiteReader.FILE)));
        }
        return url.orElse("");
    }
}

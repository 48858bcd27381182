package org.vestnik.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vestnik.content.ContentFolders;
import org.vestnik.content.DataFiles;
import org.vestnik.content.Library;
import org.vestnik.content.Shown;
import org.vestnik.content.SiteConfig;
import org.vestnik.content.SiteReader;
import org.vestnik.files.SourceFile;
import org.vestnik.files.SourceTree;
import org.vestnik.files.Tools;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.theme.Theme;

/**
 * How a site comes to be: read the sources, understand them, plan the files. Nothing is written
 * here, and nothing is made yet: each file of the plan is made when somebody asks for it. A
 * newcomer begins here.
 *
 * <p>The story has two halves. {@link #open} reads every front matter and knows every address,
 * which is enough to make one page; {@link Outline#site} reads all texts as well.
 */
public final class Build {
    private Build() {}

    /**
     * What came of a build.
     *
     * @param shown what visitors see and what is hidden from them; empty where site.yaml says too
     *     little to go on
     * @param site the plan; empty where it could not be made
     * @param inspection what further checks look at; empty where there is no plan
     * @param problems all that were found, in the order of places
     */
    public record Result(
            Optional<Shown> shown,
            Optional<Site> site,
            Optional<Inspection> inspection,
            List<Problem> problems) {
        /** Before anything was read. */
        public static final Result NOTHING =
                new Result(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * What is known of a site before its texts are read.
     *
     * @param outline empty where the site cannot be planned
     * @param problems all that were found so far, in the order of places
     */
    public record Opening(
            Optional<Shown> shown, Optional<Outline> outline, List<Problem> problems) {
        /** Before anything was read. */
        public static final Opening NOTHING =
                new Opening(Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * Plans the site that the sources describe; the same sources and options give the same plan.
     */
    public static Result plan(SourceTree sources, BuildOptions options, Tools tools) {
        Opening opening = open(sources, options, tools);
        Problems problems = new Problems();
        problems.addAll(opening.problems());
        Optional<Site> site =
                opening.outline().map(outline -> outline.site(tools.parallel()).into(problems));
        Optional<Inspection> inspection = opening.outline().map(Outline::inspection);
        return new Result(opening.shown(), site, inspection, problems.sorted());
    }

    /** Understands all front matters and plans the addresses: the first half of {@link #plan}. */
    public static Opening open(SourceTree sources, BuildOptions options, Tools tools) {
        Problems problems = new Problems();
        problems.addAll(sources.problems());
        Steps steps = new Steps(sources, tools);
        Optional<SiteConfig> config = steps.config().into(problems);
        if (config.isEmpty()) {
            return new Opening(Optional.empty(), Optional.empty(), problems.sorted());
        }
        SiteConfig site = config.get();
        problems.addAll(Publicity.problems(site));

        ContentFolders folders = steps.folders(site).into(problems);
        List<SourceFile> files = steps.texts(folders);
        DataFiles data = steps.data(site).into(problems);
        Fronts fronts = steps.fronts(files).into(problems);
        Library library = steps.library(site, folders, fronts).into(problems);
        Shown shown = steps.shown(library, options);

        Optional<Theme> theme = steps.theme(site).into(problems);
        Catalogue catalogue = steps.catalogue(library, shown);
        Edition.Media media = steps.media(library.site(), catalogue).into(problems);
        LocalDate today = options.day(site.timezone());
        Lists lists = steps.lists(shown, today);
        problems.addAll(StatementChecks.problems(shown.library(), today, steps.ownCode()));
        Addresses addresses = steps.addresses(shown, lists).into(problems);
        Neighbours neighbours = steps.neighbours(lists, site);
        Edition.Directory directory =
                new Edition.Directory(
                        lists, steps.feeds(lists, site), neighbours, addresses, catalogue);

        String url = url(site, options, problems);
        Texts texts = steps.texts(folders, files, options);
        Vanished.Ground recorded = steps.recorded(library, problems);
        Optional<Outline> outline =
                theme.map(found -> steps.sources(today, url, texts, data, found))
                        .map(read -> new Edition(read, shown, media, directory))
                        .map(edition -> new Outline(edition, recorded, tools));
        return new Opening(Optional.of(shown), outline, problems.sorted());
    }

    private static String url(SiteConfig site, BuildOptions options, Problems problems) {
        Optional<String> url = options.baseUrl().or(site::url);
        if (url.isEmpty()) {
            problems.add(SiteRule.URL_MISSING.at(Place.of(SiteReader.FILE)));
        }
        return url.orElse("");
    }
}

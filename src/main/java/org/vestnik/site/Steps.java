package org.vestnik.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vestnik.content.Article;
import org.vestnik.content.ContentFolders;
import org.vestnik.content.DataFiles;
import org.vestnik.content.Facts;
import org.vestnik.content.Library;
import org.vestnik.content.LibraryReader;
import org.vestnik.content.Register;
import org.vestnik.content.Shown;
import org.vestnik.content.SiteConfig;
import org.vestnik.content.SiteReader;
import org.vestnik.content.Viewing;
import org.vestnik.files.Recall;
import org.vestnik.files.SourceFile;
import org.vestnik.files.SourceTree;
import org.vestnik.files.Tools;
import org.vestnik.photo.Output;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;
import org.vestnik.theme.Theme;

/**
 * The steps of the build, each with what it depends on: one that depends on nothing new gives what
 * it gave before.
 */
final class Steps {
    private static final String SITE = "content/site.yaml";

    private final SourceTree sources;
    private final Tools tools;
    private final Recall recall;

    /** The paths of all sources; the same object as before while they are the same. */
    private final List<String> names;

    Steps(SourceTree sources, Tools tools) {
        this.sources = sources;
        this.tools = tools;
        this.recall = tools.recall();
        this.names = recall.same("names", List.of(), List.copyOf(sources.files().keySet()));
    }

    Outcome<Optional<SiteConfig>> config() {
        // site.yaml names logos, which are looked for among the sources.
        List<Object> from = new ArrayList<>(List.of(names));
        sources.file(SiteReader.FILE).ifPresent(from::add);
        Outcome<Optional<SiteConfig>> read =
                recall.step("site.yaml", from, () -> SiteReader.read(sources));
        List<Object> file = from.subList(1, from.size());
        return new Outcome<>(recall.same("site", file, read.value()), read.problems());
    }

    Outcome<ContentFolders> folders(SiteConfig site) {
        return recall.step(
                "content folders", List.of(names, site), () -> ContentFolders.of(sources, site));
    }

    Outcome<DataFiles> data(SiteConfig site) {
        List<Object> from = new ArrayList<>(List.of(site));
        from.addAll(sources.under(DataFiles.FOLDER).values());
        return recall.step("data", from, () -> DataFiles.read(sources, site.languages()));
    }

    Outcome<Fronts> fronts(List<SourceFile> texts) {
        return Fronts.read(texts, tools);
    }

    Outcome<Library> library(SiteConfig site, ContentFolders folders, Fronts fronts) {
        return recall.step(
                "library",
                List.of(site, folders, fronts.byFile()),
                () -> LibraryReader.read(site, folders, fronts.byFile(), tools));
    }

    Shown shown(Library library, BuildOptions options) {
        Viewing now =
                new Viewing(
                        options.day(library.site().timezone()), options.drafts(), options.future());
        Viewing viewing = recall.same("viewing", List.of(), now);
        return recall.step("shown", List.of(library, viewing), () -> Shown.of(library, viewing));
    }

    Outcome<Optional<Theme>> theme(SiteConfig site) {
        List<Object> from = new ArrayList<>(List.of(site));
        from.addAll(sources.under("themes").values());
        from.addAll(sources.under("content/theme").values());
        return recall.step(
                "theme",
                from,
                () ->
                        Theme.load(
                                sources,
                                site.theme(),
                                site.themeOptions(),
                                site.languages(),
                                PageTemplates.NAMES));
    }

    Outcome<Edition.Media> media(SiteConfig site, Catalogue catalogue) {
        Set<String> logos = Logos.files(site);
        List<SourceFile> files = Pictures.files(sources, logos);
        Outcome<Pictures> pictures =
                recall.step("pictures", files, () -> Pictures.read(files, tools));
        Photos photos = new Photos(sources, site, catalogue::rights, tools);
        CleanCopies copies = new CleanCopies(photos.work(), recall);
        return pictures.then(
                read -> {
                    Edition.Media media = new Edition.Media(photos, read, copies);
                    return site.photos().webp() && !Output.WEBP.works()
                            ? Outcome.with(media, SiteRule.WEBP_UNAVAILABLE.at(Place.of(SITE)))
                            : Outcome.of(media);
                });
    }

    /** The day parts the events to come from the past ones. */
    Lists lists(Shown shown, LocalDate today) {
        LocalDate day = recall.same("today", List.of(), today);
        return recall.step("lists", List.of(shown, day), () -> Lists.of(shown.library(), day));
    }

    Neighbours neighbours(Lists lists, SiteConfig site) {
        return recall.step(
                "neighbours", List.of(lists), () -> new Neighbours(lists, site.languages()));
    }

    Feeds feeds(Lists lists, SiteConfig site) {
        return recall.step("feeds", List.of(lists), () -> new Feeds(lists, site.languages()));
    }

    Outcome<Addresses> addresses(Shown shown, Lists lists) {
        return recall.step(
                "addresses",
                List.of(shown, lists),
                () -> Addresses.of(shown.library().site(), lists, eldestFirst(shown.library())));
    }

    /**
     * The addresses that may not vanish. As long as there are errors there are none: what cannot be
     * understood has no address yet.
     */
    Vanished.Ground recorded(Library library, Problems problems) {
        List<SourceFile> file = sources.file(Register.FILE).map(List::of).orElse(List.of());
        Register read =
                recall.step("addresses.txt", file, () -> Register.read(sources)).into(problems);
        return new Vanished.Ground(problems.hasErrors() ? Register.EMPTY : read, library);
    }

    Catalogue catalogue(Library library, Shown shown) {
        return recall.step(
                "catalogue", List.of(library, shown), () -> new Catalogue(library, shown));
    }

    Texts texts(ContentFolders folders, List<SourceFile> files, BuildOptions options) {
        return Texts.of(paths(folders), files, tools, options.judge());
    }

    Optional<String> ownCode() {
        List<Object> from = new ArrayList<>(sources.under("themes").values());
        from.addAll(sources.under("content/theme").values());
        from.addAll(sources.under("content/static").values());
        return recall.step("own code", from, () -> OwnCode.first(sources));
    }

    Edition.Sources sources(LocalDate today, String url, Texts texts, DataFiles data, Theme theme) {
        return new Edition.Sources(sources, names, today, url, texts, data, theme, ownCode());
    }

    /** The Markdown files that are texts, by path. */
    List<SourceFile> texts(ContentFolders folders) {
        // One walk along both: to look each path up in the tree costs ten times as much.
        Iterator<String> paths = paths(folders).iterator();
        List<SourceFile> files = new ArrayList<>();
        String next = paths.hasNext() ? paths.next() : "";
        for (SourceFile file : sources.under("content").values()) {
            if (file.path().equals(next)) {
                files.add(file);
                next = paths.hasNext() ? paths.next() : "";
            }
        }
        return files;
    }

    private List<String> paths(ContentFolders folders) {
        return recall.step(
                "text paths", List.of(folders), () -> folders.texts().stream().sorted().toList());
    }

    /** Of two texts with one address the elder keeps it: it may have been published long since. */
    static List<Article> eldestFirst(Library library) {
        List<Article> articles = new ArrayList<>(library.articles());
        articles.sort(
                Comparator.comparing(
                        article -> article.lead().facts().date().orElse(Facts.UNKNOWN_DATE)));
        articles.addAll(library.pages());
        return articles;
    }
}

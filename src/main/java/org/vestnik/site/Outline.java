package org.vestnik.site;

import java.util.List;
import java.util.Optional;
import org.vestnik.content.Article;
import org.vestnik.content.Translation;
import org.vestnik.files.Parallel;
import org.vestnik.files.Recall;
import org.vestnik.files.SiteFile;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problems;

/**
 * A site of which all is known but what its texts and photos say: enough to find most files by
 * their paths, and to make one without a look at the others. Immutable and thread-safe.
 */
public final class Outline {
    private final Edition edition;
    private final List<Shelf> shelves;

    Outline(Edition edition, Recall recall) {
        Frame frame = new Frame(edition);
        this.edition = edition;
        this.shelves =
                List.of(
                        new ArticleFiles(edition, frame, recall),
                        new ListFiles(edition, frame),
                        new PhotoFiles(edition),
                        edition.logos(),
                        new StaticFiles(edition),
                        new ThemeFiles(edition.theme()));
    }

    /**
     * The file at a path of the site, as {@link #site} has it; empty where there is none, and for
     * attachments and for photos that no page has shown yet, which only {@link #site} can tell.
     */
    public Optional<SiteFile> file(String path) {
        return shelves.stream().flatMap(shelf -> shelf.file(path).stream()).findFirst();
    }

    /**
     * The whole site, with the problems of all texts, links and photos' headers.
     *
     * @throws java.util.concurrent.CancellationException when the work was stopped
     */
    public Outcome<Site> site(Parallel parallel) {
        Problems problems = new Problems();
        SitePlan plan = new SitePlan(problems);
        shelves.forEach(shelf -> shelf.plan(plan, problems, parallel));
        return problems.with(plan.site());
    }

    /** The text behind a page and the article that it belongs to. */
    public record Subject(Article article, Translation text) {}

    /** What the page at an address of the site tells of; empty for a list and the like. */
    public Optional<Subject> subject(String address) {
        return edition.addresses()
                .text(address)
                .flatMap(
                        file ->
                                edition.catalogue()
                                        .withText(file)
                                        .map(a -> new Subject(a, Catalogue.text(a, file))));
    }

    /** The address of the page of a text, relative to the site's root; empty where it has none. */
    public Optional<String> address(String file) {
        return Optional.of(edition.addresses().of(file)).filter(address -> !address.isEmpty());
    }
}

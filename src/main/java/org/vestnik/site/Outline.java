package org.vestnik.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.vestnik.content.Article;
import org.vestnik.content.Translation;
import org.vestnik.files.Parallel;
import org.vestnik.files.Recall;
import org.vestnik.files.SiteFile;
import org.vestnik.files.Tools;
import org.vestnik.language.Language;
import org.vestnik.problem.MachineFailure;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problems;

/**
 * A site of which all is known but what its texts and photos say: enough to find most files by
 * their paths, and to make one without a look at the others. Immutable and thread-safe.
 */
public final class Outline {
    private final Edition edition;
    private final List<Shelf> shelves;
    private final Vanished.Ground recorded;
    private final Tools tools;

    Outline(Edition edition, Vanished.Ground recorded, Tools tools) {
        Recall recall = tools.recall();
        Frame frame = new Frame(edition);
        Cards cards = new Cards(edition);
        Teasers teasers = new Teasers(edition, cards);
        Blocks blocks = new Blocks(edition);
        this.edition = edition;
        this.recorded = recorded;
        this.tools = tools;
        this.shelves =
                List.of(
                        new ArticleFiles(edition, frame, cards, teasers, blocks, recall),
                        new ListFiles(edition, frame, cards, teasers, blocks),
                        new FeedFiles(edition),
                        new EventFiles(edition, cards),
                        new StatementFiles(edition),
                        new SearchFiles(edition, recall, Sitemap.Bounds.OF_PROTOCOL),
                        new CardFiles(edition, frame.socials()),
                        new PhotoFiles(edition),
                        new Originals(edition),
                        edition.logos(),
                        new StaticFiles(edition),
                        new IconFiles(edition),
                        new ThemeFiles(edition.theme()),
                        new AliasFiles(edition, frame));
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
     * @throws MachineFailure when a file cannot be read
     */
    public Outcome<Site> site(Parallel parallel) {
        return site(
                parallel,
                failure -> {
                    throw failure;
                });
    }

    /**
     * The same for who goes on without a file that cannot be read.
     *
     * @param failures is given what was met for each such file; it may throw
     */
    public Outcome<Site> site(Parallel parallel, Consumer<MachineFailure> failures) {
        Problems problems = new Problems();
        SitePlan plan = new SitePlan(problems, failures);
        shelves.forEach(shelf -> shelf.plan(plan, problems, parallel));
        new Vanished(edition, recorded).report(plan, problems);
        return problems.with(plan.site(edition.addresses().lasting()));
    }

    /** What further checks look at. */
    public Inspection inspection() {
        return new Inspection(edition, this::page, tools, shelves);
    }

    /** Whether a page stands at a path, and not just any file that happens to be HTML. */
    public boolean isPage(String path) {
        return page(path).isPresent();
    }

    /**
     * What the template of the page at a path may show: names such as {@code article.title}, and
     * their values, shortened. For whoever mends a template.
     */
    public Map<String, String> views(String path) {
        return page(path).map(page -> Glance.at(page.views())).orElse(Map.of());
    }

    private Optional<PagePlan> page(String path) {
        return shelves.stream().flatMap(shelf -> shelf.page(path).stream()).findFirst();
    }

    /** The languages of the site; the first leads. */
    public List<Language> languages() {
        return edition.site().languages();
    }

    /** The path of the page that a reader of a language sees where there is none. */
    public String notFound(Language language) {
        return edition.addresses().notFound(language);
    }

    /**
     * The text behind a page and the article that it belongs to.
     *
     * @param opens the day to come on which visitors will see it; empty where they see it already
     */
    public record Subject(Article article, Translation text, Optional<LocalDate> opens) {}

    /** What the page at a path of the site tells of; empty for a list and the like. */
    public Optional<Subject> subject(String path) {
        return edition.at(path, this::subject);
    }

    private Subject subject(Article article, Translation text) {
        return new Subject(
                article, text, text.facts().date().filter(day -> day.isAfter(edition.today())));
    }

    /** The address of the page of a text, relative to the site's root; empty where it has none. */
    public Optional<String> address(String file) {
        return Optional.of(edition.addresses().of(file)).filter(address -> !address.isEmpty());
    }
}

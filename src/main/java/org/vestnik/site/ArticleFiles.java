package org.vestnik.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vestnik.content.Article;
import org.vestnik.content.PhotoEntry;
import org.vestnik.content.Translation;
import org.vestnik.files.Hash;
import org.vestnik.files.Parallel;
import org.vestnik.files.Recall;
import org.vestnik.files.SiteFile;
import org.vestnik.files.SourceFile;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/** The pages of articles, the standing pages, and the files that they offer. */
final class ArticleFiles implements Shelf {
    private final Edition edition;
    private final ArticleTexts texts;
    private final ArticlePages pages;
    private final Attachments attachments;

    private final Recall.Kept<Filled> kept;
    private final Recall.Kept<Optional<Hash>> keys;

    /** Changes when anything changes that links of texts may lead to, but what stands in files. */
    private final Object ground;

    /** The same with what templates show of content/data. */
    private final Object shown;

    ArticleFiles(
            Edition edition,
            Frame frame,
            Cards cards,
            Teasers teasers,
            Blocks blocks,
            Recall recall) {
        this.edition = edition;
        this.kept = recall.table("filled texts");
        this.keys = recall.table("keys of pages");
        this.ground = recall.step("ground", edition.ground(), Object::new);
        this.shown = recall.step("shown to pages", shown(edition, ground), Object::new);
        this.texts = new ArticleTexts(edition, blocks);
        this.pages = new ArticlePages(edition, frame, cards, teasers, blocks);
        this.attachments = new Attachments(edition);
    }

    private static List<Object> shown(Edition edition, Object ground) {
        return edition.theme().asksFor(DataViews.NAME)
                ? List.of(ground, edition.data())
                : List.of(ground);
    }

    /** A page; which attachments there are can only be told when all texts have been read. */
    @Override
    public Optional<SiteFile> file(String path) {
        return page(path).map(page -> page.file(edition.theme()));
    }

    @Override
    public Optional<PagePlan> page(String path) {
        return edition.at(path, this::page);
    }

    /** One for each language and project, of the articles and of the standing pages. */
    @Override
    public List<PagePlan> samples() {
        Set<List<Object>> seen = new HashSet<>();
        List<PagePlan> samples = new ArrayList<>();
        for (Article article : edition.articles()) {
            for (Translation text : article.translations()) {
                boolean there = !edition.addresses().of(text).isEmpty();
                if (there
                        && seen.add(
                                List.of(
                                        article.standing(),
                                        text.language(),
                                        text.facts().project()))) {
                    samples.add(page(article, text));
                }
            }
        }
        return samples;
    }

    private PagePlan page(Article article, Translation text) {
        return pages.page(article, text, () -> filled(article, text).text());
    }

    @Override
    public void plan(SitePlan plan, Problems problems, Parallel parallel) {
        parallel.map(edition.articles(), article -> plan.ask(() -> plan(article))).stream()
                .flatMap(Optional::stream)
                .forEach(planned -> add(planned, plan, problems));
        Set<String> files = new HashSet<>();
        edition.articles().forEach(a -> a.translations().forEach(t -> files.add(t.file())));
        kept.retain(files.size(), () -> files);
        keys.retain(files.size(), () -> files);
    }

    private void add(Planned planned, SitePlan plan, Problems problems) {
        problems.addAll(planned.problems());
        planned.files().forEach(file -> plan.add(file.file(), file.owner()));
        plan.ask(
                () -> {
                    attachments.plan(planned.article(), planned.linked(), plan, problems);
                    return planned;
                });
    }

    /** A file and the source that asked for it. */
    private record Owned(SiteFile file, Place owner) {}

    /** What one article adds to the site. */
    private record Planned(
            Article article, List<Owned> files, TreeSet<String> linked, List<Problem> problems) {}

    private Planned plan(Article article) {
        Problems problems = new Problems();
        List<Owned> files = new ArrayList<>();
        TreeSet<String> linked = new TreeSet<>();
        for (Translation text : article.translations()) {
            problems.addAll(edition.texts().of(text.file()).markdown().problems());
            if (!edition.addresses().of(text).isEmpty()) {
                Filled filled = filled(article, text);
                problems.addAll(filled.problems());
                linked.addAll(filled.text().files());
                files.add(new Owned(file(article, text), text.place()));
            }
        }
        return new Planned(article, files, linked, problems.list());
    }

    /** The page as a file whose key is known without its views, while it is what it was. */
    private SiteFile file(Article article, Translation text) {
        SiteFile file = page(article, text).file(edition.theme());
        SiteFile.Identity known = () -> key(article, text, file);
        return new SiteFile(file.path(), file.mediaType(), known, file.body());
    }

    /** What a block shows, such as how large a file is, is no part of what a key is kept by. */
    private Optional<Hash> key(Article article, Translation text, SiteFile file) {
        Filled filled = filled(article, text);
        return filled.text().hasBlocks()
                ? file.key()
                : keys.of(text.file(), List.of(filled, shown), () -> file.key());
    }

    /**
     * A text with its gaps closed.
     *
     * @param problems of its links, photos and tables
     * @param looked other files that were looked into: texts for their headings, photos, data
     */
    private record Filled(ArticleText text, List<Problem> problems, Set<SourceFile> looked) {}

    private Filled filled(Article article, Translation text) {
        List<Object> from = List.of(edition.texts().of(text.file()), article, ground);
        return kept.of(text.file(), from, this::isCurrent, () -> fill(article, text));
    }

    private boolean isCurrent(Filled filled) {
        return filled.looked().stream()
                .allMatch(
                        f -> edition.sources().file(f.path()).filter(now -> now == f).isPresent());
    }

    private Filled fill(Article article, Translation text) {
        Problems problems = new Problems();
        Set<SourceFile> looked = new HashSet<>();
        text.photos().forEach(p -> edition.sources().file(p.file()).ifPresent(looked::add));
        // The page tells how large they are.
        text.attachments()
                .keySet()
                .forEach(
                        name ->
                                edition.sources()
                                        .file(article.folder() + "/" + name)
                                        .ifPresent(looked::add));
        Outcome<ArticleText> read = texts.of(article, text, looked);
        checkAlts(text, read.into(problems), problems);
        if (text == article.lead()) {
            new PhotoAdvice(edition).check(text, problems);
        }
        return new Filled(read.value(), problems.list(), Set.copyOf(looked));
    }

    /** Photos in the text were looked at there; these are those of the cover and the gallery. */
    private void checkAlts(Translation text, ArticleText body, Problems problems) {
        for (PhotoEntry photo : edition.photos().ordered(text)) {
            boolean silent = photo.alt().isEmpty() && !photo.decorative();
            if (silent && !body.placed().contains(photo.file())) {
                problems.add(
                        SiteRule.ALT_MISSING
                                .at(photo.place(), photo.name())
                                .withHint("alt-missing.entry", text.file(), photo.name()));
            }
        }
    }
}

package org.vestnik.site;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.vestnik.content.Article;
import org.vestnik.content.PhotoEntry;
import org.vestnik.content.Translation;
import org.vestnik.files.SiteFile;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/** Turns what was understood into the map of files that the site is. */
final class Planner {
    private final Edition edition;
    private final Tools tools;
    private final ArticleTexts texts;
    private final ArticlePages pages;
    private final Frame frame;

    private Planner(Edition edition, Tools tools) {
        this.edition = edition;
        this.tools = tools;
        this.texts = new ArticleTexts(edition);
        this.frame = new Frame(edition);
        this.pages = new ArticlePages(edition, frame);
    }

    static Outcome<Site> plan(Edition edition, Tools tools) {
        return new Planner(edition, tools).plan();
    }

    private Outcome<Site> plan() {
        Problems problems = new Problems();
        SitePlan plan = new SitePlan(problems);
        for (Planned planned : tools.parallel().map(edition.articles(), this::article)) {
            problems.addAll(planned.problems());
            planned.files().forEach(file -> plan.add(file.file(), file.owner()));
            new Attachments(edition).plan(planned.article(), planned.linked(), plan, problems);
        }
        NewsPages news = new NewsPages(edition, frame);
        List<PagePlan> others = new ArrayList<>(news.pages());
        others.addAll(new HomePages(edition, frame, news).pages());
        Place owner = Place.of("content/site.yaml");
        tools.parallel()
                .map(others, page -> page.file(edition.theme()))
                .forEach(file -> plan.add(file, owner));
        edition.photos().plan(plan);
        edition.logos().plan(plan);
        StaticFiles.plan(edition, plan);
        ThemeFiles.plan(edition.theme(), plan);
        edition.menu().stream()
                .filter(entry -> !Frame.isMade(entry))
                .forEach(e -> problems.add(SiteRule.MENU_LATER.at(e.place(), e.target())));
        return problems.with(plan.site());
    }

    /** A file and the source that asked for it. */
    private record Owned(SiteFile file, Place owner) {}

    /** What one article adds to the site. */
    private record Planned(
            Article article, List<Owned> files, TreeSet<String> linked, List<Problem> problems) {}

    private Planned article(Article article) {
        Problems problems = new Problems();
        List<Owned> files = new ArrayList<>();
        TreeSet<String> linked = new TreeSet<>();
        for (Translation text : article.translations()) {
            if (edition.addresses().of(text).isEmpty()) {
                continue;
            }
            ArticleText body = texts.of(article, text).into(problems);
            linked.addAll(body.files());
            checkAlts(text, body, problems);
            SiteFile file = pages.page(article, text, body).file(edition.theme());
            files.add(new Owned(file, text.place()));
        }
        return new Planned(article, files, linked, problems.list());
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

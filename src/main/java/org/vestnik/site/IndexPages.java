package org.vestnik.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vestnik.language.Language;
import org.vestnik.site.ArticleList.Key;
import org.vestnik.site.view.IndexView;
import org.vestnik.site.view.LinkView;
import org.vestnik.site.view.PartnerView;
import org.vestnik.site.view.ProjectView;

/** Pages that name all lists of a kind: the types, the topics, the partners, the projects. */
final class IndexPages implements PagedLists {
    private final Edition edition;
    private final Frame frame;
    private final ListNames names;

    IndexPages(Edition edition, Frame frame) {
        this.edition = edition;
        this.frame = frame;
        this.names = new ListNames(edition);
    }

    @Override
    public int pages(Key key) {
        return edition.lists().has(key.kind()) ? 1 : 0;
    }

    @Override
    public PagePlan page(Language language, Key key, int number) {
        Frame.Page page = frame.page(names, key, language, number);
        return frame.plan(page, "index.html", () -> Map.of("index", view(page, key.kind())));
    }

    private IndexView view(Frame.Page page, ListKind kind) {
        return new IndexView(
                kind.name().toLowerCase(Locale.ROOT),
                links(page, kind),
                kind == ListKind.PARTNER ? partners(page) : List.of(),
                kind == ListKind.PROJECT ? projects(page) : List.of());
    }

    private List<LinkView> links(Frame.Page page, ListKind kind) {
        return kind == ListKind.TYPE || kind == ListKind.TOPIC
                ? names.links(kind, page.language(), page.root(), Key.of(kind))
                : List.of();
    }

    private List<PartnerView> partners(Frame.Page page) {
        return new PartnerViews(edition).all(page.language(), page.root());
    }

    private List<ProjectView> projects(Frame.Page page) {
        return new ProjectViews(edition).all(page.language(), page.root());
    }
}

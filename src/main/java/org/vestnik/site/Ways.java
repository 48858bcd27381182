package org.vestnik.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.content.Article;
import org.vestnik.site.view.LinkView;
import org.vestnik.site.view.TeaserView;

/** Where a reader can go from a page: to the articles near it, to the pages above and below. */
final class Ways {
    private final Edition edition;
    private final Teasers teasers;

    Ways(Edition edition, Teasers teasers) {
        this.edition = edition;
        this.teasers = teasers;
    }

    List<TeaserView> newer(Article article, Frame.Page page) {
        return article.standing()
                ? List.of()
                : teaser(edition.neighbours().newer(article, page.language()), page);
    }

    List<TeaserView> older(Article article, Frame.Page page) {
        return article.standing()
                ? List.of()
                : teaser(edition.neighbours().older(article, page.language()), page);
    }

    List<TeaserView> related(Article article, Frame.Page page) {
        return article.standing()
                ? List.of()
                : edition.neighbours().related(article).stream()
                        .map(other -> teaser(other, page))
                        .toList();
    }

    private List<TeaserView> teaser(Optional<Article> article, Frame.Page page) {
        return article.map(found -> teaser(found, page)).map(List::of).orElse(List.of());
    }

    private TeaserView teaser(Article article, Frame.Page page) {
        return teasers.of(article, page.language(), page.root());
    }

    /** The standing pages that a page lies in, as far as they are in its language. */
    List<LinkView> above(Article article, Frame.Page page) {
        List<LinkView> links = new ArrayList<>();
        Optional<Article> parent = edition.catalogue().parent(article);
        while (parent.isPresent()) {
            link(parent.get(), page).ifPresent(link -> links.add(0, link));
            parent = edition.catalogue().parent(parent.get());
        }
        return links;
    }

    /** The standing pages that lie in a page, as far as they are in its language. */
    List<LinkView> below(Article article, Frame.Page page) {
        return edition.catalogue().children(article).stream()
                .flatMap(child -> link(child, page).stream())
                .toList();
    }

    private Optional<LinkView> link(Article article, Frame.Page page) {
        return article.in(page.language())
                .filter(text -> !edition.addresses().of(text).isEmpty())
                .map(
                        text -> {
                            String to = edition.addresses().of(text);
                            String href = Relative.path(page.address(), to);
                            return new LinkView(text.title(), href, "", false);
                        });
    }
}

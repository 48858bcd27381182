package org.vestnik.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vestnik.content.Translation;
import org.vestnik.language.Territories;
import org.vestnik.site.view.MetaView;
import org.vestnik.site.view.SocialImageView;

/**
 * What the head of a page tells programs. A site without a url tells nothing: all of it asks for
 * whole addresses.
 */
final class PageMeta {
    private final Edition edition;
    private final Cards cards;
    private final SocialImages images;
    private final Optional<PageGraph> graph;

    private final boolean drawn;

    /**
     * @param drawn whether pages have cards, which stand in the place of the cover
     */
    PageMeta(Edition edition, boolean drawn) {
        this.edition = edition;
        this.drawn = drawn;
        this.cards = new Cards(edition);
        this.images = new SocialImages(edition);
        this.graph =
                Optional.of(edition).filter(known -> !known.url().isEmpty()).map(PageGraph::new);
    }

    /** None or one; none of a page that is shown where another is missing. */
    List<MetaView> of(Frame.Page page) {
        boolean found = !page.kind().equals("not-found") && !page.kind().equals(Frame.REDIRECT);
        return graph.filter(known -> found)
                .map(known -> List.of(view(page, known)))
                .orElse(List.of());
    }

    private MetaView view(Frame.Page page, PageGraph known) {
        Optional<Translation> news =
                page.kind().equals("article")
                        ? edition.at(Relative.file(page.address()), (article, text) -> text)
                        : Optional.empty();
        return new MetaView(
                news.isPresent() ? "article" : "website",
                Territories.locale(page.language()),
                others(page),
                news.flatMap(text -> text.facts().date()).map(LocalDate::toString).orElse(""),
                news.map(text -> cards.bareType(text, page.language())).orElse(""),
                news.map(text -> text.facts().tagLabels()).orElse(List.of()),
                drawn ? List.of() : image(page),
                known.of(page));
    }

    private static List<String> others(Frame.Page page) {
        return page.addresses().keySet().stream()
                .filter(language -> !language.equals(page.language()))
                .map(Territories::locale)
                .toList();
    }

    private List<SocialImageView> image(Frame.Page page) {
        WebRoot root = WebRoot.of(edition.url());
        return images.of(page)
                .map(
                        image ->
                                new SocialImageView(
                                        root.to(image.path()),
                                        image.width(),
                                        image.height(),
                                        image.alt()))
                .map(List::of)
                .orElse(List.of());
    }
}

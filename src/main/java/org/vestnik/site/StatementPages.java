package org.vestnik.site;

import java.util.Map;
import java.util.function.Supplier;
import org.vestnik.language.Language;
import org.vestnik.site.ArticleList.Key;

/** The pages that a site makes of what it knows: no list, but each at an address of its own. */
final class StatementPages implements PagedLists {
    private final Edition edition;
    private final Frame frame;
    private final ListNames names;
    private final AccessibilityViews accessibility;
    private final FundingViews funding;
    private final SiteMapViews maps;

    StatementPages(Edition edition, Frame frame) {
        this.edition = edition;
        this.frame = frame;
        this.names = new ListNames(edition);
        this.accessibility = AccessibilityViews.forPages(edition);
        this.funding = new FundingViews(edition);
        this.maps = new SiteMapViews(edition);
    }

    @Override
    public int pages(Key key) {
        return edition.lists().has(key.kind()) ? 1 : 0;
    }

    @Override
    public PagePlan page(Language language, Key key, int number) {
        Map<Language, String> addresses = names.addresses(key, 1);
        Frame.Page page =
                new Frame.Page(
                        "standing",
                        names.title(key, language),
                        "",
                        language,
                        addresses.get(language),
                        addresses,
                        names.label(key, language));
        return switch (key.kind()) {
            case ACCESSIBILITY ->
                    plan(page, "accessibility", () -> accessibility.of(page.language()));
            case PRIVACY -> plan(page, "privacy", () -> PrivacyViews.of(edition, language));
            case FUNDING -> plan(page, "funding", () -> funding.of(language, page.root()));
            default -> frame.plan(page, "site-map.html", () -> Map.of("map", maps.of(page)));
        };
    }

    private PagePlan plan(Frame.Page page, String name, Supplier<Object> view) {
        return frame.plan(page, name + ".html", () -> Map.of(name, view.get()));
    }
}

package org.vestnik.site;

import java.util.List;
import org.vestnik.content.Partner;
import org.vestnik.drawing.Flags;
import org.vestnik.language.Language;
import org.vestnik.language.LanguageNames;
import org.vestnik.site.ArticleList.Key;
import org.vestnik.site.view.LogoView;
import org.vestnik.site.view.PartnerView;

/**
 * Partners in words of a language. One that was made is kept: many pages show the same.
 * Thread-safe.
 */
final class PartnerViews {
    private final Edition edition;
    private final Once<Shown, PartnerView> made = new Once<>();

    PartnerViews(Edition edition) {
        this.edition = edition;
    }

    /** A partner on pages of a language that lie equally deep. */
    private record Shown(String id, Language language, String root) {}

    List<PartnerView> all(Language language, String root) {
        return edition.site().partners().values().stream()
                .map(partner -> of(partner, language, root))
                .toList();
    }

    PartnerView of(Partner partner, Language language, String root) {
        return made.of(
                new Shown(partner.id(), language, root), shown -> view(partner, language, root));
    }

    private PartnerView view(Partner partner, Language language, String root) {
        Key key = new Key(ListKind.PARTNER, partner.id());
        return new PartnerView(
                partner.id(),
                partner.name().in(language, edition.lead()),
                partner.country().flatMap(code -> LanguageNames.country(code, language)).orElse(""),
                partner.country().flatMap(Flags::svg).orElse(""),
                partner.url().orElse(""),
                new ListNames(edition).href(key, language, root),
                logo(partner, root));
    }

    /** The name stands beside it, so that it needs no words of its own. */
    private List<LogoView> logo(Partner partner, String root) {
        return partner.logo()
                .flatMap(
                        file ->
                                edition.logos()
                                        .path(file)
                                        .map(to -> edition.logos().view(file, to, root, "")))
                .map(List::of)
                .orElse(List.of());
    }
}

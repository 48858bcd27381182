package org.vestnik.site;

import org.vestnik.content.Partner;
import org.vestnik.language.Language;
import org.vestnik.language.LanguageNames;
import org.vestnik.site.view.PartnerView;

/** Partners in words of a language. */
final class PartnerViews {
    private PartnerViews() {}

    static PartnerView of(Partner partner, Language language, Language lead) {
        return new PartnerView(
                partner.id(),
                partner.name().in(language, lead),
                partner.country().flatMap(code -> LanguageNames.country(code, language)).orElse(""),
                partner.url().orElse(""));
    }
}

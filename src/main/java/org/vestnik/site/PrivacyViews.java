package org.vestnik.site;

import java.util.List;
import org.vestnik.content.Contact;
import org.vestnik.content.PrivacyNotice;
import org.vestnik.content.SiteConfig;
import org.vestnik.language.Language;
import org.vestnik.publicity.Authorities.Role;
import org.vestnik.site.view.PrivacyView;

/** What becomes of personal data, in words of a language. */
final class PrivacyViews {
    private PrivacyViews() {}

    static PrivacyView of(Edition edition, Language language) {
        SiteConfig site = edition.site();
        PrivacyNotice notice = site.statements().privacy();
        Contact contact = notice.contact().orElse(site.contact());
        return new PrivacyView(
                Statements.controller(site).in(language, site.lead()),
                new ContactViews(edition).of(contact, language),
                edition.ownCode().isEmpty(),
                notice.host().in(language, site.lead()),
                notice.text().in(language, site.lead()),
                Statements.authority(site, Role.PRIVACY, language)
                        .map(found -> AccessibilityViews.marked(found, language))
                        .map(List::of)
                        .orElse(List.of()));
    }
}

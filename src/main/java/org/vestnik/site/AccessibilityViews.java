package org.vestnik.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vestnik.content.AccessibilityStatement;
import org.vestnik.content.AccessibilityStatement.Preparation;
import org.vestnik.content.AccessibilityStatement.Reason;
import org.vestnik.content.Contact;
import org.vestnik.language.Language;
import org.vestnik.language.LocalText;
import org.vestnik.publicity.Authorities.Authority;
import org.vestnik.publicity.Authorities.Role;
import org.vestnik.site.view.AccessibilityView;
import org.vestnik.site.view.AuthorityView;
import org.vestnik.site.view.DateView;
import org.vestnik.theme.Theme;

/**
 * The accessibility statement in words of a language.
 *
 * @param marks whether words of another language are marked, as pages want them
 */
record AccessibilityViews(Edition edition, boolean marks) {
    /** The same statement for programs, beside the page. */
    static final String JSON = "accessibility.json";

    static AccessibilityViews forPages(Edition edition) {
        return new AccessibilityViews(edition, true);
    }

    static AccessibilityViews forPrograms(Edition edition) {
        return new AccessibilityViews(edition, false);
    }

    /** Of a site whose author has said how accessible it is. */
    AccessibilityView of(Language language) {
        AccessibilityStatement said = edition.site().statements().accessibility().orElseThrow();
        Preparation preparation = said.preparation();
        return new AccessibilityView(
                organisation(said, language),
                law(language),
                in(said.scope(), language),
                edition.url(),
                standard(said, language),
                said.status().word(),
                issues(said, Reason.NONCOMPLIANCE, language),
                issues(said, Reason.BURDEN, language),
                issues(said, Reason.OUT_OF_SCOPE, language),
                in(said.alternatives(), language),
                day(preparation.prepared(), language),
                day(preparation.reviewed(), language),
                preparation.byOthers().map(others -> others ? "third-party" : "self").orElse(""),
                in(preparation.evaluator(), language),
                preparation.report().orElse(""),
                new ContactViews(edition).of(contact(said), language),
                in(said.response(), language),
                enforcement(said, language),
                JSON);
    }

    private String standard(AccessibilityStatement said, Language language) {
        if (!said.standard().isEmpty()) {
            return in(said.standard(), language);
        }
        return marks
                ? edition.marked(language, "statement-standard")
                : edition.say(language, "statement-standard");
    }

    private Contact contact(AccessibilityStatement said) {
        return said.contact().orElse(edition.site().contact());
    }

    private String organisation(AccessibilityStatement said, Language language) {
        LocalText own = said.organisation();
        return in(own.isEmpty() ? edition.site().contact().organisation() : own, language);
    }

    private String law(Language language) {
        return authority(Role.LAW, language).map(AuthorityView::name).orElse("");
    }

    private List<AuthorityView> enforcement(AccessibilityStatement said, Language language) {
        return said.enforcement()
                .map(body -> new AuthorityView(in(body.name(), language), body.url().orElse("")))
                .or(() -> authority(Role.ACCESSIBILITY, language))
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<AuthorityView> authority(Role role, Language language) {
        return Statements.authority(edition.site(), role, language)
                .map(
                        found ->
                                marks
                                        ? marked(found, language)
                                        : new AuthorityView(found.name(), found.url()));
    }

    /** A name in another language than that of the page is marked so. */
    static AuthorityView marked(Authority found, Language language) {
        boolean own = found.language().equals(language.base());
        String name = own ? found.name() : Theme.borrowed(found.name(), found.language());
        return new AuthorityView(name, found.url());
    }

    private List<String> issues(AccessibilityStatement said, Reason reason, Language language) {
        return said.issues().stream()
                .filter(issue -> issue.reason() == reason)
                .map(issue -> in(issue.text(), language))
                .toList();
    }

    private static List<DateView> day(Optional<LocalDate> day, Language language) {
        return day.map(DateViews.of(language)::of).map(List::of).orElse(List.of());
    }

    private String in(LocalText text, Language language) {
        return text.in(language, edition.lead());
    }
}
